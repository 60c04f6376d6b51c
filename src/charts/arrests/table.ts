import type {Estimate} from '../../data/estimate.js';
import type {Source} from '../../data/source.js';
import type {FactRow, FactTable, RestRow} from '../../model/contract.js';
import {known} from '../../model/known.js';
import {knownWhen, tableLink, who} from '../../model/provenance.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {Context} from './context.js';
import {partOf} from './points.js';

/** Every figure drawn: days, printed totals, the sum of the days, cities; and apart the other rows of the file, each with its reason. */
export function tableOf(context: Context, totals: readonly FactRow[], cities: readonly FactRow[]): FactTable {
  const {say} = context;
  const {sum} = context.facts;
  const sumRow = sum && sum.days > 1 ? [factRow(say.table.sum(context.day(sum.day)), sum.figure, [], [], context)] : [];
  const rows = [...dayRows(context), ...totals, ...sumRow, ...cities];
  return {
    caption: say.table.caption,
    label: say.table.label(rows.length),
    columns: say.table.columns,
    rows,
    rest: restRows(context),
  };
}

export function factRow(
  head: string,
  figure: Estimate | undefined,
  sources: readonly Source[],
  fileRows: readonly number[],
  context: Context,
): FactRow {
  const {words, say} = context;
  const last = sources.at(-1);
  const counters = [...new Set(sources.map((source) => who(source, words)))].join('; ');
  const bound = figure ? words.say.bounds[figure.bound] + (figure.about ? `, ${words.say.bounds.about}` : '') : '–';
  return {
    head,
    cells: [figure ? words.label(figure) : say.noFigure, bound, last ? knownWhen(last, words) : '', counters],
    ...(last ? tableLink(last) : {}),
    fileRows,
  };
}

const dayRows = (context: Context): readonly FactRow[] =>
  context.facts.days.map((figure) => {
    const place = figure.kind === 'part' ? `, ${partOf(figure, context)}` : '';
    const drawn = figure.chosen.map((chosen) => chosen.drawn);
    return factRow(
      context.day(figure.day) + place,
      figure.figure,
      drawn.map(({source}) => source),
      drawn.map((one) => one.row),
      context,
    );
  });

/** The rows of the file that are in no drawn figure. */
export function restRows(context: Context): readonly RestRow[] {
  const {facts, say, words} = context;
  const {scope, days, cities, totals} = facts;
  const drawn = new Set<Arrest>();
  const earlier = new Set<Arrest>();
  const official = new Set<Arrest>();
  const all = [
    ...days.flatMap(({chosen}) => chosen),
    ...totals.lines.flatMap(({steps}) => steps),
    ...totals.brackets,
    ...cities.list.flatMap((city) => city.days.map(({chosen}) => chosen)),
  ];
  for (const chosen of all) {
    drawn.add(chosen.drawn);
    for (const one of chosen.earlier) earlier.add(one);
    for (const one of [...chosen.officialEarlier, ...(chosen.official ? [chosen.official] : [])]) official.add(one);
  }
  for (const {ownTotal} of cities.list) if (ownTotal) drawn.add(ownTotal);
  const within = [...scope.daily, ...scope.totals];
  const known_ = new Set(known(within, scope.state));
  const others = new Set(cities.otherTotals);

  const reasonOf = (one: Arrest): string => {
    if (!known_.has(one)) return say.reasons.later;
    if (official.has(one)) return say.reasons.official;
    if (earlier.has(one)) return say.reasons.earlier;
    if (others.has(one)) return one.source.name === facts.counter.name ? say.reasons.earlier : say.reasons.otherCounter;
    return say.reasons.part;
  };
  const outside = (one: Arrest): string =>
    one.date >= scope.from && one.end <= scope.to ? say.reasons.place : say.reasons.outside;
  const text = ({date, end, place, count, source}: Arrest): string =>
    [words.period(date, end), place, words.spoken(count), source.name || source.publisher]
      .filter((part) => part !== '')
      .join(', ');
  const rest = within
    .filter((one) => !drawn.has(one))
    .map((one) => ({row: one.row, text: text(one), reason: reasonOf(one)}));
  const left = scope.outside.map((one) => ({row: one.row, text: text(one), reason: outside(one)}));
  return [...rest, ...left].sort((a, b) => a.row - b.row);
}

/** The sources of every figure drawn, in the order of the table. */
export function drawnSources({facts}: Context): readonly Source[] {
  const chosen = [
    ...facts.days.flatMap((day) => day.chosen),
    ...facts.totals.lines.flatMap(({steps}) => steps),
    ...facts.totals.brackets,
    ...facts.cities.list.flatMap((city) => city.days.map((day) => day.chosen)),
  ];
  const own = facts.cities.list.flatMap(({ownTotal}) => ownTotal?.source ?? []);
  return [...chosen.map(({drawn}) => drawn.source), ...own];
}
