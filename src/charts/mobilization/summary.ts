import {max, min} from 'd3';
import {groups} from '../../model/groups.js';
import {isCounted} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Words} from '../../messages/words.js';
import type {Context} from './context.js';
import {isWhole, ratioOf, spanOf, type Ledger} from './ledgers.js';
import type {Deniers} from './messages-denials.js';

/** More panels than this are not told one by one. */
const MOST_TOLD = 3;

/** What the first panel says; what each says, where the page asked for other measures. */
export function summaryOf(context: Context, named: boolean): string {
  const {ledgers} = context.facts;
  const told = named ? ledgers.slice(0, MOST_TOLD) : ledgers.slice(0, 1);
  const isOne = told.length === 1;
  return told
    .map((ledger) =>
      isOne ? tell(ledger, context) : context.say.summaryOf(headingOf(ledger, context), tell(ledger, context)),
    )
    .join(' ');
}

function tell(ledger: Ledger, context: Context): string {
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
function spanWords({all}: Ledger, [low, high]: readonly [number, number], words: Words): readonly [string, string] {
  const only = all.length === 1 ? words.spoken(all[0]!.figure) : undefined;
  return [only ?? words.amount(low), only ?? words.amount(high)];
}

/** Who denied how many of these claims, those who denied most first. */
function deniersOf(claims: readonly Claim[], {denial}: Context): Deniers {
  const denials = claims.flatMap((claim) => denial(claim) ?? []);
  const who = groups(denials, ({by}) => by).map(([by, of]) => ({by, count: of.length}));
  return {who: who.sort((a, b) => b.count - a.count), count: denials.length};
}

/** What is said once after a step to another state: of the first panel alone. */
export function stateOf({facts, say, words}: Context, day: string): string {
  const ledger = facts.ledgers[0]!;
  const span = spanOf(ledger);
  const counted = ledger.all.filter(({figure}) => isCounted(figure)).length;
  const spoken: readonly [string, string] = span ? spanWords(ledger, span, words) : ['', ''];
  return say.state(day, facts.isDated, span ? counted : ledger.all.length, ...spoken);
}

export function headingOf({form, measure, country}: Ledger, {say}: Context): string {
  if (form === 'places') return say.headings.places(measure);
  return form === 'progress' ? say.headings.progress : say.headings.claims(measure, country);
}

export function subtitleOf({facts, say, words}: Context, named: boolean): string {
  const [first] = facts.ledgers;
  const claims = named ? facts.ledgers.flatMap((ledger) => ledger.claims) : first!.claims;
  const measures = named ? [...new Set(facts.ledgers.map(({measure}) => measure))] : [first!.measure];
  const countries = new Set((named ? facts.ledgers : [first!]).map(({country}) => country));
  const country = countries.size === 1 ? first!.country : '';
  return say.subtitle(measures, country, isWhole(first!.claims[0]!), periodOf(claims, words));
}

/** From the first day on which something was said to the last. */
export const periodOf = (claims: Ledger['claims'], {period}: Pick<Context['words'], 'period'>): string =>
  period(min(claims, ({date}) => date) ?? 0, max(claims, ({date}) => date) ?? 0);
