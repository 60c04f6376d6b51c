import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Chart} from '../model/contract.js';
import {faultOf} from './fault.js';
import {chartOf, knownTypes, onRegistered, type Tag} from './registry.js';

/** The chart type of a tag: loaded, loading, or registered later by another script of the page. */
export class ChartController implements ReactiveController {
  chart: Chart | undefined;
  problem: Problem | undefined;
  #type: string | undefined;
  /** The type that is loading; after a change the result for another type is ignored. */
  #awaited: Promise<Chart> | undefined;
  #unregister: (() => void) | undefined;

  constructor(readonly host: ReactiveControllerHost & Tag) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#unregister = onRegistered(this.#again);
    // until the page is loaded another script may still register the chart
    if (document.readyState !== 'complete') addEventListener('load', this.#again, {once: true});
  }

  hostDisconnected(): void {
    this.#unregister?.();
    removeEventListener('load', this.#again);
  }

  want(type: string): void {
    const isLost = this.problem !== undefined && this.problem.code !== 'type';
    if (type === this.#type && (this.chart || isLost)) return;
    this.#type = type;
    this.problem = undefined;
    const found = chartOf(type, this.host);
    this.chart = found instanceof Promise ? undefined : found;
    if (found instanceof Promise) {
      if (found === this.#awaited) return;
      this.#awaited = found;
      const answer = (problem?: Problem): void => {
        if (this.#awaited !== found) return;
        this.#awaited = undefined;
        this.problem = problem;
        this.host.requestUpdate();
      };
      found.then(
        () => answer(),
        (error: unknown) => answer(faultOf(error)),
      );
      return;
    }
    this.#awaited = undefined;
    if (!found && document.readyState === 'complete') {
      this.problem = {code: 'type', severity: 'error', value: type, detail: {known: knownTypes()}};
    }
  }

  /** Loads the code of the chart again if that failed. */
  readonly retry = (): void => {
    this.#type = undefined;
    this.#again();
  };

  readonly #again = (): void => this.host.requestUpdate();
}
