import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {checkedQuery, readFragment, writeFragment} from '../../model/dashboard/fragment.js';
import type {LinkedQuery} from '../../model/query.js';
import type {Link} from '../linking/link.js';

interface Host extends ReactiveControllerHost {
  /** `fragment`, or `fragment: name`; '' keeps the state out of the address. */
  readonly state: string;
  readonly link: Link;
  /** The reader or the page has changed the query. */
  changed(isByReader: boolean): void;
}

/** How many steps can be undone. */
const MOST_STEPS = 50;
const WITHOUT: Readonly<Record<keyof LinkedQuery, ''>> = {
  ...{from: '', to: '', where: '', knownOn: '', sourceKind: ''},
  ...{day: '', place: '', country: '', claimant: ''},
};

/** The query of a dashboard: set, undone, and kept in the fragment of the address if the page asks for it. */
export class StateController implements ReactiveController {
  /** The parts of the address, or of a query set by the page, that could not be read. */
  unread: readonly string[] = [];
  #past: LinkedQuery[] = [];
  /** The act of the last change, and whether this change belongs to it. */
  #act = '';
  #isSameAct = false;
  #known: LinkedQuery = {};
  /** The fragment that this dashboard has read or written last. */
  #hash: string | undefined;

  constructor(readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    this.host.link.listeners.add(this.#listen);
    this.#known = this.host.link.query;
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
    this.host.link.listeners.delete(this.#listen);
  }

  hostUpdate(): void {
    if (this.#name !== undefined && this.#hash === undefined) this.#read();
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Changes parts of the query. Changes of one act (a drag, a slider) are undone together. */
  set(parts: LinkedQuery, act = ''): void {
    this.#isSameAct = act !== '' && act === this.#act;
    this.#act = act;
    const {link} = this.host;
    link.set({...link.query, ...parts}, link.by);
  }

  /** Without any filter. */
  clear(): void {
    this.set(WITHOUT);
  }

  undo(): void {
    const before = this.#past.pop();
    if (!before) return;
    this.#known = before;
    this.#act = '';
    this.host.link.set(before);
    this.#write(false);
    this.host.changed(true);
  }

  /** Set by the page: anything that is not part of a query is left out. */
  replace(query: unknown): void {
    const checked = checkedQuery(query);
    this.unread = checked.unread;
    this.#take(checked.query);
    this.#write(true);
  }

  readonly #listen = (isQuery: boolean): void => {
    const {link} = this.host;
    this.host.requestUpdate();
    if (!isQuery || isSame(link.query, this.#known)) return;
    const isSameAct = this.#isSameAct;
    if (!isSameAct) this.#past = [...this.#past, this.#known].slice(-MOST_STEPS);
    this.#known = link.query;
    this.#isSameAct = false;
    this.unread = [];
    this.#write(isSameAct);
    this.host.changed(true);
  };

  #take(query: LinkedQuery): void {
    this.#known = query;
    this.host.link.set(query);
    this.host.changed(false);
  }

  /** The name in `fragment: name`; '' without one; undefined if the state is not in the address. */
  get #name(): string | undefined {
    const [, name = ''] = /^\s*fragment\s*(?::\s*([\w-]+)\s*)?$/.exec(this.host.state) ?? [undefined];
    return /^\s*fragment/.test(this.host.state) ? name : undefined;
  }

  readonly #read = (): void => {
    const name = this.#name;
    if (name === undefined || this.#hash === location.hash) return;
    this.#hash = location.hash;
    const {query, unread} = readFragment(location.hash, name);
    this.unread = unread;
    if (isSame(query, this.#known)) this.host.requestUpdate();
    else this.#take(query);
  };

  #write(isReplaced: boolean): void {
    const name = this.#name;
    if (name === undefined) return;
    const hash = writeFragment(location.hash, name, this.host.link.query);
    this.#hash = hash;
    if (hash === location.hash) return;
    const address = hash || location.pathname + location.search;
    try {
      if (isReplaced) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // a page in a sandbox has no history
    }
  }
}

const isSame = (a: LinkedQuery, b: LinkedQuery): boolean => {
  const text = (query: LinkedQuery): string => JSON.stringify(Object.entries(query).sort());
  return text(a) === text(b);
};
