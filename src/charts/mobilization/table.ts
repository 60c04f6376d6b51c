import {hasReport, type Claim} from '../../datasets/mobilization.js';
import type {FactRow, FactTable, RestRow} from '../../model/contract.js';
import {knownWhen, tableLink} from '../../model/provenance.js';
import type {Context} from './context.js';

/** Every claim drawn, and apart the other rows of the file, each with its reason. */
export function tableOf(rows: readonly Claim[], context: Context, period: readonly [number, number]): FactTable {
  const {facts, say} = context;
  const {caption, label, columns, ties, denied, source} = say.table;
  const drawn = new Set(facts.drawn);
  // columns that nobody fills are not there
  const more = [
    ...(facts.drawn.some((claim) => context.ties(claim).length > 0) ? [{head: ties, cell: tieCell}] : []),
    ...(facts.drawn.some((claim) => context.denial(claim)) ? [{head: denied, cell: denialCell}] : []),
  ];
  return {
    caption,
    label: label(drawn.size),
    columns: [...columns, ...more.map(({head}) => head), source],
    rows: facts.drawn.map((claim) =>
      rowOf(
        claim,
        context,
        more.map(({cell}) => cell(claim, context)),
      ),
    ),
    rest: rows.filter((claim) => !drawn.has(claim)).map((claim) => restOf(claim, context, period)),
  };
}

const tieCell = (claim: Claim, {ties, say}: Context): string =>
  ties(claim)
    .map(({to, isSure}) => say.table.tie(to.claimant, isSure))
    .join('; ');

function denialCell(claim: Claim, {denial, say, words}: Context): string {
  const found = denial(claim);
  return found ? say.table.by(found.by, found.on === undefined ? '' : words.day(found.on, 'long')) : '';
}

function rowOf(claim: Claim, {say, words, said}: Context, more: readonly string[]): FactRow {
  const {figure, source} = claim;
  return {
    head: say.who(claim.claimant, claim.role),
    cells: [
      say.unit(claim.measure),
      claim.place,
      words.label(figure),
      words.say.bounds[figure.bound],
      said(claim, 'long'),
      knownWhen(source, words),
      words.say.kinds[source.kind],
      ...more,
    ],
    ...(hasReport(source) ? tableLink(source) : {link: {text: words.say.noSource, address: ''}}),
    fileRows: [claim.row],
  };
}

function restOf(claim: Claim, {facts, say, words, said}: Context, [from, to]: readonly [number, number]): RestRow {
  const {reasons} = say;
  const isOutside = claim.date < from || claim.date > to;
  const reason = !facts.here.has(claim)
    ? isOutside
      ? reasons.outside
      : reasons.place
    : !facts.measures.includes(claim.measure)
      ? reasons.measure
      : !facts.known.has(claim)
        ? reasons.later
        : facts.cut.has(claim)
          ? reasons.cut
          : reasons.part;
  return {
    row: claim.row,
    // made when it is read: of a long file a page shows a few of these
    get text() {
      const what = say.quantity(claim.figure, words.spoken(claim.figure), claim.measure);
      return [claim.claimant, what, claim.place, said(claim, 'long')].filter((part) => part !== '').join(', ');
    },
    reason,
  };
}
