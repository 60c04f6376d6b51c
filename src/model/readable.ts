/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** A run of such letters. It contains no Latin, Cyrillic or Greek letters, no digits and no signs used in figures. */
const RUN = new RegExp(
  `${RIGHT_TO_LEFT.source}(?:[^\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}:;·(),.–~+]*${RIGHT_TO_LEFT.source}|\\p{M})*`,
  'gu',
);
/** Characters around them in a text that runs from right to left as a whole. */
const OWN = /^[\s\p{N}.,:;!?%()«»"'؟،؛-]*$/u;
const [START, END] = ['\u2068', '\u2069'];

/**
 * Isolates words written from right to left, so that they do not reorder numbers and signs beside them. A text that runs from
 * right to left as a whole stays as it is: the page finds its direction.
 */
export function isolated(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  if (RIGHT_TO_LEFT.test(text.trimStart().charAt(0)) && OWN.test(text.replace(RUN, ''))) return text;
  return text.replace(RUN, `${START}$&${END}`);
}

/** A second full stop, after a sentence whose last part already had one. The dots of an ellipsis do not count. */
const TWICE = /((?<!\.)[.!?\u2026]["\u201d\u2019\u00bb\u2069]*)\.(?=\s|$)/gu;

/** A text for display: without double full stops, and with right-to-left words isolated. */
export const readable = (text: string): string => isolated(text.includes('.') ? text.replace(TWICE, '$1') : text);

/** Fields of a model that are no texts for display: ids, addresses, drawings, keys of the file. */
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

/** A model or a part of one with all its texts made readable. Unchanged parts stay the same objects. */
export const readableModel = <T extends object>(part: T): T => inside(part) as T;

/** The same for an object with getters: each runs once, on first read, and its result is made readable then. */
export function readableOnDemand<T extends object>(part: T): T {
  const found = {} as T;
  for (const [name, {get, value}] of Object.entries(Object.getOwnPropertyDescriptors(part))) {
    const made = get ? once((): unknown => inside(get.call(part))) : undefined;
    Object.defineProperty(found, name, {enumerable: true, ...(made ? {get: made} : {value: inside(value)})});
  }
  return found;
}

/** Makes a value on first use. */
export function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | undefined;
  return () => (made ??= {value: make()}).value;
}

function inside(value: unknown): unknown {
  if (typeof value === 'string') return readable(value);
  if (typeof value !== 'object' || value === null || value instanceof Map || value instanceof Set) return value;
  // a `text` with a getter makes its own result readable
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
