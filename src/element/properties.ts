import type {PropertyDeclaration} from 'lit';

/** What the attributes are where a tag does not have them. */
export const defaults = {
  type: '',
  src: '',
  votes: '',
  csv: '',
  view: '',
  measure: '',
  knownOn: '',
  from: '',
  to: '',
  where: '',
  rows: '',
  heading: '',
  subtitle: '',
  caveat: '',
  headingLevel: 3,
  boundaries: '',
  annotations: '',
  corrections: '',
  loading: 'lazy',
  refresh: 0,
  staleAfter: 0,
  decimal: '',
  encoding: '',
  debug: false,
};

export type PropertyName = keyof typeof defaults;

/** The attributes of `<conflict-chart>` and their properties. Each takes what `taken` makes of what the page sets. */
export const properties: Readonly<Record<PropertyName, PropertyDeclaration>> = {
  // a tag without a type has no attribute for it
  type: {reflect: true, converter: {toAttribute: (type) => (type === '' ? null : type)}},
  src: {},
  votes: {},
  csv: {attribute: false},
  view: {},
  measure: {},
  knownOn: {attribute: 'known-on'},
  from: {},
  to: {},
  where: {},
  rows: {},
  heading: {},
  subtitle: {},
  caveat: {},
  headingLevel: {attribute: 'heading-level'},
  boundaries: {},
  annotations: {},
  corrections: {},
  loading: {},
  refresh: {},
  staleAfter: {attribute: 'stale-after'},
  decimal: {},
  encoding: {},
  debug: {type: Boolean},
};

/** Whether an attribute is one of the tag's own; a chart may name further ones, for its files. */
export const isProperty = (name: string): name is PropertyName => Object.hasOwn(defaults, name);

/**
 * The value that a property takes when a page sets it, or sets or removes its attribute. Null and undefined are as if it had
 * never been set; a text that is no number stays, so that it can be named.
 */
export function taken(name: PropertyName, set: unknown): string | number | boolean {
  const none = defaults[name];
  if (set === null || set === undefined) return none;
  const value = set as string | number | boolean; // or whatever else a page sets
  if (typeof none === 'boolean') return Boolean(value);
  const text = String(value);
  if (typeof none === 'string') return text || none;
  if (text.trim() === '') return none;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
