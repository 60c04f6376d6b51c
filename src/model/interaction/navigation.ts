import type {Move, Moves, PointId} from '../contract.js';

export interface Steps {
  readonly back: readonly Move[];
  readonly forward: readonly Move[];
  /** How many points a Page key goes on, where it does. */
  readonly page?: number;
}

/** In a row of things: Left and Right. */
export const ACROSS: Steps = {back: ['left'], forward: ['right']};
/** In a list: Up and Down, and Left and Right as well. */
export const DOWN: Steps = {back: ['up', 'left'], forward: ['down', 'right']};

/** Where each key leads in a sequence of points: from one to the next, Home, End, Page keys; never round the ends. */
export function movesIn(ids: readonly PointId[], steps: Steps): (id: PointId) => Moves {
  const places = new Map(ids.map((id, place) => [id, place]));
  return (id) => {
    const place = places.get(id);
    if (place === undefined) return {};
    const moves: Partial<Record<Move, PointId>> = {};
    const lead = (names: readonly Move[], to: PointId | undefined): void => {
      for (const name of names) if (to !== undefined && to !== id) moves[name] = to;
    };
    lead(steps.back, ids[place - 1]);
    lead(steps.forward, ids[place + 1]);
    lead(['home'], ids[0]);
    lead(['end'], ids.at(-1));
    if (steps.page !== undefined) {
      lead(['pageUp'], ids[Math.max(0, place - steps.page)]);
      lead(['pageDown'], ids[Math.min(ids.length - 1, place + steps.page)]);
    }
    return moves;
  };
}
