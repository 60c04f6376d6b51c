import type {Arrest} from '../../../datasets/arrests.js';
import type {RestRow} from '../../../model/contract.js';
import {earlierOf, known} from '../../../model/known.js';
import {printedTotals} from '../totals/figures.js';
import type {DetailContext} from './sentences.js';

/** The rows of the file that are in no drawn figure; `areSums`: the bars are sums of days. */
export function remainingRows(areSums: boolean, context: DetailContext): readonly RestRow[] {
  const {selection, detail} = context;
  const {reasons} = detail;
  const {days, cities, totals, counter} = selection;
  const others = [...printedTotals(totals), ...cities.list.flatMap((city) => city.days.map(({chosen}) => chosen))];
  const chosen = [...days.flatMap((day) => day.chosen), ...others];
  const isInNoSum = ({kind}: {readonly kind: string}): boolean => areSums && kind === 'part';
  const rowsOf = (of: readonly ({readonly rows: readonly Arrest[]} | undefined)[]): readonly Arrest[] =>
    of.flatMap((one) => one?.rows ?? []);

  const drawn = new Set([
    ...rowsOf(days.flatMap((day) => (isInNoSum(day) ? [] : day.chosen))),
    ...rowsOf(areSums ? [] : days.map(({official}) => official)),
    ...rowsOf(others),
    ...rowsOf(cities.list.flatMap(({ownTotal, official}) => [ownTotal, official])),
  ]);
  const inNoSum = new Set(rowsOf(days.filter(isInNoSum).flatMap((day) => day.chosen)));
  const official = new Set(rowsOf(chosen.map((one) => one.official)));
  const earlier = new Set(chosen.flatMap((one) => [one, ...(one.official ? [one.official] : [])]).flatMap(earlierOf));
  const otherTotals = new Set(cities.otherTotals);
  return rowsBut(
    drawn,
    (row) => {
      if (inNoSum.has(row)) return reasons.noSum;
      if (official.has(row)) return reasons.official;
      if (earlier.has(row)) return reasons.earlier;
      if (otherTotals.has(row)) return row.source.name === counter.name ? reasons.earlier : reasons.otherCounter;
      return reasons.part;
    },
    context,
  );
}

/** All rows but those drawn, in the order of the file; `reasonOf` is asked for those known in the state shown. */
export function rowsBut(
  drawn: ReadonlySet<Arrest>,
  reasonOf: (row: Arrest) => string,
  {selection, detail: {reasons}, words}: DetailContext,
): readonly RestRow[] {
  const {daily, totals, outside, state, from, to} = selection.rows;
  const within = [...daily, ...totals];
  const inTime = new Set(known(within, state));
  const line = (one: Arrest, reason: string): RestRow => {
    const {row, date, end, place, count, source} = one;
    const text = [words.period(date, end), place, words.spoken(count), source.name || source.publisher];
    return {row, text: text.filter((part) => part !== '').join(', '), reason};
  };
  return [
    ...within.filter((row) => !drawn.has(row)).map((row) => line(row, inTime.has(row) ? reasonOf(row) : reasons.later)),
    ...outside.map((row) => line(row, row.date >= from && row.end <= to ? reasons.place : reasons.outside)),
  ].sort((a, b) => a.row - b.row);
}
