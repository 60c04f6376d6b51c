import type {Problem} from '../../data/problem.js';
import {ownShapes} from '../../geo/own.js';
import type {Boundaries} from '../../model/boundaries.js';
import {isWhole} from '../source/address.js';
import {besides} from '../fault.js';

/** A site's own boundary file, or the reason why it is not used. A separate chunk, because few pages have such boundaries. */
export async function readOwnBoundaries(address: string): Promise<Boundaries | Problem> {
  const warning = {severity: 'warning', file: address} as const;
  const unread = (detail: Problem['detail']): Problem =>
    besides({...warning, code: 'fetch', ...(detail && {detail})}, 'boundaries');
  const response = await fetch(address).catch(() => undefined);
  if (!response) return unread(navigator.onLine ? undefined : {reason: 'offline'});
  if (!isWhole(response)) return unread({status: response.status});
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return unread({reason: 'broken'});
  const shapes = ownShapes(parsed(text));
  return 'refused' in shapes ? {...warning, code: 'boundaries', detail: {refused: shapes.refused}} : shapes;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
