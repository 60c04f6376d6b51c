import type {Dataset, FileRow} from '../data/dataset.js';
import type {Day} from '../data/day.js';
import {BOUNDS, type Bound} from '../data/estimate.js';
import type {CsvRecord} from '../data/reading/record.js';
import {SOURCE_COLUMNS, type Source} from '../data/source.js';
import {isUnknown} from '../data/reading/cell.js';

/** A share in per cent, with all digits as printed: 98.40 is not 98.4. '' if nothing was printed. */
export type Percent = string;

/**
 * A claim about a vote, or its situation: one row for each claim and scope. These are not results: shares are kept as they were
 * printed, and nothing is computed from them.
 */
export interface VoteClaim extends FileRow {
  /** As the file calls it. */
  readonly region: string;
  /** The oblast of Ukraine in which it lies; '' if the file does not say. */
  readonly oblast: string;
  /** ISO 3166-2; '' if there is none. */
  readonly iso: string;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly claimedTurnout: Percent;
  readonly claimedYes: Percent;
  readonly yesVotes: number | undefined;
  readonly noVotes: number | undefined;
  /** The share of votes counted, as claimed. */
  readonly counted: Percent;
  /** Who claims it; '' only if nothing is claimed. */
  readonly claimedBy: string;
  /** What the figures are about: the region, polling stations in Russia … */
  readonly scope: string;
  /** How it was received, and by whom. */
  readonly status: string;
  /** The share of the region that was controlled, with its bound and its source. */
  readonly shareControlled: Percent;
  readonly shareBound: Bound;
  readonly shareSource: string;
  readonly source: Source;
}

/** Whether the row has a figure; without one it only describes the situation. */
export const isClaim = ({claimedTurnout, claimedYes, yesVotes, noVotes, counted}: Omit<VoteClaim, 'source'>): boolean =>
  claimedTurnout !== '' || claimedYes !== '' || counted !== '' || yesVotes !== undefined || noVotes !== undefined;

export const referendums: Dataset<VoteClaim> = {
  name: 'referendums',
  columns: {
    needed: [[['region']]],
    known: [
      ...['region', 'oblast', 'iso', 'start', 'end', 'claimed_turnout', 'claimed_yes', 'yes_votes', 'no_votes'],
      ...['counted_pct', 'claimed_by', 'scope', 'status', 'share_controlled', 'share_bound', 'share_source', 'id'],
      ...SOURCE_COLUMNS,
    ],
  },

  read(record: CsvRecord): VoteClaim | undefined {
    const region = record.text('region');
    if (region === '') record.fail('needed', 'region');
    const [start, end] = [record.day('start'), record.day('end')];
    if (start !== undefined && end !== undefined && end < start) record.fail('period', 'end');
    const word = record.text('share_bound').toLowerCase();
    const shareBound = word === '' ? 'exact' : BOUNDS.find((known) => known === word);
    if (!shareBound) record.fail('bound', 'share_bound');
    const source = record.source('source');
    const row: VoteClaim = {
      row: record.row,
      rows: 1,
      id: record.id,
      region,
      oblast: record.text('oblast'),
      iso: record.text('iso').toUpperCase(),
      start,
      end,
      claimedTurnout: percent(record, 'claimed_turnout'),
      claimedYes: percent(record, 'claimed_yes'),
      yesVotes: record.count('yes_votes'),
      noVotes: record.count('no_votes'),
      counted: percent(record, 'counted_pct'),
      // in a file without that column, the source is the claimant
      claimedBy: record.header.has('claimed_by') ? record.text('claimed_by') : source.name,
      scope: record.text('scope'),
      status: record.text('status'),
      shareControlled: percent(record, 'share_controlled'),
      shareBound: shareBound ?? 'exact',
      shareSource: record.text('share_source'),
      source,
    };
    if (row.claimedBy === '' && isClaim(row)) record.fail('claimant', 'claimed_by');
    return record.failed ? undefined : row;
  },
};

const PRINTED = /^\d+(?:[.,]\d+)?$/;

/** Parses a share. More than a hundred is a claim too: it is shown, not corrected. */
function percent(record: CsvRecord, name: string): Percent {
  const cell = record.text(name).replace(/\s?%$/, '');
  if (isUnknown(cell)) return '';
  if (PRINTED.test(cell)) return cell.replace(',', '.');
  record.fail(/^[-−–]\s?\d/.test(cell) ? 'negative' : 'number', name);
  return '';
}
