import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Chart} from '../model/contract.js';
import {chartOf, knownTypes, onRegistered, type Tag} from './registry.js';

/** The kind of chart that a tag names: already here, on its way, or brought later by another script of the page. */
export class ChartController implements ReactiveController {
  chart: Chart | undefined;
  problem: Problem | undefined;
  #type: string | undefined;
  #unregister: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost & Tag) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unregister = onRegistered(this.#again);
    // until the page is loaded another script may still bring the chart
    if (document.readyState !== 'complete') addEventListener('load', this.#again, {once: true});
  }

  hostDisconnected(): void {
    this.#unregister?.();
    removeEventListener('load', this.#again);
  }

  want(type: string): void {
    if (type === this.#type && (this.chart || this.problem?.code === 'fetch')) return;
    this.#type = type;
    this.problem = undefined;
    const found = chartOf(type, this.host);
    this.chart = found instanceof Promise ? undefined : found;
    if (found instanceof Promise) {
      found.then(this.#again, () => this.#fail({code: 'fetch', severity: 'error', detail: {reason: 'code'}}));
    } else if (!found && document.readyState === 'complete') {
      this.problem = {code: 'type', severity: 'error', value: type, detail: {known: knownTypes()}};
    }
  }

  /** Lets a chart whose code could not be loaded be tried again. */
  readonly retry = (): void => {
    this.#type = undefined;
    this.#again();
  };

  readonly #again = (): void => this.host.requestUpdate();

  #fail(problem: Problem): void {
    this.problem = problem;
    this.#again();
  }
}
