import type {Statement} from '../../../datasets/positions.js';
import type {FactRow, FactTable, RestRow} from '../../../model/contract.js';
import {tableLink} from '../../../model/provenance.js';
import {stanceWord, stateDay, whenSaid} from '../context.js';
import {countryName} from '../select.js';
import type {DetailContext} from './card.js';

/** Every statement of a member and of the institutions up to the state shown, and what it is; apart the other rows. */
export function tableOf(context: DetailContext): FactTable {
  const {selection, tell} = context;
  const {table, reasons} = tell;
  const of = (head: string, statements: readonly Statement[], what: string): readonly FactRow[] =>
    statements.map((one) => factRow(head, one, what, context));
  const rows = [
    ...selection.governments.flatMap(({name, standing, earlier, others, empty}) => [
      ...of(name, standing, table.stands),
      ...of(name, earlier, table.earlier),
      ...of(name, others, table.other),
      ...of(name, empty, table.empty),
    ]),
    ...of(table.institutions, selection.institutions, table.institution),
  ];
  const missing = selection.governments
    .filter(({standing, others, empty}) => standing.length + others.length + empty.length === 0)
    .map(({name}) => name);
  const remaining = (statements: readonly Statement[], reason: string): readonly RestRow[] =>
    statements.map((one) => ({row: one.row, text: remainingText(one, context), reason}));
  return {
    caption: table.caption(stateDay(context), missing),
    label: table.label(rows.length),
    columns: table.columns,
    rows,
    get rest() {
      return [
        ...remaining(selection.later, reasons.later),
        ...remaining(selection.outside, reasons.outside),
        ...remaining(selection.unasked, reasons.unasked),
      ].sort((a, b) => a.row - b.row);
    },
  };
}

function factRow(head: string, statement: Statement, what: string, context: DetailContext): FactRow {
  const {speaker, role, source, row} = statement;
  return {
    head,
    cells: [
      stanceWord(statement, context),
      whenSaid(statement, context, 'long', true),
      context.say.speaker(speaker, role),
      what,
      statement.statement,
    ],
    ...tableLink(source),
    fileRows: [row],
  };
}

const remainingText = (one: Statement, context: DetailContext): string =>
  context.tell.table.remaining([
    countryName(one, context.words),
    stanceWord(one, context),
    context.say.speaker(one.speaker, one.role),
    whenSaid(one, context, 'long', true),
  ]);
