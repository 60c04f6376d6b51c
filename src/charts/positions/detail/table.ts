import type {Statement} from '../../../datasets/positions.js';
import type {FactRow, FactTable} from '../../../model/contract.js';
import {dayKey, factRow, restRows} from '../../../model/interaction/table.js';
import {stanceWord, stateDay, whenSaid} from '../context.js';
import {countryName} from '../select.js';
import type {PositionsInput} from '../layout.js';
import type {DetailContext} from './describe.js';

/** Every statement by a member or an institution up to the state shown, with its kind; the other rows separately. */
export function tableOf({rows: {src}}: PositionsInput, context: DetailContext): FactTable {
  const {selection, detail} = context;
  const {table, reasons} = detail;
  const of = (head: string, statements: readonly Statement[], what: string): readonly FactRow[] =>
    statements.map((one) => rowOf(head, one, what, context));
  const rows = [
    ...selection.governments.flatMap(({name, standing, earlier, others, empty}) => [
      ...of(name, standing, table.stands),
      ...of(name, earlier, table.earlier),
      ...of(name, others, table.other),
      ...of(name, empty, table.empty),
    ]),
    ...of(table.institutions, selection.institutions, table.institution),
  ];
  const drawn = [
    ...selection.governments.flatMap(({standing, earlier, others, empty}) => [standing, earlier, others, empty].flat()),
    ...selection.institutions,
  ];
  const missing = selection.governments
    .filter(({standing, others, empty}) => standing.length + others.length + empty.length === 0)
    .map(({name}) => name);
  const [later, outside] = [new Set(selection.later), new Set(selection.outside)];
  return {
    caption: table.caption(stateDay(context), missing),
    label: table.label(rows.length),
    columns: table.columns,
    rows,
    get rest() {
      return restRows(
        src,
        new Set(drawn),
        (one) => [
          countryName(one, context.words),
          stanceWord(one, context),
          context.say.speaker(one.speaker, one.role),
          whenSaid(one, context, 'long', true),
        ],
        (one) => (later.has(one) ? reasons.later : outside.has(one) ? reasons.outside : reasons.unasked),
      );
    },
  };
}

function rowOf(head: string, statement: Statement, what: string, context: DetailContext): FactRow {
  const {speaker, role, source, date} = statement;
  const cells = [
    stanceWord(statement, context),
    whenSaid(statement, context, 'long', true),
    context.say.speaker(speaker, role),
    what,
    statement.statement,
  ];
  return factRow(head, cells, source, [statement], {keys: [undefined, undefined, dayKey(date)]});
}
