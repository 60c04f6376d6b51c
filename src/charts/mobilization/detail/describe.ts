import {max} from 'd3';
import {isCounted, rank} from '../../../data/estimate.js';
import {hasReport, type Claim} from '../../../datasets/mobilization.js';
import {canStep, knownDay, stateWords, type Snapshots} from '../../../model/as-of.js';
import type {Card, Description, Link} from '../../../model/contract.js';
import {described} from '../../../model/interaction/table.js';
import {sourceFacts, sourceLinks} from '../../../model/provenance.js';
import {denialOf, denialWords, saidOn, tiesOf, type Context} from '../context.js';
import {ratioOf, spanOf, type Datum} from '../ledgers.js';
import {spanWords} from '../summary.js';
import type {DetailMessages} from './messages.js';

/** The context of the texts. */
export interface DetailContext extends Context {
  readonly detail: DetailMessages;
}

/** All that is known about one claim: figure, claimant, day, the claim it repeats, who denied it, links. */
export function describe(datum: Datum, context: DetailContext): Description {
  const {claim} = datum;
  const {words, detail} = context;
  const denial = denialOf(claim, context);
  return described(
    nameOf(datum),
    sentencesOf(datum, context),
    detail.card.heading(nameOf(datum), claim, words.spoken(claim.figure)),
    factsOf(datum, context),
    [...linksOf(claim, context), ...(denial?.url ? [{text: detail.card.denial, address: denial.url}] : [])],
  );
}

const nameOf = ({claim, ledger}: Datum): string => (ledger.form === 'places' ? claim.place : claim.claimant);

/** The ratio of a claim to the official figure; undefined if they cannot be compared. */
const timesOfficial = ({claim, ledger: {official}}: Datum): number | undefined =>
  isCounted(claim.figure) && claim !== official ? ratioOf(rank(claim.figure), official) : undefined;

/** Short enough to listen to, under 35 words: the card has the rest. */
function sentencesOf(datum: Datum, context: DetailContext): readonly string[] {
  const {say, words, selection, detail} = context;
  const {sentence} = detail;
  const {claim, place, ledger} = datum;
  const ratio = ledger.form === 'progress' ? timesOfficial(datum) : undefined;
  const where = ledger.form === 'places' ? claim.place : '';
  const who = say.who(claim.claimant, claim.role);
  const denied = denialWords(claim, 'day', context);
  const spoken = words.spoken(claim.figure);
  return [
    sentence.claim(place + 1, ledger.all.length, where, claim, spoken, who, saidOn(claim, 'long', words)),
    claim.figure.bound === 'withheld' ? sentence.withheld : '',
    claim === ledger.official ? sentence.isOfficial : kindOf(claim, context),
    ratio === undefined ? '' : sentence.ratio(ratio),
    ...tiesOf(claim, selection.byId).map(({to, isSure}) => sentence.tie(to.claimant, isSure)),
    denied === '' ? '' : sentence.one(denied),
  ];
}

/** A source with a name is named already. */
const kindOf = ({source: {kind}}: Claim, {words, detail}: DetailContext): string =>
  kind === 'named' ? '' : detail.sentence.source(words.say.kinds[kind]);

function factsOf(datum: Datum, context: DetailContext): Card['facts'] {
  const {say, words, selection, detail} = context;
  const {card, table} = detail;
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
  return [
    {term: card.place, text: claim.place},
    {term: term.bound, text: words.say.bounds[figure.bound]},
    {term: term.printed, text: isPrinted ? words.amount(figure.value) : ''},
    {term: term.saidBy, text: say.who(claim.claimant, claim.role), first: true},
    {term: card.kind, text: words.say.kinds[source.kind]},
    {term: term.said, text: saidOn(claim, 'long', words), first: true},
    {term: card.against(ledger.form === 'progress'), text: compared},
    ...ties.map((text) => ({term: card.ties, text})),
    denial?.by
      ? {term: card.deniedBy, text: table.by(denial.by, day)}
      : {term: card.denied, text: denial ? day || table.by('', '') : ''},
    ...sourceFacts(source, words, false),
    {term: term.publisher, text: hasReport(source) ? '' : words.say.noSource},
  ];
}

const linksOf = ({source}: Claim, {words}: Context): readonly Link[] =>
  hasReport(source) || source.archiveUrl !== '' ? sourceLinks(source, words) : [];

/** The states of the claims asked for, whether drawn or not. */
export function snapshotsOf(context: DetailContext): Snapshots | undefined {
  const {selection, words} = context;
  const {here, measures, state, steps} = selection;
  const rows = here.filter(({measure}) => measures.includes(measure));
  const day = state?.day ?? max(rows, knownDay);
  if (day === undefined || !canStep(steps)) return undefined;
  const shown = stateWords(day, state, rows, words);
  return {
    kind: rows.some(({source}) => source.asOf !== undefined) ? 'known' : 'date',
    shown,
    ...steps,
    sentence: stateSentence(shown, context),
  };
}

/** The sentence read out after a step to another state: about the first panel only. */
function stateSentence(day: string, {selection, words, detail}: DetailContext): string {
  const [ledger] = selection.ledgers;
  if (!ledger) return detail.state(day, true, 0, '', '');
  const span = spanOf(ledger);
  const counted = ledger.all.filter(({figure}) => isCounted(figure)).length;
  const spoken: readonly [string, string] = span ? spanWords(ledger, span, words) : ['', ''];
  return detail.state(day, selection.isDated, span ? counted : ledger.all.length, ...spoken);
}
