import type {Problem} from '../data/problem.js';
import {ownShapes} from '../geo/own.js';
import type {Shapes} from '../model/shapes.js';

/** A site's own boundary file, or why it is not used. A file of code of its own: few pages have such boundaries. */
export async function readOwnBoundaries(address: string): Promise<Shapes | Problem> {
  const warning = {severity: 'warning', file: address} as const;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return {...warning, code: 'fetch', detail: response ? {status: response.status} : {}};
  const json: unknown = await response.json().catch((): unknown => undefined);
  const shapes = ownShapes(json);
  return 'refused' in shapes ? {...warning, code: 'boundaries', detail: {refused: shapes.refused}} : shapes;
}
