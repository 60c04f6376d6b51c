import type {ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import {openFile} from './files.js';
import type {Margin, MarginController, MarginTag} from './margin-controller.js';
import {Part} from './part.js';

/** Words beside the marks and corrections: code that is loaded where a tag asks for either. */
export class Beside {
  readonly #code: Part<typeof import('./margin-controller.js')>;
  #controller: MarginController | undefined;

  constructor(readonly host: ReactiveControllerHost & MarginTag) {
    this.#code = new Part(host, () => import('./margin-controller.js'));
  }

  want(): void {
    const {annotations, corrections} = this.host;
    const isWanted = annotations !== '' || corrections !== '' || this.host.querySelector('[slot=note]') !== null;
    if (!isWanted && !this.#controller) return;
    const code = this.#code.want();
    if (code) this.#controller ??= new code.MarginController(this.host, openFile);
    this.#controller?.want(this.host);
  }

  get margin(): Margin | undefined {
    return this.#controller?.margin;
  }

  /** It is still on its way. */
  get isPending(): boolean {
    return this.#controller?.isPending ?? this.#code.isPending;
  }

  get problems(): readonly Problem[] {
    return this.#controller?.problems ?? [];
  }
}
