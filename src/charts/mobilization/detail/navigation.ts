import {isCounted, rank} from '../../../data/estimate.js';
import type {Moves, Panel, PointId} from '../../../model/contract.js';
import {movesIn} from '../../../model/interaction/navigation.js';
import type {ClaimPoint} from '../ledgers.js';
import type {ClaimsScene} from '../scene.js';

/** Where the keys lead in a panel: along one axis in the order of the claims, along the other by their figures. */
export function navigate({kind, points}: Panel<ClaimsScene, ClaimPoint>): (id: PointId) => Moves {
  // a time axis has its claims from left to right, all others from the top down
  const isOverTime = kind === 'drawing' && points[0]?.datum.ledger.form === 'progress';
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
