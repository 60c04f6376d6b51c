import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Problem} from '../data/problem.js';
import type {Annotation} from '../datasets/annotations.js';
import type {Correction} from '../datasets/corrections.js';
import type {Words} from '../messages/words.js';
import type {Written} from '../model/annotated.js';
import type {ChartModel} from '../model/contract.js';
import {openFile, type SharedReading} from './files.js';
import {fileName} from './requests.js';

type Code = typeof import('./margin.js');

interface Tag extends Element {
  readonly type: string;
  readonly src: string;
  readonly annotations: string;
  readonly corrections: string;
}

/** What stands in the margin of a chart. The same value until something in it has changed. */
export interface Margin {
  readonly written: readonly Written[];
  readonly corrections: readonly Correction[];
  readonly code: Code;
}

/** Words beside the marks, from a file or from children of the tag, and what was corrected. */
export class MarginController implements ReactiveController {
  margin: Margin | undefined;
  problems: readonly Problem[] = [];
  /** It is still on its way. */
  isPending = false;
  #asked = '';
  #open: readonly SharedReading[] = [];

  constructor(readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#release();
    this.#asked = '';
  }

  want(tag: Tag): void {
    const children = childrenOf(tag);
    const asked = JSON.stringify([tag.annotations, tag.corrections, children]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#release();
    const isWanted = tag.annotations !== '' || tag.corrections !== '' || children.length > 0;
    if (isWanted) void this.#load(tag, children, asked);
    else if (this.margin) this.#settle(undefined, []);
  }

  async #load({annotations, corrections}: Tag, children: readonly Written[], asked: string): Promise<void> {
    this.isPending = true;
    try {
      const code = await import('./margin.js');
      if (asked !== this.#asked) return;
      const [words, fixes] = [this.#read(annotations, code.annotations), this.#read(corrections, code.corrections)];
      const [written, corrected] = [await words, await fixes];
      if (asked !== this.#asked) return;
      const problems = [...(written?.problems ?? []), ...(corrected?.problems ?? [])];
      const all = [...children, ...((written?.rows ?? []) as readonly Annotation[])];
      this.#settle({written: all, corrections: (corrected?.rows ?? []) as readonly Correction[], code}, problems);
    } catch {
      // aborted, or without the code: the chart stands without its margin
      if (asked === this.#asked) this.#settle(undefined, []);
    }
  }

  #read(address: string, dataset: Code['annotations'] | Code['corrections']): SharedReading['reading'] | undefined {
    if (address === '') return undefined;
    const {href} = new URL(address, document.baseURI);
    const file = openFile({address: href, name: fileName(href), dataset, decimal: undefined});
    this.#open = [...this.#open, file];
    return file.reading;
  }

  #settle(margin: Margin | undefined, problems: readonly Problem[]): void {
    this.margin = margin;
    // a margin that cannot be read is no reason to draw nothing
    this.problems = problems.map((problem) => ({...problem, severity: 'warning'}));
    this.isPending = false;
    this.host.requestUpdate();
  }

  #release(): void {
    for (const file of this.#open) file.release();
    this.#open = [];
  }
}

/** `<p slot="note" data-day="2022-09-24">…</p>` */
const childrenOf = (tag: Element): readonly Written[] =>
  [...tag.children]
    .filter((child): child is HTMLElement => child.slot === 'note' && child instanceof HTMLElement)
    .map(({dataset: {day, place, country, claimant}, textContent}) => ({
      chart: '',
      keys: {...(day && {day}), ...(place && {place}), ...(country && {country}), ...(claimant && {claimant})},
      text: textContent.replace(/\s+/g, ' ').trim(),
    }))
    .filter(({text}) => text !== '');

/** The model with what stands in its margin. */
export function withMargin(
  model: ChartModel,
  {written, corrections, code}: Margin,
  {
    type,
    src,
    words,
    today,
  }: {readonly type: string; readonly src: string; readonly words: Words; readonly today: number},
): ChartModel {
  const told = code.annotated(model, type, written, words);
  return code.corrected(told, fileName(src), corrections, today, words);
}
