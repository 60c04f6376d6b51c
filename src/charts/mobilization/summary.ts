import {isCounted} from '../../data/estimate.js';
import {max, min} from 'd3';
import type {Context} from './context.js';
import {ratioOf, spanOf, type Ledger} from './facts.js';

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

function tell(ledger: Ledger, {say, words}: Context): string {
  const {claims, official, form} = ledger;
  const span = spanOf(ledger);
  const uncounted = claims.filter(({figure}) => !isCounted(figure)).length;
  const unnamed = claims.filter(({source}) => source.kind === 'unnamed').length;
  const spoken = unnamed > 0 ? [say.unnamed(unnamed)] : [];
  if (!span) return [say.noNumber(claims.length), ...spoken].join(' ');
  const [low, high] = span;
  const ratio = form === 'claims' ? ratioOf(high, official) : undefined;
  const only = claims.length === 1 ? words.spoken(claims[0]!.figure) : undefined;
  return [
    say.summary(claims.length - uncounted, only ?? words.amount(low), only ?? words.amount(high), ratio),
    ...(uncounted > 0 ? [say.uncounted(uncounted)] : []),
    ...spoken,
  ].join(' ');
}

export function headingOf({form, measure, country}: Ledger, {say}: Context): string {
  if (form === 'places') return say.headings.places;
  return form === 'progress' ? say.headings.progress : say.headings.claims(measure, country);
}

export function subtitleOf({facts, say, words}: Context, named: boolean): string {
  const [first] = facts.ledgers;
  const claims = named ? facts.ledgers.flatMap((ledger) => ledger.claims) : first!.claims;
  const measures = named ? [...new Set(facts.ledgers.map(({measure}) => measure))] : [first!.measure];
  const countries = new Set((named ? facts.ledgers : [first!]).map(({country}) => country));
  const country = countries.size === 1 ? first!.country : '';
  return say.subtitle(measures, country, first!.claims[0]!.placeIso.length <= 2, periodOf(claims, words));
}

/** From the first day on which something was said to the last. */
export const periodOf = (claims: Ledger['claims'], {period}: Pick<Context['words'], 'period'>): string =>
  period(min(claims, ({date}) => date) ?? 0, max(claims, ({date}) => date) ?? 0);
