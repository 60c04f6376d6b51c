import {isoDay, yearOf, type Day} from '../../data/day.js';
import type {FactTable, Point} from '../../model/contract.js';
import type {Arrest} from '../../datasets/arrests.js';
import {knownDay, type Side} from '../../model/known.js';
import {sourceLinks} from '../../model/provenance.js';
import {valuesOf} from '../../model/values.js';
import type {RevisionsContext} from './context.js';
import type {Count, Revisions, Series} from './revisions.js';
import {restOf} from './table-rest.js';
import {rowOf} from './table-row.js';
import {figureFacts, join, sourceSentence, whatOf} from './telling-days.js';
import {idsOf, type Told} from './points.js';

const hourOf = (minutes: number): string => {
  const text = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${text((minutes % 1440) / 60)}:${text(minutes % 60)}`;
};

/** When a count was known: `on 22 September at 09:51`, `on 22 September between 01:51 and 09:51`. */
export function whenOf({row, from, to, isPrinted}: Count, context: RevisionsContext): string {
  const {revisions, words} = context;
  const known = knownDay(row);
  // the count of New Year's Eve was known in the next year
  const day = yearOf(known) === yearOf(row.date) ? context.day : (one: Day) => words.day(one, 'long');
  if (isPrinted) return revisions.at(day(known), row.source.asOfTime);
  const inside = (minutes: number): string => (minutes % 1440 === 0 && minutes / 1440 !== known ? '' : hourOf(minutes));
  return revisions.between(day(known), from === known * 1440 ? '' : inside(from), inside(to));
}

/** A count as a point: `Moscow` is said where the counts are of a city. */
export function countPoint(count: Count, {counts}: Series, of: string, context: RevisionsContext): Told {
  const {revisions, words} = context;
  const {row, fallsFrom} = count;
  const what = whatOf(row.count, context);
  const when = whenOf(count, context);
  return {
    id: `count:${row.row}`,
    keys: of ? {day: isoDay(row.date), place: of} : {day: isoDay(row.date)},
    name: when,
    ...valuesOf([row.count]),
    ...idsOf([row]),
    sentence: join([
      revisions.sentence(of, when, what, row.cities),
      fallsFrom ? revisions.loweredFrom(words.spoken(fallsFrom.row.count)) : '',
      sourceSentence([row], context),
    ]),
    card: {
      heading: revisions.heading(of, when, what),
      facts: [
        {term: revisions.term.order, text: revisions.order(count.place, counts.length)},
        ...figureFacts(aloneOf(row), context),
      ],
      links: sourceLinks(row.source, words),
    },
  } satisfies Omit<Point, 'box' | 'moves'>;
}

/** A count without what was before it. */
const aloneOf = (row: Arrest): Side<Arrest> => ({figure: row.count, rows: [row], how: 'one', earlier: [], untold: []});

/** A row for each count; under it the rest of the file. */
export function countsTable(name: string, {day: shown, main, cities}: Revisions, context: RevisionsContext): FactTable {
  const {revisions, telling} = context;
  const rows = [{...main, name: ''}, ...cities].flatMap(({name: of, counts}) =>
    counts.map((count) =>
      rowOf(revisions.table.head(of, whenOf(count, context)), count.row.count, [count.row], context),
    ),
  );
  const drawn = new Set([main, ...cities].flatMap(({counts}) => counts.map(({row}) => row)));
  const untold = new Set(shown.chosen.flatMap((chosen) => chosen.untold));
  return {
    caption: revisions.table.caption(name),
    label: telling.table.label(rows.length),
    columns: telling.table.columns,
    rows,
    rest: restOf(drawn, (row) => (untold.has(row) ? revisions.table.untold : revisions.table.notHere), context),
  };
}
