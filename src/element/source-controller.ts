import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {own} from '../data/own.js';
import type {Problem} from '../data/problem.js';
import type {Reading} from '../data/reading.js';
import {openFile, type FileRequest, type SharedReading} from './files.js';

/** The files of one chart, by the attribute that names them. */
export type Requests = Readonly<Record<string, FileRequest>>;

export interface SourceHost extends ReactiveControllerHost {
  /** A new reading is there, good or not. */
  read(source: SourceController): void;
}

/** Loads the files of a chart, again when they change, when the page is online again, and at the interval asked for. */
export class SourceController implements ReactiveController {
  /** The last good reading of every file; a failed load does not take it away. */
  readings: Readonly<Record<string, Reading>> | undefined;
  /** Why the newest load failed, and all that was wrong. */
  failure: Problem | undefined;
  problems: readonly Problem[] = [];
  readAt: Date | undefined;
  /** Nothing has come for a while: say that it is loading. */
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
    this.every(this.#seconds);
    // a chart that is put back draws on; what it was loading when it was taken away is loaded again
    if (this.#requests && !this.readings && !this.failure) void this.#start(this.#requests, false);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#retryFailed);
    clearInterval(this.#interval);
    this.#release();
    this.#load += 1;
  }

  /** Rows of the files, those left out, and kinds of warnings: of the last good reading. */
  get counts(): {readonly rows: number; readonly leftOut: number; readonly warnings: number} {
    const all = Object.values(this.readings ?? {});
    return {
      rows: all.reduce((sum, {lines}) => sum + lines, 0),
      leftOut: all.reduce((sum, {leftOut}) => sum + leftOut, 0),
      warnings: this.problems.filter(({severity}) => severity === 'warning').length,
    };
  }

  /** What is to be read. Other files than before are a new start: the old figures go. */
  want(requests: Requests): void {
    if (sameRequests(this.#requests, requests)) return;
    this.#requests = requests;
    this.readings = undefined;
    this.failure = undefined;
    this.problems = [];
    void this.#start(requests, false);
  }

  /** Reads the files again. */
  readonly retry = (): void => {
    if (this.#requests) void this.#start(this.#requests, true);
  };

  /** Reads again every so many seconds; 0 for never. */
  every(seconds: number): void {
    clearInterval(this.#interval);
    this.#seconds = seconds;
    if (seconds > 0)
      this.#interval = setInterval(() => document.visibilityState === 'visible' && this.retry(), seconds * 1000);
  }

  readonly #retryFailed = (): void => {
    if (this.failure?.code === 'fetch') this.retry();
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
      // aborted: nobody waits for it any more
    }
  }

  #take(readings: readonly (readonly [string, Reading])[]): void {
    clearTimeout(this.#late);
    this.isLate = false;
    this.failure = readings.map(([, {failure}]) => failure).find((failure) => failure !== undefined);
    this.problems = readings.flatMap(([, {problems}]) => problems);
    if (!this.failure) {
      this.readings = Object.fromEntries(readings);
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
  return names.every((name) => keys.every((key) => own(a, name)?.[key] === own(b, name)?.[key]));
}
