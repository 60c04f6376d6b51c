import {isCounted, rank} from '../../../data/estimate.js';
import type {Moves, PointId} from '../../../model/contract.js';
import {movesIn} from '../../../model/moves.js';
import type {ClaimPoint} from '../ledgers.js';

/**
 * Where the keys lead among the points of a panel: along one axis in the order of the claims, along the other by their figures.
 * `isOverTime`: the claims stand from left to right, else from the top down.
 */
export function navigation(points: readonly ClaimPoint[], isOverTime: boolean): (id: PointId) => Moves {
  const height = ({datum: {claim}}: ClaimPoint): number => (isCounted(claim.figure) ? rank(claim.figure) : -1);
  const inOrder = points.map(({id}) => id);
  const byFigure = [...points].sort((a, b) => height(a) - height(b)).map(({id}) => id);
  const sideways = movesIn(isOverTime ? inOrder : byFigure, {back: ['left'], forward: ['right']});
  const upright = isOverTime
    ? movesIn(byFigure, {back: ['down'], forward: ['up']})
    : movesIn(inOrder, {back: ['up'], forward: ['down']});
  return (id) => {
    const {up, down} = upright(id);
    return {...(up ? {up} : {}), ...(down ? {down} : {}), ...sideways(id)};
  };
}
