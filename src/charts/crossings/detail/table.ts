import type {Crossing} from '../../../datasets/crossings.js';
import type {FactRow, FactTable, ModelInput, RestRow} from '../../../model/contract.js';
import {knownWhen, tableLink, who} from '../../../model/provenance.js';
import {directionOf, whatOf} from '../context.js';
import {isDaily, type Figure} from '../figures.js';
import type {CrossingsFiles} from '../select.js';
import type {DetailContext} from './describe.js';

/** Every figure drawn, and apart the other rows of the file, each with its reason. */
export function tableOf({rows}: ModelInput<CrossingsFiles>, context: DetailContext): FactTable {
  const {selection, detail} = context;
  const {table, reasons} = detail;
  const {figures} = selection;
  return {
    caption: table.caption,
    label: table.label(figures.length),
    columns: table.columns,
    get rows() {
      return figures.map((figure) => rowOf(figure, context));
    },
    get rest() {
      const drawn = new Set(figures.flatMap((figure) => figure.rows));
      const earlier = new Set(figures.flatMap((figure) => figure.earlier));
      return rows.src
        .filter((row) => !drawn.has(row))
        .map((row) => restOf(row, earlier.has(row) ? reasons.earlier : reasonOf(row, context), context));
    },
  };
}

function timeOf({date, end, hours}: Crossing, {words, detail}: DetailContext): string {
  const period = words.period(date, end);
  return end > date && isDaily({date, end, hours}) ? detail.table.hours(period) : period;
}

function rowOf(figure: Figure, context: DetailContext): FactRow {
  const {say, words, detail} = context;
  const {table, partOf} = detail;
  const {drawn, rows, lost} = figure;
  const {count, source, crossing, isPart, measure, word} = drawn;
  const time = timeOf(drawn, context);
  return {
    head: directionOf(drawn, context) || crossing || say.unit(measure),
    cells: [
      say.unit(measure),
      isPart ? partOf(crossing) : crossing,
      lost > 0 ? table.lost(time, lost) : time,
      count.bound === 'uncounted' ? say.quoted(word) : words.label(count),
      words.say.bounds[count.bound] + (count.about ? `, ${words.say.bounds.about}` : ''),
      knownWhen(source, words),
      [...new Set(rows.map((one) => who(one.source, words)))].join('; '),
    ],
    ...tableLink(source),
    fileRows: rows.map(({row}) => row),
  };
}

function restOf(row: Crossing, reason: string, context: DetailContext): RestRow {
  const {source, crossing} = row;
  const text = [timeOf(row, context), whatOf(row, context), crossing, source.name || source.publisher];
  return {row: row.row, text: text.filter((part) => part !== '').join(', '), reason};
}

/** The first reason that holds. */
function reasonOf(row: Crossing, {selection, detail: {reasons}}: DetailContext): string {
  const {places, from, to, measures, known, days} = selection;
  if (!places.has(row)) return reasons.place;
  if (row.date < from || row.end > to) return reasons.outside;
  if (!measures.includes(row.measure)) return reasons.measure(row.measure);
  if (!known.has(row)) return reasons.later;
  return days.length > 0 ? reasons.totals : reasons.days;
}
