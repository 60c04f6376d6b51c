import {hasReport, type Claim} from '../../datasets/mobilization.js';
import type {Card, Link} from '../../model/contract.js';
import {rank} from '../../data/estimate.js';
import {sourceFacts, sourceLinks} from '../../model/provenance.js';
import type {Context} from './context.js';
import type {Ledger} from './ledgers.js';

/** All that is known of one claim: what is said, by whom and when, whom it repeats, who denied it, where that can be read. */
export function cardOf(claim: Claim, {form, official}: Ledger, ratio: number | undefined, context: Context): Card {
  const {say, words, said} = context;
  const {figure, source} = claim;
  const {term} = words.say;
  const denial = context.denial(claim);
  const isPrinted = figure.bound === 'range' && figure.value !== undefined;
  const ties = context
    .ties(claim)
    .map(({to, isSure}) => say.card.tie(to.claimant, isSure, words.spoken(to.figure), said(to, 'long')));
  const day = denial?.on === undefined ? '' : words.day(denial.on, 'long');
  const compared = official && ratio !== undefined ? say.card.ratio(ratio, words.amount(rank(official.figure))) : '';
  const facts = [
    {term: say.card.place, text: claim.place},
    {term: term.bound, text: words.say.bounds[figure.bound]},
    {term: term.printed, text: isPrinted ? words.amount(figure.value) : ''},
    {term: term.saidBy, text: say.who(claim.claimant, claim.role)},
    {term: say.card.kind, text: words.say.kinds[source.kind]},
    {term: term.said, text: said(claim, 'long')},
    {term: say.card.against(form === 'progress'), text: compared},
    ...ties.map((text) => ({term: say.card.ties, text})),
    denial?.by
      ? {term: say.card.deniedBy, text: say.table.by(denial.by, day)}
      : {term: say.card.denied, text: denial ? day || say.table.by('', '') : ''},
    ...sourceFacts(source, words),
    {term: term.publisher, text: hasReport(claim.source) ? '' : words.say.noSource},
  ];
  return {
    heading: say.card.heading(form === 'places' ? claim.place : claim.claimant, claim, words.spoken(figure)),
    facts: facts.filter(({text}) => text !== ''),
    links: [...linksOf(claim, context), ...(denial?.url ? [{text: say.card.denial, address: denial.url}] : [])],
  };
}

const linksOf = (claim: Claim, {words}: Context): readonly Link[] =>
  hasReport(claim.source) || claim.source.archiveUrl !== '' ? sourceLinks(claim.source, words) : [];
