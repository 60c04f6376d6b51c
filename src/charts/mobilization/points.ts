import {isoDay} from '../../data/day.js';
import {isCounted, rank} from '../../data/estimate.js';
import type {Claim} from '../../datasets/mobilization.js';
import type {Moves, Point, PointId} from '../../model/contract.js';
import {movesIn} from '../../model/moves.js';
import {valuesOf} from '../../model/values.js';
import type {Context} from './context.js';
import {cardOf} from './card.js';
import {ratioOf, type Ledger} from './ledgers.js';
import type {Tie} from './ties.js';

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
  const sideways = movesIn(lie === 'rows' ? byFigure : inOrder, {back: ['left'], forward: ['right']});
  const upright =
    lie === 'rows'
      ? movesIn(inOrder, {back: ['up'], forward: ['down']})
      : movesIn(byFigure, {back: ['down'], forward: ['up']});
  const alone = ({up, down}: Moves): Moves => ({...(up ? {up} : {}), ...(down ? {down} : {})});
  return claims.map((claim, place) => {
    const id = idOf(claim);
    const ids = claim.id === undefined ? {} : {ids: [claim.id]};
    return {...tell(claim, place, ledger, context), ...ids, id, moves: {...alone(upright(id)), ...sideways(id)}};
  });
}

function tell(claim: Claim, place: number, ledger: Ledger, context: Context): Omit<Told, 'id' | 'moves'> {
  const {say, words, said} = context;
  const {figure, source} = claim;
  const spoken = words.spoken(figure);
  const isOfficial = claim === ledger.official;
  const ratio = isCounted(figure) && !isOfficial ? ratioOf(rank(figure), ledger.official) : undefined;
  const where = ledger.form === 'places' ? claim.place : '';
  const who = say.who(claim.claimant, claim.role);
  const denied = context.denied(claim, 'day');
  const sentences = [
    say.sentence.claim(place + 1, ledger.all.length, where, claim, spoken, who, said(claim, 'long')),
    figure.bound === 'withheld' ? say.sentence.withheld : '',
    isOfficial ? say.sentence.isOfficial : say.sentence.source(words.say.kinds[source.kind]),
    ratio === undefined ? '' : say.sentence.ratio(ratio, ledger.form === 'progress'),
    ...context.ties(claim).map((tie) => say.sentence.tie(tieWords(tie, context))),
    denied === '' ? '' : say.sentence.denied(denied),
  ];
  return {
    keys: {claimant: claim.claimant, ...(claim.precision === 'day' ? {day: isoDay(claim.date)} : {})},
    ...valuesOf([figure]),
    name: ledger.form === 'places' ? claim.place : claim.claimant,
    sentence: sentences.filter((text) => text !== '').join(' '),
    card: cardOf(claim, ledger, ratio, context),
  };
}

/** `repeats the figure of …`, `may repeat the figure of …` */
export const tieWords = ({to, isSure}: Tie, {say}: Context): string =>
  isSure ? say.repeats(to.claimant) : say.mayRepeat(to.claimant);
