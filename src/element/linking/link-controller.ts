import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Words} from '../../messages/words.js';
import type {Chart, DrawnModel, FileRows, RowsOf} from '../../model/contract.js';
import {keysOf, type Keys, type LinkedQuery} from '../../model/query.js';
import {inTurn} from '../page/quiet.js';
import {linkOf, type Link, type Linked, type LinkMember} from './link.js';

interface Host extends Element, ReactiveControllerHost {
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly problem: unknown;
  turn: (() => Promise<unknown> | undefined) | undefined;
}

/** Links a chart with the other charts of its group or dashboard; alone, it keeps the pinned keys. */
export class LinkController implements ReactiveController, LinkMember {
  link: Link | undefined;
  #group = '';
  #isSeen = true;
  #drawn: LinkedQuery | undefined;
  readonly #sight = new IntersectionObserver((entries) => this.#see(entries.at(-1)?.isIntersecting ?? true));
  #come: (() => void) | undefined;
  #own: Keys = {};

  constructor(
    readonly host: Host,
    readonly chart: {readonly chart: Chart | undefined},
    readonly source: {readonly rows: RowsOf<FileRows> | undefined},
    readonly shown: () => readonly [model: DrawnModel | undefined, words: Words],
  ) {
    host.addController(this);
    host.turn = () => this.#turn;
  }

  hostConnected(): void {
    this.#join();
    this.#sight.observe(this.host);
  }

  hostDisconnected(): void {
    this.#sight.disconnect();
    this.#leave();
  }

  hostUpdate(): void {
    if (this.host.group === this.#group) return;
    this.#leave();
    this.#join();
  }

  hostUpdated(): void {
    this.#drawn = this.query;
    this.link?.tell();
  }

  /** Out of sight, a chart follows the others in its turn, so that those that are seen are drawn in one frame. */
  get #turn(): Promise<unknown> | undefined {
    if (this.#isSeen || !this.link || !this.#drawn || this.query === this.#drawn) return undefined;
    const seen = new Promise<void>((resolve) => {
      this.#come = resolve;
    });
    return Promise.race([inTurn(), seen]);
  }

  #see(isSeen: boolean): void {
    this.#isSeen = isSeen;
    if (isSeen) this.#come?.();
  }

  /** What the chart shows now. */
  get linked(): Linked {
    const [model, words] = this.shown();
    const {from, to, problem} = this.host;
    const isSettled = model !== undefined || problem !== undefined;
    return {chart: this.chart.chart, rows: this.source.rows, model, words, isSettled, period: [from, to]};
  }

  /** The filter and the pinned keys that this chart should follow; without a link its own keys. */
  get query(): LinkedQuery {
    return this.link?.query ?? this.#own;
  }

  /** The keys of the mark that is pinned here or in a linked chart. A chart alone shows none on paper: no card covers it there. */
  focusOf(isOnPaper: boolean): Keys {
    return isOnPaper && !this.link ? {} : keysOf(this.query);
  }

  /** Whether the mark was pinned in this chart. */
  get isOrigin(): boolean {
    return this.link?.by === this;
  }

  /** Tells the linked charts which mark is pinned; no keys if none is. */
  pin(keys: Keys): void {
    const {link} = this;
    const isNone = Object.keys(keys).length === 0;
    if (!link) {
      this.#own = keys;
      this.host.requestUpdate();
    } else if (!isNone || (!link.isDashboard && this.isOrigin)) {
      const {from, to, where, knownOn, sourceKind} = link.query;
      link.set({...{from, to, where, knownOn, sourceKind}, ...keys}, isNone ? undefined : this);
    }
  }

  #join(): void {
    this.#group = this.host.group;
    this.link = this.host.isConnected ? linkOf(this.host, this.#group) : undefined;
    this.link?.members.add(this);
    this.link?.tell();
  }

  #leave(): void {
    const {link} = this;
    if (!link) return;
    link.members.delete(this);
    this.link = undefined;
    if (link.by === this) link.by = undefined;
    link.tell();
  }
}
