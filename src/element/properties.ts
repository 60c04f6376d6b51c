import type {PropertyDeclarations} from 'lit';

const text = {type: String} as const;

/** The attributes of `<conflict-chart>` and their properties. */
export const properties: PropertyDeclarations = {
  type: {...text, reflect: true},
  src: text,
  votes: text,
  csv: {attribute: false},
  view: text,
  measure: text,
  knownOn: {...text, attribute: 'known-on'},
  from: text,
  to: text,
  where: text,
  rows: text,
  heading: text,
  subtitle: text,
  caveat: text,
  headingLevel: {type: Number, attribute: 'heading-level'},
  boundaries: text,
  annotations: text,
  corrections: text,
  loading: text,
  refresh: {type: Number},
  staleAfter: {type: Number, attribute: 'stale-after'},
  decimal: text,
  encoding: text,
  debug: {type: Boolean},
};

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
