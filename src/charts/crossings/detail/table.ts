import type {Crossing} from '../../../datasets/crossings.js';
import type {FactRow, FactTable, ModelInput} from '../../../model/contract.js';
import {dayKey, factRow, figureKey, knownKey, restRows} from '../../../model/interaction/table.js';
import {boundWords, knownWhen, speakers} from '../../../model/provenance.js';
import {directionOf, whatOf} from '../context.js';
import {isDaily, type Figure} from '../figures.js';
import type {CrossingsFiles} from '../select.js';
import type {DetailContext} from './describe.js';

/** Every figure drawn, and separately the other rows of the file, each with the reason why it is not drawn. */
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
      return restRows(
        rows.src,
        drawn,
        (row) => [timeOf(row, context), whatOf(row, context), row.crossing, row.source.name || row.source.publisher],
        (row) => (earlier.has(row) ? reasons.earlier : reasonOf(row, context)),
      );
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
  const cells = [
    say.unit(measure),
    isPart ? partOf(crossing) : crossing,
    lost > 0 ? table.lost(time, lost) : time,
    count.bound === 'uncounted' ? say.quoted(word) : words.label(count),
    boundWords(count, words),
    knownWhen(source, words),
    speakers(rows, words),
  ];
  const keys = [undefined, undefined, undefined, dayKey(drawn.date), figureKey(count), undefined, knownKey(source)];
  return factRow(directionOf(drawn, context) || crossing || say.unit(measure), cells, source, rows, {keys});
}

/** The first reason that applies. */
function reasonOf(row: Crossing, {selection, detail: {reasons}}: DetailContext): string {
  const unmet = selection.unmet(row);
  const isHere = unmet === undefined || unmet === 'later';
  if (isHere && !selection.measures.includes(row.measure)) return reasons.measure(row.measure);
  if (unmet) return reasons[unmet];
  return selection.days.length > 0 ? reasons.totals : reasons.days;
}
