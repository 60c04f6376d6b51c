import {isCounted, rank} from '../../../data/estimate.js';
import {hasReport, type Claim} from '../../../datasets/mobilization.js';
import type {Card, Description, Link} from '../../../model/contract.js';
import {sourceFacts, sourceLinks} from '../../../model/provenance.js';
import {denialOf, denialWords, saidOn, tiesOf, tieWords, type Context} from '../context.js';
import {ratioOf, type Datum} from '../ledgers.js';
import {detailMessages} from './messages.js';

/** What is said of a claim. */
export const describe = (datum: Datum, context: Context): Description => ({
  name: nameOf(datum),
  sentence: sentenceOf(datum, context),
  card: cardOf(datum, context),
});

const nameOf = ({claim, ledger}: Datum): string => (ledger.form === 'places' ? claim.place : claim.claimant);

/** How many times the official figure it is; undefined where there is nothing to compare. */
const timesOfficial = ({claim, ledger: {official}}: Datum): number | undefined =>
  isCounted(claim.figure) && claim !== official ? ratioOf(rank(claim.figure), official) : undefined;

function sentenceOf(datum: Datum, context: Context): string {
  const {say, words, selection} = context;
  const {sentence} = words.of(detailMessages);
  const {claim, place, ledger} = datum;
  const ratio = timesOfficial(datum);
  const where = ledger.form === 'places' ? claim.place : '';
  const who = say.who(claim.claimant, claim.role);
  const denied = denialWords(claim, 'day', context);
  const spoken = words.spoken(claim.figure);
  return [
    sentence.claim(place + 1, ledger.all.length, where, claim, spoken, who, saidOn(claim, 'long', words)),
    claim.figure.bound === 'withheld' ? sentence.withheld : '',
    claim === ledger.official ? sentence.isOfficial : sentence.source(words.say.kinds[claim.source.kind]),
    ratio === undefined ? '' : sentence.ratio(ratio, ledger.form === 'progress'),
    ...tiesOf(claim, selection.byId).map((tie) => sentence.one(tieWords(tie, say))),
    denied === '' ? '' : sentence.one(denied),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** All that is known of one claim: what is said, by whom and when, whom it repeats, who denied it, where that can be read. */
function cardOf(datum: Datum, context: Context): Card {
  const {say, words, selection} = context;
  const {card, table} = words.of(detailMessages);
  const {claim, ledger} = datum;
  const {figure, source} = claim;
  const {term} = words.say;
  const ratio = timesOfficial(datum);
  const denial = denialOf(claim, context);
  const day = denial?.on === undefined ? '' : words.day(denial.on, 'long');
  const isPrinted = figure.bound === 'range' && figure.value !== undefined;
  const compared =
    ledger.official && ratio !== undefined ? card.ratio(ratio, words.amount(rank(ledger.official.figure))) : '';
  const ties = tiesOf(claim, selection.byId).map(({to, isSure}) =>
    card.tie(to.claimant, isSure, words.spoken(to.figure), saidOn(to, 'long', words)),
  );
  const facts = [
    {term: card.place, text: claim.place},
    {term: term.bound, text: words.say.bounds[figure.bound]},
    {term: term.printed, text: isPrinted ? words.amount(figure.value) : ''},
    {term: term.saidBy, text: say.who(claim.claimant, claim.role)},
    {term: card.kind, text: words.say.kinds[source.kind]},
    {term: term.said, text: saidOn(claim, 'long', words)},
    {term: card.against(ledger.form === 'progress'), text: compared},
    ...ties.map((text) => ({term: card.ties, text})),
    denial?.by
      ? {term: card.deniedBy, text: table.by(denial.by, day)}
      : {term: card.denied, text: denial ? day || table.by('', '') : ''},
    ...sourceFacts(source, words),
    {term: term.publisher, text: hasReport(source) ? '' : words.say.noSource},
  ];
  return {
    heading: card.heading(nameOf(datum), claim, words.spoken(figure)),
    facts: facts.filter(({text}) => text !== ''),
    links: [...linksOf(claim, context), ...(denial?.url ? [{text: card.denial, address: denial.url}] : [])],
  };
}

const linksOf = ({source}: Claim, {words}: Context): readonly Link[] =>
  hasReport(source) || source.archiveUrl !== '' ? sourceLinks(source, words) : [];
