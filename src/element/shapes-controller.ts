import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Shapes} from '../model/shapes.js';

/** Boundaries for the drawing that is asked for: the chart's own, or those of the site. */
export class ShapesController implements ReactiveController {
  shapes: Shapes | undefined;
  problem: Problem | undefined;
  #wanted: Promise<Shapes> | undefined;
  #own: {readonly address: string; readonly shapes: Promise<Shapes | Problem>} | undefined;

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // nothing to do: it works when it is asked
  }

  /** Takes what the chart wants; with an address the site's own file instead. Undefined: the view needs no boundaries. */
  want(wanted: Promise<Shapes> | undefined, address: string): void {
    this.#wanted = wanted;
    if (!wanted) return;
    const source = address === '' ? wanted : this.#ownFile(address);
    void source.then(
      (found) => this.#take(found, wanted),
      () => this.#take({code: 'fetch', severity: 'warning', detail: {reason: 'code'}}, wanted),
    );
  }

  #take(found: Shapes | Problem, wanted: Promise<Shapes>): void {
    if (wanted !== this.#wanted) return;
    const isProblem = 'code' in found;
    const shapes = isProblem ? undefined : found;
    const problem = isProblem ? found : undefined;
    if (shapes === this.shapes && problem?.code === this.problem?.code) return;
    this.shapes = shapes;
    this.problem = problem;
    this.host.requestUpdate();
  }

  #ownFile(address: string): Promise<Shapes | Problem> {
    if (this.#own?.address !== address) this.#own = {address, shapes: readOwn(address)};
    return this.#own.shapes;
  }
}

async function readOwn(address: string): Promise<Shapes | Problem> {
  const warning = {severity: 'warning', file: address} as const;
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return {...warning, code: 'fetch', detail: response ? {status: response.status} : {}};
  const [json, {ownShapes}] = await Promise.all([response.json().catch((): unknown => undefined), import('../geo/own.js')]);
  const shapes = ownShapes(json);
  return 'refused' in shapes ? {...warning, code: 'boundaries', detail: {refused: shapes.refused}} : shapes;
}
