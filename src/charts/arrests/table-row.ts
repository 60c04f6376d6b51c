import type {Estimate} from '../../data/estimate.js';
import type {Source} from '../../data/source.js';
import type {FactRow} from '../../model/contract.js';
import {knownWhen, tableLink, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {TellingContext} from './context.js';
import type {Official} from './day-figures.js';

/** A row of the table: what it is, the figure with its bound, when it was known, who counted. */
export function factRow(
  head: string,
  figure: Estimate | undefined,
  sources: readonly Source[],
  fileRows: readonly number[],
  context: TellingContext,
  isLater = false,
): FactRow {
  const {words, say} = context;
  const last = sources.at(-1);
  const counters = [...new Set(sources.map((source) => who(source, words)))].join('; ');
  const bound = figure ? words.say.bounds[figure.bound] + (figure.about ? `, ${words.say.bounds.about}` : '') : '–';
  return {
    head,
    cells: [
      figure ? words.label(figure) : isLater ? say.later : say.noFigure,
      bound,
      last ? knownWhen(last, words) : '',
      counters,
    ],
    ...(last ? tableLink(last) : {}),
    fileRows,
  };
}

/** The row of a figure that rests on these rows of the file. */
export const rowOf = (
  head: string,
  figure: Estimate | undefined,
  rows: readonly Arrest[],
  context: TellingContext,
  isLater = false,
): FactRow =>
  factRow(
    head,
    figure,
    rows.map(({source}) => source),
    rows.map(({row}) => row),
    context,
    isLater,
  );

export const officialRow = (of: string, official: Official | undefined, context: TellingContext): readonly FactRow[] =>
  official ? [rowOf(context.telling.table.official(of), official.figure, official.rows, context)] : [];
