import type {Claim} from '../../datasets/mobilization.js';
import type {FactRow, FactTable, Note, RestRow} from '../../model/contract.js';
import {knownWhen, tableLink} from '../../model/provenance.js';
import type {Context} from './context.js';

/** Every claim drawn, and apart the other rows of the file, each with its reason. */
export function tableOf(rows: readonly Claim[], context: Context, period: readonly [number, number]): FactTable {
  const {facts, say} = context;
  const drawn = new Set(facts.drawn);
  return {
    caption: say.table.caption,
    label: say.table.label(drawn.size),
    columns: say.table.columns,
    rows: facts.drawn.map((claim) => rowOf(claim, context)),
    rest: rows.filter((claim) => !drawn.has(claim)).map((claim) => restOf(claim, context, period)),
  };
}

function rowOf(claim: Claim, {say, words, said}: Context): FactRow {
  const {figure, source} = claim;
  return {
    head: say.who(claim.claimant, claim.role),
    cells: [
      say.unit(claim.measure),
      claim.place,
      words.label(figure),
      words.say.bounds[figure.bound],
      said(claim, 'long'),
      knownWhen(source, words),
      words.say.kinds[source.kind],
    ],
    ...tableLink(source),
    fileRows: [claim.row],
  };
}

function restOf(claim: Claim, {facts, say, words, said}: Context, [from, to]: readonly [number, number]): RestRow {
  const {reasons} = say;
  const isOutside = claim.date < from || claim.date > to;
  const reason = !facts.here.has(claim)
    ? isOutside
      ? reasons.outside
      : reasons.place
    : !facts.measures.includes(claim.measure)
      ? reasons.measure
      : facts.known.has(claim)
        ? reasons.part
        : reasons.later;
  const text = [
    claim.claimant,
    `${words.spoken(claim.figure)} ${say.unit(claim.measure)}`,
    claim.place,
    said(claim, 'long'),
  ];
  return {row: claim.row, text: text.filter((part) => part !== '').join(', '), reason};
}

/** What is counted for parts of the country and stands in the table only. */
export function partNotes({facts, say}: Context): readonly Note[] {
  const drawn = new Set(facts.drawn);
  const parts = [...facts.known].filter((claim) => facts.measures.includes(claim.measure) && !drawn.has(claim));
  if (parts.length === 0) return [];
  const byMeasure = facts.measures.flatMap((measure) => {
    const count = parts.filter((claim) => claim.measure === measure).length;
    return count > 0 ? [say.notes.partOf(count, measure)] : [];
  });
  return [{text: say.notes.parts(byMeasure, parts.length)}];
}
