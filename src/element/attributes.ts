import {parseDay, type Day} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import type {Chart} from '../model/contract.js';
import {parseList, parseState, type Keys, type Query} from '../model/query.js';

/** The attributes that make up a query, as text. */
export interface QueryAttributes {
  readonly view: string;
  readonly measure: string;
  readonly knownOn: string;
  readonly from: string;
  readonly to: string;
  readonly where: string;
  readonly heading: string;
  readonly subtitle: string;
  readonly caveat: string;
}

export interface ReadQuery {
  readonly query: Query;
  readonly problems: readonly Problem[];
}

/** Reads the attributes. What cannot be read is a warning, and is as if it were not there. */
export function readQuery(attributes: QueryAttributes, chart: Chart, focus: Keys): ReadQuery {
  const problems: Problem[] = [];
  const unread = (name: string, value: string): undefined => {
    problems.push({code: 'query', severity: 'warning', name, value});
    return undefined;
  };
  const day = (name: string, text: string): Day | undefined => (text === '' ? undefined : (parseDay(text) ?? unread(name, text)));
  const {view, knownOn} = attributes;
  const [first = ''] = chart.views;
  const isKnown = view === '' || chart.views.includes(view);
  if (!isKnown) problems.push({code: 'view', severity: 'warning', value: view, detail: {known: chart.views, shown: first}});
  return {
    query: {
      view: isKnown && view !== '' ? view : first,
      measures: parseList(attributes.measure, ' '),
      knownOn: knownOn === '' ? undefined : (parseState(knownOn) ?? unread('known-on', knownOn)),
      from: day('from', attributes.from),
      to: day('to', attributes.to),
      where: parseList(attributes.where, ';'),
      heading: attributes.heading,
      subtitle: attributes.subtitle,
      caveat: attributes.caveat,
      focus,
    },
    problems,
  };
}
