import type {ReactiveController} from 'lit';
import {own} from '../../data/own.js';
import type {Problem} from '../../data/problem.js';
import type {FileRows, RowsOf} from '../../model/contract.js';
import type {Reading} from '../../data/reading/reading.js';
import type {ReadyDetail} from '../events.js';
import {besides} from '../fault.js';
import type {LongReading} from '../progress/long-reading.js';
import type {FileRequest, Requests} from './file-request.js';
import {openFile} from './files.js';
import {isLong, type Source} from './progress.js';

/** The attribute of the one file that every drawing needs. */
const FIRST = 'src';

/** After this time it is said that a file is loading, and every so often how far it is, ms. */
const [LATE, BEAT] = [400, 250];

export type SourceHost = Source['host'] & {
  /** Called after each new reading, good or failed. */
  read(source: SourceController): void;
};

/** Loads the files of a chart, and loads them again when they change, when the page is online again, and at the given interval. */
export class SourceController implements ReactiveController, Source {
  /** The last good reading of every file; it stays when a later load fails. */
  readings: Readonly<Record<string, Reading>> | undefined;
  /** The failure of the newest load. */
  failure: Problem | undefined;
  problems: readonly Problem[] = [];
  /** The failures of further files: the chart is drawn without them or with their last reading. */
  lacking: readonly Problem[] = [];
  readAt: Date | undefined;
  /** Loading takes a while, so say that it is loading. */
  isLate = false;
  /** How far a long reading is; its code loads when there is one. */
  long: LongReading | undefined;
  open: Source['open'] = [];
  #requests: Requests | undefined;
  #longAsked: Promise<void> | undefined;
  #load = 0;
  #late: ReturnType<typeof setTimeout> | undefined;
  #interval: ReturnType<typeof setInterval> | undefined;
  #seconds = 0;

  constructor(readonly host: SourceHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#retryFailed);
    this.#tick();
    // a chart that was removed while loading and put back loads again
    if (this.#requests && !this.readings && !this.failure) void this.#start(this.#requests, false);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryFailed);
    clearInterval(this.#interval);
    this.#release();
    this.#load += 1;
  }

  /** The rows of the last good reading of every file, by attribute. */
  get rows(): RowsOf<FileRows> | undefined {
    const {readings} = this;
    return readings && Object.fromEntries(Object.entries(readings).map(([name, {rows}]) => [name, rows]));
  }

  get isPartial(): boolean {
    return Object.values(this.readings ?? {}).some(({part}) => part);
  }

  /** Says that a file that is shown was not read to its end; undefined if all were. */
  get part(): LongReading | undefined {
    return this.isPartial ? this.long : undefined;
  }

  /** The number of rows, rows left out and kinds of warnings, from the last good reading. */
  get counts(): ReadyDetail {
    const all = Object.values(this.readings ?? {});
    return {
      isPartial: this.isPartial,
      rows: all.reduce((sum, {lines}) => sum + lines, 0),
      leftOut: all.reduce((sum, {leftOut}) => sum + leftOut, 0),
      warnings: this.problems.filter(({severity}) => severity === 'warning').length,
    };
  }

  nameOf(attribute: string): string {
    return own(this.#requests ?? {}, attribute)?.name ?? '';
  }

  /** Sets the files to read. If they differ from before, the old figures are dropped. */
  want(requests: Requests): void {
    if (sameRequests(this.#requests, requests)) return;
    this.#requests = requests;
    this.readings = undefined;
    this.failure = undefined;
    this.problems = [];
    this.lacking = [];
    void this.#start(requests, false);
  }

  readonly retry = (): void => {
    if (this.#requests) void this.#start(this.#requests, true);
  };

  /** Reads the files again at this interval; 0 for never. */
  every(seconds: number): void {
    if (seconds === this.#seconds) return;
    this.#seconds = seconds;
    this.#tick();
  }

  #tick(): void {
    clearInterval(this.#interval);
    if (this.#seconds === 0) return;
    // a reader who stopped a reading does not want it again
    const retry = (): unknown => document.visibilityState === 'visible' && !this.isPartial && this.retry();
    this.#interval = setInterval(retry, this.#seconds * 1000);
  }

  readonly #retryFailed = (): void => {
    if ([this.failure, ...this.lacking].some((problem) => problem?.code === 'fetch')) this.retry();
  };

  async #start(requests: Requests, fresh: boolean): Promise<void> {
    const opened = Object.entries(requests).map(
      ([name, request]) => [name, openFile(request, fresh, () => void this.#read())] as const,
    );
    this.#release();
    this.open = opened;
    await this.#read();
  }

  async #read(): Promise<void> {
    const load = (this.#load += 1);
    this.#wait();
    try {
      const readings = await Promise.all(this.open.map(async ([name, file]) => [name, await file.reading] as const));
      // a part is never shown without saying so
      if (readings.some(([, {part}]) => part)) await this.#wantLong();
      if (load === this.#load) this.#take(readings);
    } catch {
      // aborted: the result is no longer needed
    }
  }

  #wantLong(): Promise<void> {
    return (this.#longAsked ??= import('../progress/long-reading.js').then((code) => {
      this.long = new code.LongReading(this);
      this.host.requestUpdate();
    }));
  }

  #take(readings: readonly (readonly [string, Reading])[]): void {
    clearTimeout(this.#late);
    this.isLate = false;
    this.failure = readings.find(([name]) => name === FIRST)?.[1].failure;
    this.lacking = readings.flatMap(([name, {failure}]) =>
      failure && name !== FIRST ? [besides(failure, name, own(this.readings ?? {}, name) !== undefined)] : [],
    );
    const good = readings.filter(([, {failure}]) => failure === undefined);
    const read = this.failure ? readings : good;
    this.problems = [...read.flatMap(([, {problems}]) => problems), ...this.lacking];
    if (!this.failure) {
      this.readings = {...this.readings, ...Object.fromEntries(good)};
      this.readAt = new Date();
    }
    this.long?.told();
    this.host.read(this);
    this.host.requestUpdate();
  }

  #wait(): void {
    clearTimeout(this.#late);
    const beat = (): void => {
      this.#late = setTimeout(beat, BEAT);
      if (!this.isLate) this.host.requestUpdate();
      this.isLate = true;
      // while a good drawing is there, its file is read anew without a word
      if (this.readings && !this.isPartial) return;
      if (this.open.some(([, {file}]) => isLong(file))) this.#wantLong().catch(() => undefined);
      this.long?.tell();
    };
    this.#late = setTimeout(beat, LATE);
  }

  #release(): void {
    clearTimeout(this.#late);
    for (const [, file] of this.open) file.release();
    this.open = [];
  }
}

const keys = ['address', 'text', 'dataset', 'decimal', 'encoding', 'rows'] as const;

function sameRequests(a: Requests | undefined, b: Requests): boolean {
  const names = Object.keys(b);
  if (!a || names.length !== Object.keys(a).length) return false;
  const isSame = (one: FileRequest | undefined, other: FileRequest | undefined): boolean =>
    keys.every((key) => one?.[key] === other?.[key]) && one?.failure?.value === other?.failure?.value;
  return names.every((name) => isSame(own(a, name), own(b, name)));
}
