import type {ReactiveControllerHost} from 'lit';
import type {Words} from '../../messages/words.js';
import type {Chart, DrawnModel, FileRows, RowsOf} from '../../model/contract.js';
import type {LinkedQuery} from '../../model/query.js';
import {CONTRACT} from '../registry.js';

/** What a linked chart shows now. */
export interface Linked {
  readonly chart: Chart | undefined;
  readonly rows: RowsOf<FileRows> | undefined;
  readonly model: DrawnModel | undefined;
  readonly words: Words;
  /** Whether it is drawn, or tells why it cannot be. */
  readonly isSettled: boolean;
  /** The period that the page gives it: `from` and `to` of its tag. */
  readonly period: readonly [from: string, to: string];
}

/** A chart in a link. */
export interface LinkMember {
  readonly host: Element & Pick<ReactiveControllerHost, 'requestUpdate' | 'updateComplete'>;
  readonly linked: Linked;
}

/** What the charts of one group, or of one dashboard, share. Charts of all bundles of the page can share it. */
export class Link {
  /** The filter and the keys of the pinned mark. */
  query: LinkedQuery = {};
  /** The chart in which the mark was pinned. */
  by: LinkMember | undefined;
  /** A dashboard keeps what is pinned after the card is closed: it has a button to remove it. */
  isDashboard = false;
  readonly members = new Set<LinkMember>();
  /** Called when the query or a member has changed, or a member has drawn; `isQuery` if it was the query. */
  readonly listeners = new Set<(isQuery: boolean) => void>();

  /** Empty parts are left out. */
  set(query: LinkedQuery, by?: LinkMember): void {
    this.query = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
    this.by = by;
    for (const {host} of this.members) host.requestUpdate();
    this.tell(true);
  }

  tell(isQuery = false): void {
    for (const listener of this.listeners) listener(isQuery);
  }
}

interface Links {
  readonly groups: Map<string, Link>;
  readonly dashboards: WeakMap<Element, Link>;
}

const KEY = Symbol.for(`conflict-charts.links.${CONTRACT}`);

function links(): Links {
  const page = globalThis as typeof globalThis & {[KEY]?: Links};
  return (page[KEY] ??= {groups: new Map(), dashboards: new WeakMap()});
}

/** The link of a dashboard: its charts may be there before its code. */
export function linkOfDashboard(dashboard: Element): Link {
  const {dashboards} = links();
  const link = dashboards.get(dashboard) ?? new Link();
  dashboards.set(dashboard, link);
  return link;
}

/** The link of a tag: that of the nearest dashboard around it, across shadow roots; else that of its group; else none. */
export function linkOf(tag: Element, group: string): Link | undefined {
  for (let node: Node | null = tag; node; node = node instanceof ShadowRoot ? node.host : node.parentNode)
    if (node instanceof Element && node.localName === 'conflict-dashboard') return linkOfDashboard(node);
  if (group === '') return undefined;
  const {groups} = links();
  const link = groups.get(group) ?? new Link();
  groups.set(group, link);
  return link;
}
