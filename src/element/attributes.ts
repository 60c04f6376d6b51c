import {parseDay} from '../data/day.js';
import {parseEncoding} from '../data/encoding.js';
import type {Problem} from '../data/problem.js';
import type {Chart} from '../model/contract.js';
import {parseList, parseRows, parseState, type Keys, type Query} from '../model/query.js';

/** The attributes that make up a query, as text. */
export interface QueryAttributes {
  readonly view: string;
  readonly measure: string;
  readonly knownOn: string;
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly rows: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly caveat: string;
  readonly encoding: string;
}

export interface ReadQuery {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

/** Reads the attributes. What cannot be read is a warning, and is as if it were not there. */
export function readQuery(attributes: QueryAttributes, chart: Chart, focus: Keys): ReadQuery {
  const problems: Problem[] = [];
  const readable = <T>(name: string, text: string, parse: (text: string) => T | undefined): T | undefined => {
    const value = text === '' ? undefined : parse(text);
    if (text !== '' && value === undefined) problems.push({code: 'query', severity: 'warning', name, value: text});
    return value;
  };
  readable('encoding', attributes.encoding, parseEncoding);
  const {view} = attributes;
  const [first = ''] = chart.views;
  const isKnown = view === '' || chart.views.includes(view);
  if (!isKnown)
    problems.push({code: 'view', severity: 'warning', value: view, detail: {known: chart.views, shown: first}});
  return {
    query: {
      view: isKnown && view !== '' ? view : first,
      measures: parseList(attributes.measure, ' '),
      knownOn: readable('known-on', attributes.knownOn, parseState),
      from: readable('from', attributes.from, parseDay),
      to: readable('to', attributes.to, parseDay),
      where: parseList(attributes.where, ';'),
      rows: readable('rows', attributes.rows, parseRows) ?? 'claims',
      heading: attributes.heading,
      subtitle: attributes.subtitle,
      caveat: attributes.caveat,
      focus,
    },
    problems,
  };
}
