import {groups, max, min} from 'd3';
import {isCounted} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import type {Query} from '../../model/query.js';
import {denialOf, denialWords, figureOf, type Context} from './context.js';
import {isWhole, ratioOf, spanOf, type Ledger} from './ledgers.js';
import type {Deniers, MobilizationMessages} from './messages.js';

/** At most this many panels have a sentence each. */
const MOST_SENTENCES = 3;

/** A sentence about the first panel; if panels are named, about each of the first ones. */
export function summaryOf(context: Context): string {
  const {ledgers, isNamed} = context.selection;
  if (!isNamed) return sentenceOf(ledgers[0]!, context);
  return ledgers
    .slice(0, MOST_SENTENCES)
    .map((ledger) => context.say.summaryOf(headingOf(ledger, context), sentenceOf(ledger, context)))
    .join(' ');
}

function sentenceOf(ledger: Ledger, context: Context): string {
  const {say, words} = context;
  const {all, official, form} = ledger;
  const span = spanOf(ledger);
  const uncounted = all.filter(({figure}) => !isCounted(figure)).length;
  const unnamed = all.filter(({source}) => source.kind === 'unnamed');
  const rest = say.unnamedAndDenied(unnamed.length, deniersOf(unnamed, context), all.length, deniersOf(all, context));
  if (!span) return [say.noNumber(all.length), ...rest].join(' ');
  const ratio = form === 'claims' ? ratioOf(span[1], official) : undefined;
  return [
    say.summary(all.length - uncounted, ...spanWords(ledger, span, words), ratio),
    ...(uncounted > 0 ? [say.uncounted(uncounted)] : []),
    ...rest,
  ].join(' ');
}

/** Lowest and highest figure; for a single claim, its figure with its bound, twice. */
export function spanWords(
  {all}: Ledger,
  [low, high]: readonly [number, number],
  words: Words,
): readonly [string, string] {
  const only = all.length === 1 ? words.spoken(all[0]!.figure) : undefined;
  return [only ?? words.amount(low), only ?? words.amount(high)];
}

/** Who denied how many of these claims, most denials first. */
function deniersOf(claims: readonly Claim[], context: Context): Deniers {
  const denials = claims.flatMap((claim) => denialOf(claim, context) ?? []);
  const who = groups(denials, ({by}) => by).map(([by, of]) => ({by, count: of.length}));
  return {who: who.sort((a, b) => b.count - a.count), count: denials.length};
}

export function headingOf({form, measure, country}: Ledger, {say: {headings}}: Context): string {
  if (form === 'places') return headings.places(measure);
  return form === 'progress' ? headings.progress : headings.claims(measure, country);
}

/** The title names the order, unless only single places are drawn. */
export function titleOf({measures, view}: Query, say: MobilizationMessages, ledgers: readonly Ledger[]): string {
  const isOrdered = ledgers.length === 0 || ledgers.some(({form}) => form !== 'places');
  return say.title(measures, isOrdered ? (view === 'by-figure' ? 'figure' : 'date said') : '');
}

export function subtitleOf({selection, say, words}: Context): string {
  const [first] = selection.ledgers;
  const ledgers = selection.isNamed ? selection.ledgers : [first!];
  const measures = [...new Set(ledgers.map(({measure}) => measure))];
  const isOneCountry = ledgers.every(({country}) => country === first!.country);
  const period = periodOf(
    ledgers.flatMap(({claims}) => claims),
    words,
  );
  return say.subtitle(measures, isOneCountry ? first!.country : '', isWhole(first!.claims[0]!), period);
}

/** From the first day with a claim to the last. */
export const periodOf = (claims: readonly Claim[], {period}: Pick<Words, 'period'>): string =>
  period(min(claims, ({date}) => date) ?? 0, max(claims, ({date}) => date) ?? 0);

/** Notes on what is drawn but not visible in the panels, and on what is not drawn. `listed`: the ledgers shown as rows. */
export const notesOf = (context: Context, listed: ReadonlySet<string>): readonly string[] => [
  ...cutNotes(context),
  ...denialNotes(context, listed),
  ...partsNotes(context),
];

/** Notes on long ledgers that are not drawn completely, and on ledgers left out. */
function cutNotes(context: Context): readonly string[] {
  const {selection, say} = context;
  const long = selection.ledgers.filter(({all, claims}) => all.length > claims.length);
  return [
    ...long.map((ledger) => say.notes.cut(ledger.claims.length, ledger.all.length, headingOf(ledger, context))),
    ...(selection.further > 0 ? [say.notes.further(selection.further)] : []),
  ];
}

/** Denials in words, because marks on a time axis have no room for a tag. */
const denialNotes = (context: Context, listed: ReadonlySet<string>): readonly string[] =>
  context.selection.ledgers
    .filter(({form, id}) => form === 'progress' && !listed.has(id))
    .flatMap(({claims}) => claims.filter((claim) => denialOf(claim, context)))
    .map((claim) =>
      context.say.notes.denied(claim.claimant, figureOf(claim, context.words), denialWords(claim, 'day', context)),
    );

/** A note on claims about parts of the country that are only in the table. */
function partsNotes({selection, say}: Context): readonly string[] {
  const {measures, cut, known, ledgers} = selection;
  const drawn = new Set(selection.drawn);
  const rest = known.filter((claim) => measures.includes(claim.measure) && !drawn.has(claim) && !cut.has(claim));
  const country = ledgers.find((ledger) => ledger.country !== '')?.country ?? '';
  return rest.length > 0 ? [say.notes.parts(rest.length, country)] : [];
}

/** For the publisher: measures never share an axis. The first row of each measure is named. */
export function measureNotes({selection: {ledgers}, say}: Context): readonly string[] {
  const byMeasure = groups(ledgers, ({measure}) => measure);
  if (byMeasure.length < 2) return [];
  const rows = byMeasure.map(
    ([, of]) =>
      min(
        of.flatMap(({all}) => all),
        ({row}) => row,
      ) ?? 0,
  );
  const measures = byMeasure.map(([measure]) => measure);
  return [say.notes.measures(rows, measures, ledgers.length)];
}
