import type {Crossing} from '../../datasets/crossings.js';
import type {FactRow, FactTable, RestRow} from '../../model/contract.js';
import {knownWhen, tableLink, who} from '../../model/provenance.js';
import type {Context} from './context.js';
import type {Figure} from './facts.js';
import {isDaily} from './scope.js';

/** Every figure drawn, and apart the other rows of the file, each with its reason. */
export function tableOf(rows: readonly Crossing[], context: Context): FactTable {
  const {facts, say} = context;
  const drawn = new Set(facts.figures.flatMap((figure) => figure.rows));
  const earlier = new Set(facts.figures.flatMap((figure) => figure.earlier));
  return {
    caption: say.table.caption,
    label: say.table.label(facts.figures.length),
    columns: say.table.columns,
    rows: facts.figures.map((figure) => rowOf(figure, context)),
    rest: rows.filter((row) => !drawn.has(row)).map((row) => restOf(row, earlier.has(row), context)),
  };
}

const timeOf = (row: Crossing, {say, words}: Context): string => {
  const period = words.period(row.date, row.end);
  return row.end > row.date && isDaily(row) ? say.table.hours(period) : period;
};

function rowOf(figure: Figure, context: Context): FactRow {
  const {say, words, direction} = context;
  const {drawn: row, rows, lost} = figure;
  const {count, source, crossing, isPart, measure, word} = row;
  return {
    head: direction(row) || crossing || say.unit(measure),
    cells: [
      say.unit(measure),
      isPart ? say.partOf(crossing) : crossing,
      lost > 0 ? say.table.lost(timeOf(row, context), lost) : timeOf(row, context),
      count.bound === 'uncounted' ? say.quoted(word) : words.label(count),
      words.say.bounds[count.bound] + (count.about ? `, ${words.say.bounds.about}` : ''),
      knownWhen(source, words),
      [...new Set(rows.map((one) => who(one.source, words)))].join('; '),
    ],
    ...tableLink(source),
    fileRows: rows.map((one) => one.row),
  };
}

function restOf(row: Crossing, isEarlier: boolean, context: Context): RestRow {
  const {source, crossing} = row;
  const text = [timeOf(row, context), context.what(row), crossing, source.name || source.publisher];
  return {
    row: row.row,
    text: text.filter((part) => part !== '').join(', '),
    reason: isEarlier ? context.say.reasons.earlier : reasonOf(row, context),
  };
}

function reasonOf(row: Crossing, {facts, say}: Context): string {
  const {scope} = facts;
  const {reasons} = say;
  if (!scope.places.has(row)) return reasons.place;
  if (row.date < scope.from || row.end > scope.to) return reasons.outside;
  if (!scope.measures.includes(row.measure)) return reasons.measure(row.measure);
  if (!scope.known.has(row)) return reasons.later;
  return facts.days.length > 0 ? reasons.totals : reasons.days;
}
