import {groups, max, min} from 'd3';
import {isCounted} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import type {Query} from '../../model/query.js';
import {denialOf, denialWords, figureOf, type Context} from './context.js';
import {isWhole, ratioOf, spanOf, type Ledger} from './ledgers.js';
import type {Deniers, MobilizationMessages} from './messages.js';

/** At most so many panels have a sentence each. */
const MOST_SENTENCES = 3;

/** What the first panel says; what each says, where the page asked for other measures. */
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

/** Lowest and highest figure; of one claim alone its figure with its bound, twice. */
export function spanWords(
  {all}: Ledger,
  [low, high]: readonly [number, number],
  words: Words,
): readonly [string, string] {
  const only = all.length === 1 ? words.spoken(all[0]!.figure) : undefined;
  return [only ?? words.amount(low), only ?? words.amount(high)];
}

/** Who denied how many of these claims, those who denied most first. */
function deniersOf(claims: readonly Claim[], context: Context): Deniers {
  const denials = claims.flatMap((claim) => denialOf(claim, context) ?? []);
  const who = groups(denials, ({by}) => by).map(([by, of]) => ({by, count: of.length}));
  return {who: who.sort((a, b) => b.count - a.count), count: denials.length};
}

export function headingOf({form, measure, country}: Ledger, {say: {headings}}: Context): string {
  if (form === 'places') return headings.places(measure);
  return form === 'progress' ? headings.progress : headings.claims(measure, country);
}

/** An order is named where there is anything to order. */
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

/** From the first day on which something was said to the last. */
export const periodOf = (claims: readonly Claim[], {period}: Pick<Words, 'period'>): string =>
  period(min(claims, ({date}) => date) ?? 0, max(claims, ({date}) => date) ?? 0);

/** What is drawn and cannot be seen in the panels, and what is not drawn. `listed`: the ledgers that are rows. */
export const notesOf = (context: Context, listed: ReadonlySet<string>): readonly string[] => [
  ...cutNotes(context),
  ...denialNotes(context, listed),
  ...partsNotes(context),
  ...measureNotes(context),
];

/** Of a long ledger not all is drawn, and of many ledgers neither. */
function cutNotes(context: Context): readonly string[] {
  const {selection, say} = context;
  const long = selection.ledgers.filter(({all, claims}) => all.length > claims.length);
  return [
    ...long.map((ledger) => say.notes.cut(ledger.claims.length, ledger.all.length, headingOf(ledger, context))),
    ...(selection.further > 0 ? [say.notes.further(selection.further)] : []),
  ];
}

/** Marks on a time axis have no row for a tag. */
const denialNotes = (context: Context, listed: ReadonlySet<string>): readonly string[] =>
  context.selection.ledgers
    .filter(({form, id}) => form === 'progress' && !listed.has(id))
    .flatMap(({claims}) => claims.filter((claim) => denialOf(claim, context)))
    .map((claim) =>
      context.say.notes.denied(claim.claimant, figureOf(claim, context.words), denialWords(claim, 'day', context)),
    );

/** What is counted for parts of the country and stands in the table only. */
function partsNotes({selection, say}: Context): readonly string[] {
  const {measures, cut, known} = selection;
  const drawn = new Set(selection.drawn);
  const rest = known.filter((claim) => measures.includes(claim.measure) && !drawn.has(claim) && !cut.has(claim));
  if (rest.length === 0) return [];
  const byMeasure = measures.flatMap((measure) => {
    const count = rest.filter((claim) => claim.measure === measure).length;
    return count > 0 ? [say.notes.partOf(count, measure)] : [];
  });
  return [say.notes.parts(byMeasure, rest.length)];
}

/** For authors: measures never share an axis. The first row of each is named. */
function measureNotes({selection: {ledgers}, say}: Context): readonly string[] {
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
