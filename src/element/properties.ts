import type {PropertyDeclaration} from 'lit';

/** The default values of the attributes. */
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
  day: '',
  where: '',
  sourceKind: '',
  group: '',
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

/** The attributes of `<conflict-chart>` and their properties. `taken` converts the values that a page sets. */
export const properties: Readonly<Record<PropertyName, PropertyDeclaration>> = {
  // without a type there is no attribute
  type: {reflect: true, converter: {toAttribute: (type) => (type === '' ? null : type)}},
  src: {},
  votes: {},
  csv: {attribute: false},
  view: {},
  measure: {},
  knownOn: {attribute: 'known-on'},
  from: {},
  to: {},
  day: {},
  where: {},
  sourceKind: {attribute: 'source-kind'},
  group: {},
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

/** Whether an attribute is a property of the tag; a chart may have further attributes, for its files. */
export const isProperty = (name: string): name is PropertyName => Object.hasOwn(defaults, name);

/**
 * The value of a property after a page sets it, or sets or removes its attribute. Null and undefined restore the default; a text
 * that is not a number stays, so that a warning can name it.
 */
export function taken(name: PropertyName, set: unknown): string | number | boolean {
  const none = defaults[name];
  if (set === null || set === undefined) return none;
  const value = set as string | number | boolean; // or any other type that a page sets
  if (typeof none === 'boolean') return Boolean(value);
  const text = String(value);
  if (typeof none === 'string') return text || none;
  if (text.trim() === '') return none;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
