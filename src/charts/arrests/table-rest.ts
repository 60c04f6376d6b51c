import type {RestRow} from '../../model/contract.js';
import {earlierOf, known} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {TellingContext} from './context.js';

/** The rows of the file that are in no drawn figure. */
export function restRows(context: TellingContext, isSums: boolean): readonly RestRow[] {
  const {facts, telling} = context;
  const {reasons} = telling;
  const {days, cities, totals} = facts;
  const drawn = new Set<Arrest>();
  const earlier = new Set<Arrest>();
  const official = new Set<Arrest>();
  const inNoSum = new Set<Arrest>();
  const all = [
    ...days.flatMap(({chosen}) => chosen),
    ...totals.lines.flatMap(({steps}) => steps),
    ...totals.brackets,
    ...cities.list.flatMap((city) => city.days.map(({chosen}) => chosen)),
  ];
  for (const chosen of all) {
    for (const one of chosen.rows) drawn.add(one);
    for (const one of earlierOf(chosen)) earlier.add(one);
    for (const one of chosen.official ? earlierOf(chosen.official) : []) earlier.add(one);
    for (const one of chosen.official?.rows ?? []) official.add(one);
  }
  if (isSums)
    for (const {kind, chosen} of days)
      if (kind === 'part') for (const {rows} of chosen) for (const one of rows) inNoSum.add(one);
  for (const one of inNoSum) drawn.delete(one);
  for (const {days: ofCity, official: beside, ownTotal} of cities.list) {
    for (const {rows} of [...ofCity.map(({chosen}) => chosen), ...(ownTotal ? [ownTotal] : [])])
      for (const one of rows) drawn.add(one);
    for (const one of beside?.rows ?? []) drawn.add(one);
  }
  if (!isSums) for (const day of days) for (const one of day.official?.rows ?? []) drawn.add(one);
  const others = new Set(cities.otherTotals);
  return restOf(
    drawn,
    (one) => {
      if (inNoSum.has(one)) return reasons.noSum;
      if (official.has(one)) return reasons.official;
      if (earlier.has(one)) return reasons.earlier;
      if (others.has(one)) return one.source.name === facts.counter.name ? reasons.earlier : reasons.otherCounter;
      return reasons.part;
    },
    context,
  );
}

/** All rows but those drawn, in the order of the file; `reasonOf` is asked for those known in the state shown. */
export function restOf(
  drawn: ReadonlySet<Arrest>,
  reasonOf: (row: Arrest) => string,
  {facts, telling, words}: TellingContext,
): readonly RestRow[] {
  const {scope} = facts;
  const {reasons} = telling;
  const within = [...scope.daily, ...scope.totals];
  const known_ = new Set(known(within, scope.state));
  const outside = (one: Arrest): string =>
    one.date >= scope.from && one.end <= scope.to ? reasons.place : reasons.outside;
  const text = ({date, end, place, count, source}: Arrest): string =>
    [words.period(date, end), place, words.spoken(count), source.name || source.publisher]
      .filter((part) => part !== '')
      .join(', ');
  const rest = within
    .filter((one) => !drawn.has(one))
    .map((one) => ({row: one.row, text: text(one), reason: known_.has(one) ? reasonOf(one) : reasons.later}));
  const left = scope.outside.map((one) => ({row: one.row, text: text(one), reason: outside(one)}));
  return [...rest, ...left].sort((a, b) => a.row - b.row);
}
