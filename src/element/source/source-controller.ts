import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {own} from '../../data/own.js';
import type {Problem} from '../../data/problem.js';
import type {FileRows, RowsOf} from '../../model/contract.js';
import type {Reading} from '../../data/reading/reading.js';
import {besides} from '../fault.js';
import type {FileRequest, Requests} from './file-request.js';
import {openFile, type SharedReading} from './files.js';

/** The attribute of the one file that every drawing needs. */
const FIRST = 'src';

export interface SourceHost extends ReactiveControllerHost {
  /** Called after each new reading, good or failed. */
  read(source: SourceController): void;
}

/** Loads the files of a chart, and loads them again when they change, when the page is online again, and at the given interval. */
export class SourceController implements ReactiveController {
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
  #requests: Requests | undefined;
  #open: readonly SharedReading[] = [];
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

  /** The number of rows, rows left out and kinds of warnings, from the last good reading. */
  get counts(): {readonly rows: number; readonly leftOut: number; readonly warnings: number} {
    const all = Object.values(this.readings ?? {});
    return {
      rows: all.reduce((sum, {lines}) => sum + lines, 0),
      leftOut: all.reduce((sum, {leftOut}) => sum + leftOut, 0),
      warnings: this.problems.filter(({severity}) => severity === 'warning').length,
    };
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
    const retry = (): unknown => document.visibilityState === 'visible' && this.retry();
    this.#interval = setInterval(retry, this.#seconds * 1000);
  }

  readonly #retryFailed = (): void => {
    if ([this.failure, ...this.lacking].some((problem) => problem?.code === 'fetch')) this.retry();
  };

  async #start(requests: Requests, fresh: boolean): Promise<void> {
    const load = (this.#load += 1);
    const opened = Object.entries(requests).map(([name, request]) => [name, openFile(request, fresh)] as const);
    this.#release();
    this.#open = opened.map(([, file]) => file);
    this.#wait();
    try {
      const readings = await Promise.all(opened.map(async ([name, file]) => [name, await file.reading] as const));
      if (load === this.#load) this.#take(readings);
    } catch {
      // aborted: the result is no longer needed
    }
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
    this.host.read(this);
    this.host.requestUpdate();
  }

  #wait(): void {
    clearTimeout(this.#late);
    this.#late = setTimeout(() => {
      this.isLate = true;
      this.host.requestUpdate();
    }, 400);
  }

  #release(): void {
    clearTimeout(this.#late);
    for (const file of this.#open) file.release();
    this.#open = [];
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
