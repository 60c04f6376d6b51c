/** Reads annotations and corrections and adds them to a model. Only pages that have them load this. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {parseDay} from '../../data/day.js';
import type {Problem} from '../../data/problem.js';
import type {Reading} from '../../data/reading/reading.js';
import {annotations as annotationFile, type Annotation} from '../../datasets/annotations.js';
import {countryCode} from '../../datasets/countries/countries.js';
import {corrections as correctionFile, type Correction} from '../../datasets/corrections.js';
import {annotationMessages} from '../../messages/annotations/annotations-en.js';
import {annotated, type Written} from '../../model/annotations/annotated.js';
import {corrected} from '../../model/annotations/corrected.js';
import {cornerStyles} from '../../view/annotations/corner-styles.js';
import {addressOf, nameOf, noAddress} from '../source/address.js';
import {besides, faultOf} from '../fault.js';
import type {openFile} from '../source/files.js';
import type {SharedReading} from '../source/progress.js';
import type {Annotations, AnnotatedTag} from './annotations.js';
import {adoptStyles} from '../stylesheets.js';

export class AnnotationsController implements ReactiveController {
  added: Annotations | undefined;
  problems: readonly Problem[] = [];
  /** The files are still loading. */
  isPending = false;
  #asked = '';
  #open: readonly SharedReading[] = [];

  /** `open` comes from the element, so that this file contains no copy of the reader. */
  constructor(
    readonly host: ReactiveControllerHost & Pick<AnnotatedTag, 'shadowRoot'>,
    readonly open: typeof openFile,
  ) {
    host.addController(this);
    if (host.shadowRoot) adoptStyles(host.shadowRoot, [cornerStyles]);
  }

  hostDisconnected(): void {
    this.#release();
    this.#asked = '';
  }

  want(tag: AnnotatedTag): void {
    const children = childrenOf(tag);
    const asked = JSON.stringify([tag.annotations, tag.corrections, tag.encoding, children]);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#release();
    const isWanted = tag.annotations !== '' || tag.corrections !== '' || children.length > 0;
    if (isWanted) void this.#load(tag, children, asked);
    else if (this.added) this.#settle(undefined, []);
  }

  async #load(
    {annotations, corrections, encoding}: AnnotatedTag,
    children: readonly Written[],
    asked: string,
  ): Promise<void> {
    this.isPending = true;
    try {
      const [written, corrected] = await Promise.all([
        this.#read('annotations', annotations, annotationFile, encoding),
        this.#read('corrections', corrections, correctionFile, encoding),
      ]);
      if (asked !== this.#asked) return;
      const all = [...children, ...(written.rows as readonly Annotation[])];
      const added = annotationsOf(all, corrected.rows as readonly Correction[]);
      this.#settle(added, [...written.problems, ...corrected.problems]);
    } catch (error) {
      // if it was aborted, the result is no longer needed
      if (asked === this.#asked) this.#settle(undefined, [faultOf(error, 'warning')]);
    }
  }

  async #read(
    attribute: string,
    address: string,
    dataset: typeof annotationFile | typeof correctionFile,
    encoding: string,
  ): Promise<Pick<Reading, 'rows' | 'problems'>> {
    if (address === '') return {rows: [], problems: []};
    const url = addressOf(address);
    if (!url) return {rows: [], problems: [noAddress(attribute, address)]};
    const file = this.open({address: url.href, name: nameOf(url), dataset, decimal: undefined, encoding});
    this.#open = [...this.#open, file];
    const {rows, problems, failure} = await file.reading;
    return {rows, problems: problems.map((one) => (one === failure ? besides(one, attribute) : one))};
  }

  #settle(added: Annotations | undefined, problems: readonly Problem[]): void {
    this.added = added;
    // the chart is drawn without what cannot be read
    this.problems = problems.map((problem) => ({...problem, severity: 'warning'}));
    this.isPending = false;
    this.host.requestUpdate();
  }

  #release(): void {
    for (const file of this.#open) file.release();
    this.#open = [];
  }
}

/** `<p slot="note" data-day="2022-09-24" data-as-of="2022-09-25">…</p>` */
const childrenOf = (tag: Element): readonly Written[] =>
  [...tag.children]
    .filter((child): child is HTMLElement => child.slot === 'note' && child instanceof HTMLElement)
    .map(({dataset: {day, place, country, claimant, value, asOf}, textContent}) => ({
      chart: '',
      keys: {
        ...(day && {day}),
        ...(place && {place}),
        ...(country && {country: countryCode([country]) ?? country}),
        ...(claimant && {claimant}),
      },
      value: value && Number.isFinite(Number(value)) ? Number(value) : undefined,
      asOf: asOf ? parseDay(asOf) : undefined,
      text: textContent.replace(/\s+/g, ' ').trim(),
    }))
    .filter(({text}) => text !== '');

const annotationsOf = (written: readonly Written[], corrections: readonly Correction[]): Annotations => ({
  add: (model, {type, files, state, words, today}) => {
    const say = words.of(annotationMessages);
    const names = Object.fromEntries(Object.entries(files).map(([attribute, {name}]) => [attribute, name]));
    return corrected(annotated(model, type, written, state, words, say), names, corrections, today, words, say);
  },
});
