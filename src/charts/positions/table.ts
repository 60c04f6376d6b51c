import {INSTITUTIONS} from '../../datasets/countries.js';
import type {Statement} from '../../datasets/positions.js';
import type {FactRow, FactTable, RestRow} from '../../model/contract.js';
import {tableLink} from '../../model/provenance.js';
import {countryName, stanceWord, whenSaid} from './context.js';
import type {TellingContext} from './telling.js';

/** Every statement of a member and of the institutions up to the state shown, and what it is; apart the other rows. */
export function tableOf(context: TellingContext): FactTable {
  const {facts, words} = context;
  const {table} = context.tale;
  const of = (statements: readonly Statement[], what: string, head?: string): readonly FactRow[] =>
    statements.map((one) => factRow(one, what, head ?? countryName(one, words), context));
  const rows = facts.governments.flatMap(({standing, earlier, others, empty}): readonly FactRow[] => [
    ...of(standing, table.stands),
    ...of(earlier, table.earlier),
    ...of(others, table.other),
    ...of(empty, table.empty),
  ]);
  const missing = facts.governments
    .filter(({standing, others, empty}) => standing.length + others.length + empty.length === 0)
    .map((government) => countryName(government, words));
  const all = [...rows, ...of(facts.institutions, table.institution, table.institutions)];
  return {
    caption: table.caption(facts.asOf === undefined ? '' : words.day(facts.asOf, 'long'), missing),
    label: table.label(all.length),
    columns: table.columns,
    rows: all,
    rest: restOf(context),
  };
}

function factRow(statement: Statement, what: string, head: string, context: TellingContext): FactRow {
  const {speaker, role, source, row} = statement;
  return {
    head,
    cells: [
      stanceWord(statement, context),
      whenSaid(statement, context, 'long', true),
      context.tale.speaker(speaker, role),
      what,
      statement.statement,
    ],
    ...tableLink(source),
    fileRows: [row],
  };
}

function restOf(context: TellingContext): readonly RestRow[] {
  const {facts, tale, words} = context;
  const members = new Set(facts.members);
  const isOutside = ({country}: Statement): boolean => country !== INSTITUTIONS && !members.has(country);
  const told = (rows: readonly Statement[], reason: string): readonly RestRow[] =>
    rows.map((one) => ({
      row: one.row,
      text: [
        countryName(one, words),
        stanceWord(one, context),
        tale.speaker(one.speaker, one.role),
        whenSaid(one, context, 'long', true),
      ]
        .filter((part) => part !== '')
        .join(', '),
      reason,
    }));
  return [
    ...told(facts.later, tale.reasons.later),
    ...told(facts.unasked.filter(isOutside), tale.reasons.outside),
    ...told(
      facts.unasked.filter((row) => !isOutside(row)),
      tale.reasons.unasked,
    ),
  ].sort((a, b) => a.row - b.row);
}
