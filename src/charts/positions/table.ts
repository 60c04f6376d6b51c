import type {Source} from '../../data/source.js';
import type {Statement} from '../../datasets/positions.js';
import type {FactRow, FactTable, RestRow} from '../../model/contract.js';
import {tableLink} from '../../model/provenance.js';
import {countryName, whenSaid, type Context} from './context.js';
import {stanceOf} from './stance.js';

/** Every statement of a member up to the state shown, and what it is; apart the other rows of the file. */
export function tableOf(context: Context): FactTable {
  const {facts, say, words} = context;
  const {table} = say;
  const rows = facts.governments.flatMap((government): readonly FactRow[] => {
    const of = (statements: readonly Statement[], what: string): readonly FactRow[] =>
      statements.map((one) => factRow(one, what, context));
    const {standing, earlier, others, empty} = government;
    return [
      ...of(standing, table.stands),
      ...of(earlier, table.earlier),
      ...of(others, table.other),
      ...of(empty, table.empty),
    ];
  });
  const missing = facts.governments
    .filter(({standing, others, empty}) => standing.length + others.length + empty.length === 0)
    .map((government) => countryName(government, words));
  return {
    caption: table.caption(facts.asOf === undefined ? '' : words.day(facts.asOf, 'long'), missing),
    label: table.label(rows.length),
    columns: table.columns,
    rows,
    rest: restOf(context),
  };
}

function factRow(statement: Statement, what: string, context: Context): FactRow {
  const {say, words} = context;
  const {position, speaker, role, source, row} = statement;
  return {
    head: countryName(statement, words),
    cells: [
      say.stances[stanceOf(position)],
      whenSaid(statement, context, 'long', true),
      say.card.speaker(speaker, role),
      what,
      statement.statement,
    ],
    ...tableLink(source),
    fileRows: [row],
  };
}

function restOf(context: Context): readonly RestRow[] {
  const {facts, say, words} = context;
  const told = (rows: readonly Statement[], reason: string): readonly RestRow[] =>
    rows.map((one) => ({
      row: one.row,
      text: [
        countryName(one, words),
        say.stances[stanceOf(one.position)],
        say.card.speaker(one.speaker, one.role),
        whenSaid(one, context, 'long', true),
      ]
        .filter((part) => part !== '')
        .join(', '),
      reason,
    }));
  return [
    ...told(facts.later, say.reasons.later),
    ...told(facts.outside, say.reasons.outside),
    ...told(facts.unasked, say.reasons.unasked),
  ].sort((a, b) => a.row - b.row);
}

/** Who published what stands, each once. */
export const drawnSources = ({facts}: Context): readonly Source[] =>
  facts.governments.flatMap(({standing}) =>
    standing.map(({source}) => (source.publisher ? {...source, name: ''} : source)),
  );
