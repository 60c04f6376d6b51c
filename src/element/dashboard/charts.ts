import {parseDay} from '../../data/day.js';
import type {Words} from '../../messages/words.js';
import {namedPlaces, overviewOfAll, type Overview} from '../../model/dashboard/overview.js';
import {followedOf, placesOf} from '../../model/linked.js';
import type {LinkedQuery, LinkName} from '../../model/query.js';
import type {Link, Linked, LinkMember} from '../linking/link.js';

/** A chart that has read its files and is drawn. */
export type DrawnChart = {readonly [K in keyof Linked]: NonNullable<Linked[K]>};

const isDrawn = (one: Linked): one is DrawnChart => Boolean(one.chart && one.rows && one.model);

/** What the charts of a dashboard hold together. */
export class Charts {
  readonly #made = new Map<string, {readonly from: readonly unknown[]; readonly made: unknown}>();

  constructor(readonly link: Link) {}

  get members(): readonly LinkMember[] {
    return [...this.link.members];
  }

  get drawn(): readonly DrawnChart[] {
    return this.members.map(({linked}) => linked).filter(isDrawn);
  }

  /** Whether some charts are still to come. */
  get isWaiting(): boolean {
    const {members} = this;
    return members.length === 0 || members.some(({linked}) => !linked.isSettled);
  }

  /** The charts that can follow a part of the filter. */
  #following(name: LinkName): readonly DrawnChart[] {
    return this.drawn.filter(({chart}) => chart.follows.includes(name));
  }

  /** What is in the files of the charts that can follow a part of the filter, within the period that the page gives each. */
  overview(name: LinkName): Overview {
    const files = this.#following(name).flatMap(({rows, period: [from, to]}) =>
      Object.values(rows).map((file) => ({rows: file, from: parseDay(from), to: parseDay(to)})),
    );
    return this.#once(name, files.flatMap(Object.values), () => overviewOfAll(files));
  }

  /** The names of places to choose from, by their lower case. */
  places(words: Words): ReadonlyMap<string, string> {
    return new Map(this.#following('where').flatMap(({chart, rows}) => [...placesOf(chart, rows, words)]));
  }

  /** The names of places to choose from, in order: without codes. */
  namedPlaces(words: Words): readonly string[] {
    const following = this.#following('where');
    return this.#once('places', [words, ...following.flatMap(({rows}) => Object.values(rows))], () =>
      namedPlaces(this.places(words).values(), words.compare),
    );
  }

  /** What is made of the files, made again only if they have changed: the dashboard is drawn after each of its charts. */
  #once<T>(name: string, from: readonly unknown[], make: () => T): T {
    const known = this.#made.get(name);
    if (known?.from.length === from.length && known.from.every((one, at) => one === from[at])) return known.made as T;
    const made = make();
    this.#made.set(name, {from, made});
    return made;
  }

  /** How many charts follow the query, and how many do not. */
  countFollowing(query: LinkedQuery, words: Words): readonly [does: number, doesNot: number] {
    const all = this.drawn;
    const {length} = all.filter(({chart, rows, model}) => followedOf(chart, rows, model, query, words).does.length > 0);
    return [length, all.length - length];
  }
}
