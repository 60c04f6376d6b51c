import {isoDay} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Moves, Point, PointId} from '../../model/contract.js';
import {movesIn} from '../../model/moves.js';
import {sourceFacts, sourceLinks} from '../../model/provenance.js';
import type {Context} from './context.js';
import {ratioOf, type Ledger} from './facts.js';

/** A point before it has a place on the page. */
export type Told = Omit<Point, 'box'>;

export const claimId = ({id}: Ledger, {row}: Claim): PointId => `${id}:${row}`;

/** Which way the scale of a panel lies: the keys follow it. */
export type Lie = 'rows' | 'time';

/** Each claim of a ledger with its sentence, its card and where the keys lead from it, by its row. */
export function tellLedger(ledger: Ledger, claims: readonly Claim[], context: Context, lie: Lie): readonly Told[] {
  const idOf = (claim: Claim): PointId => claimId(ledger, claim);
  const height = ({figure}: Claim): number => (isCounted(figure) ? rank(figure) : -1);
  const inOrder = claims.map(idOf);
  const byFigure = [...claims].sort((a, b) => height(a) - height(b)).map(idOf);
  const across = lie === 'rows' ? byFigure : inOrder;
  const along = lie === 'rows' ? inOrder : byFigure;
  const sideways = movesIn(across, {back: ['left'], forward: ['right']});
  const upright = (id: PointId): Moves => {
    const place = along.indexOf(id);
    const [before, after] = [along[place - 1], along[place + 1]];
    const [up, down] = lie === 'rows' ? [before, after] : [after, before];
    return {...(up === undefined ? {} : {up}), ...(down === undefined ? {} : {down})};
  };
  return claims.map((claim, place) => {
    const id = idOf(claim);
    return {...tell(claim, place, ledger, context), id, moves: {...upright(id), ...sideways(id)}};
  });
}

function tell(claim: Claim, place: number, ledger: Ledger, context: Context): Omit<Told, 'id' | 'moves'> {
  const {say, words, said} = context;
  const {figure, source, measure} = claim;
  const spoken = words.spoken(figure);
  const who = say.who(claim.claimant, claim.role);
  const day = said(claim, 'long');
  const isOfficial = claim === ledger.official;
  const isProgress = ledger.form === 'progress';
  const ratio = isCounted(figure) && !isOfficial ? ratioOf(rank(figure), ledger.official) : undefined;
  const where = ledger.form === 'places' ? claim.place : '';
  const sentences = [
    say.sentence.claim(place + 1, ledger.claims.length, where, spoken, measure, who, day),
    isOfficial ? say.sentence.isOfficial : '',
    ratio === undefined ? '' : say.sentence.ratio(ratio, isProgress),
    isOfficial ? '' : say.sentence.source(words.say.kinds[source.kind]),
  ];
  const {term} = words.say;
  const facts = [
    {term: say.card.place, text: claim.place},
    {term: term.bound, text: words.say.bounds[figure.bound]},
    {
      term: term.printed,
      text: figure.bound === 'range' && figure.value !== undefined ? words.amount(figure.value) : '',
    },
    {term: term.saidBy, text: `${who} (${words.say.kinds[source.kind]})`},
    {term: term.said, text: day},
    {term: say.card.against(isProgress), text: ratio === undefined ? '' : say.card.ratio(ratio)},
  ].filter(({text}) => text !== '');
  return {
    keys: {claimant: claim.claimant, ...(claim.precision === 'day' ? {day: isoDay(claim.date)} : {})},
    name: ledger.form === 'places' ? claim.place : claim.claimant,
    sentence: sentences.filter((text) => text !== '').join(' '),
    card: {
      heading: say.card.heading(where || claim.claimant, spoken, measure),
      facts: [...facts, ...sourceFacts(source, words)],
      links: sourceLinks(source, words),
    },
  };
}
