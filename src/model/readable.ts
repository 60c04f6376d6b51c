import {isolated} from './isolate.js';

/** The end of a sentence with a full stop too many: what a sentence was made of had its own. An ellipsis of dots is none. */
const TWICE = /((?<!\.)[.!?\u2026]["\u201d\u2019\u00bb\u2069]*)\.(?=\s|$)/gu;

/** A text as it is read: no sentence ends twice, and words from right to left turn nothing beside them. */
export const readable = (text: string): string => isolated(text.includes('.') ? text.replace(TWICE, '$1') : text);

/** What stands in a model that is no text to be read: names of marks and rows, addresses, drawings, keys of the file. */
const UNREAD = new Set([
  'id',
  'point',
  'datum',
  'keys',
  'moves',
  'address',
  'd',
  'ids',
  'file',
  'view',
  'day',
  'days',
  'numbers',
]);

/** The same model, or a part of one, its texts as they are read; what has nothing to be done is left as it is. */
export const readableModel = <T extends object>(part: T): T => inside(part) as T;

/** The same for a part with getters: each is asked once, when it is first read, and what it gives is readable then. */
export function readableOnDemand<T extends object>(part: T): T {
  const found = {} as T;
  for (const [name, {get, value}] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
    const made = get ? once((): unknown => inside(get.call(part))) : undefined;
    Object.defineProperty(found, name, {enumerable: true, ...(made ? {get: made} : {value: inside(value)})});
  }
  return found;
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}

function inside(value: unknown): unknown {
  if (typeof value === 'string') return readable(value);
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  // a text that is made when it is read is made readable there
  if (Object.getOwnPropertyDescriptor(value, 'text')?.get) return value;
  if (Array.isArray(value)) {
    const list = value.map(inside);
    return list.some((one, i) => one !== value[i]) ? list : value;
  }
  const changed = Object.entries(value).flatMap(([key, one]) => {
    const other: unknown = UNREAD.has(key) ? one : inside(one);
    return other === one ? [] : [[key, other] as const];
  });
  return changed.length > 0 ? {...value, ...Object.fromEntries(changed)} : value;
}
