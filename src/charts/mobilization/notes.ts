import {min} from 'd3';
import type {Note} from '../../model/contract.js';
import type {Context} from './context.js';
import {headingOf} from './summary.js';

/** What is drawn and cannot be seen in the panels, and what is not drawn. `listed`: the ledgers that are rows. */
export function notesOf(context: Context, listed: ReadonlySet<string>): readonly Note[] {
  return [...cuts(context), ...denialsOverTime(context, listed), ...parts(context), ...mixed(context)].map((text) => ({
    text,
  }));
}

/** A long ledger is drawn as far as a page can bear. */
function cuts(context: Context): readonly string[] {
  const {facts, say} = context;
  const long = facts.ledgers.filter(({all, claims}) => all.length > claims.length);
  return [
    ...long.map((ledger) => say.notes.cut(ledger.claims.length, ledger.all.length, headingOf(ledger, context))),
    ...(facts.further > 0 ? [say.notes.further(facts.further)] : []),
  ];
}

/** Marks on a time axis have no row for a tag. */
const denialsOverTime = (context: Context, listed: ReadonlySet<string>): readonly string[] =>
  context.facts.ledgers
    .filter((ledger) => ledger.form === 'progress' && !listed.has(ledger.id))
    .flatMap(({claims}) => claims.filter((claim) => context.denial(claim)))
    .map((claim) => context.say.notes.denied(claim.claimant, context.figure(claim), context.denied(claim, 'day')));

/** What is counted for parts of the country and stands in the table only. */
function parts({facts, say}: Context): readonly string[] {
  const drawn = new Set(facts.drawn);
  const rest = [...facts.known].filter(
    (claim) => facts.measures.includes(claim.measure) && !drawn.has(claim) && !facts.cut.has(claim),
  );
  if (rest.length === 0) return [];
  const byMeasure = facts.measures.flatMap((measure) => {
    const count = rest.filter((claim) => claim.measure === measure).length;
    return count > 0 ? [say.notes.partOf(count, measure)] : [];
  });
  return [say.notes.parts(byMeasure, rest.length)];
}

/** For authors: measures never share an axis. The first row of each is named. */
function mixed({facts, say}: Context): readonly string[] {
  const measures = [...new Set(facts.ledgers.map(({measure}) => measure))];
  if (measures.length < 2) return [];
  const rows = measures.map(
    (measure) =>
      min(
        facts.ledgers.filter((ledger) => ledger.measure === measure).flatMap(({all}) => all),
        ({row}) => row,
      ) ?? 0,
  );
  return [say.notes.measures(rows, measures, facts.ledgers.length)];
}
