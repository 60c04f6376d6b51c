import {isCounted} from '../../data/estimate.js';
import type {Note} from '../../model/contract.js';
import {countedBy} from './counter.js';
import type {PlacesContext} from './context.js';
import type {Drawn} from './drawn.js';
import {barKey, keyEntry} from './key.js';
import {citiesList, citiesSummary} from './model-cities.js';
import type {TotalsScene} from './scene.js';
import {placeOf} from './summary.js';

/** The ranking of the cities. */
export function citiesView(context: PlacesContext): Drawn {
  const {facts, more, width, day, say, words} = context;
  const {list, unnamed} = facts.cities;
  const {name, kind} = facts.counter;
  const own = list.find(({ownTotal}) => ownTotal && isCounted(ownTotal.figure))?.ownTotal?.rows[0];
  const official = facts.shownCities.list.some((city) => city.official);
  const open = facts.shownCities.list.some(({figure}) => figure.bound === 'at_least');
  return {
    columns: [width],
    panels: [citiesList(context, 'view', width)],
    key: [
      ...(open ? [barKey(say.key.atLeast, {open: true})] : []),
      ...(official ? [barKey(say.key.official, {width: 20, official: 14})] : []),
      ...(own
        ? [barKey(more.key.ownTotal(kind, name, words.period(own.date, own.end)), {width: 16}, {ownTotal: 19})]
        : []),
    ],
    notes: [],
    gaps: list.length > 0 && unnamed && unnamed.count > 0 ? [more.notes.unnamed(unnamed.count, day(unnamed.by))] : [],
    instead: {subtitle: citiesSubtitle(context), summary: citiesSummary(context)},
  };
}

/** The words under the title of ranking and map. */
function citiesSubtitle(context: PlacesContext): string {
  const {facts, more, say, words} = context;
  const counter = facts.counter.name;
  const sources = facts.cities.list.flatMap(({days}) =>
    days.flatMap(({chosen}) => chosen.rows.map(({source}) => source)),
  );
  const others = sources.some(({name}) => name !== counter);
  const main = countedBy(sources, counter, say);
  const period = words.period(facts.scope.from, facts.scope.to);
  return more.subtitle(placeOf(context), period, more.counters(main, others && main === counter));
}

const EMPTY: TotalsScene = {
  ...{kind: 'totals', rules: [], ticks: [], axis: 0, between: '', steps: ''},
  ...{dots: [], sums: [], brackets: [], labels: []},
};

/** Signs of the key for printed totals and the sum of the days. */
export function totalsKey({facts, more}: PlacesContext): Drawn['key'] {
  if (facts.totals.lines.length === 0) return [];
  const sum =
    facts.sum && facts.totals.lines.some(({start}) => start === facts.scope.from)
      ? [keyEntry(more.key.sum, {...EMPTY, sums: [{x: 13, y: 7, point: ''}]})]
      : [];
  const dot = {x: 13, y: 7, open: false, point: ''};
  return [keyEntry(more.key.total(facts.counter.name), {...EMPTY, dots: [dot]}), ...sum];
}

/** Sums and totals that cannot both be right. */
export function conflictNotes({facts, more, words, day}: PlacesContext): readonly Note[] {
  const {kind, name} = facts.counter;
  return facts.totals.conflicts.map(({sum, total}) => {
    const {date, end} = total.rows[0]!;
    const found = facts.days.filter((one) => one.kind === 'whole' && one.day >= date && one.day <= end);
    const last = found.at(-1)?.day ?? end;
    const [said, printed] = [words.spoken(sum), words.spoken(total.figure)];
    return {text: more.notes.conflict(said, day(last), kind, name, printed, day(end))};
  });
}
