import type {ReactiveControllerHost} from 'lit';
import type {Chart} from '../../model/contract.js';
import {isProperty} from '../properties.js';

/**
 * Redraws a tag when an attribute changes that names another file of its chart. Lit does this for the properties of the tag; the
 * attributes of other files are known only after the chart is loaded.
 */
export class FurtherFiles {
  readonly #observer: MutationObserver;
  #chart: Chart | undefined;

  constructor(readonly host: ReactiveControllerHost & Node) {
    this.#observer = new MutationObserver(() => host.requestUpdate());
  }

  watch(chart: Chart | undefined): void {
    if (chart === this.#chart) return;
    this.#chart = chart;
    this.#observer.disconnect();
    const names = Object.keys(chart?.files ?? {}).filter((name) => !isProperty(name));
    if (names.length > 0) this.#observer.observe(this.host, {attributeFilter: names});
  }
}
