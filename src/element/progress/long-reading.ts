/** Shows how far a long reading is, stops it and continues it. Only pages with long files load this. */
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Part, Reading} from '../../data/reading/reading.js';
import {progressMessages, type ProgressMessages} from '../../messages/progress/progress-en.js';
import type {Words} from '../../messages/words.js';
import type {DrawnModel} from '../../model/contract.js';
import {clock, isLong, isSlow, type FileLoading, type Source} from '../source/progress.js';
import {adoptStyles} from '../stylesheets.js';
import {progressSheet} from './styles.js';

/** How much of a file is read, at the last look. */
interface Shown extends Part {
  readonly name: string;
  readonly rows: number;
}

/** If the length of a file is not known, how often it is read out how far it is, ms. */
const OFTEN = 10_000;

/** The button that reads the rest, and what comes first in a drawing. */
const [REST, CHART] = ['.partial button', '.views input:checked, .explore button'];

/** Charts that share a file do not all read out how far it is: one does. */
const speakers = new WeakMap<FileLoading, LongReading>();

/** The long readings of one tag. A file that charts share is stopped, and goes on, for all of them. */
export class LongReading implements ReactiveController {
  #shown: readonly Shown[] = [];
  #canStop = false;
  #words: Words | undefined;
  /** The quarter of the file, or the time, that was read out last. */
  #heard: number | undefined;
  /** Whether the reader pressed a button here: then it is read out what came of it. */
  #isAsked = false;
  /** Where the keyboard goes on if its button is gone; '' if nowhere. */
  #focusOn = '';

  constructor(readonly source: Source) {
    adoptStyles(source.host.renderRoot, [progressSheet]);
    source.host.addController(this);
  }

  /** The files on their way. */
  get #loading(): readonly (readonly [attribute: string, file: FileLoading])[] {
    return this.source.open.flatMap(([name, {file}]) =>
      file && !file.isDone && !file.gate ? [[name, file] as const] : [],
    );
  }

  /** Looks how far the files are; called a few times a second. */
  tell(): void {
    const {source} = this;
    // the first drawing of this tells its language
    if (!this.#words) {
      source.host.requestUpdate();
      return;
    }
    const files = this.#loading.filter(([, file]) => source.isPartial || isLong(file));
    const shown = files.map(([attribute, {bytes, total, reader}]) => ({
      ...{name: source.nameOf(attribute), rows: reader?.counts.lines ?? 0},
      ...{bytes, total},
    }));
    const canStop = files.some(([, file]) => isSlow(file)) && this.#hasRows;
    if (JSON.stringify([shown, canStop]) === JSON.stringify([this.#shown, this.#canStop])) return;
    this.#readOut(this.#words, files[0]?.[1], shown[0], canStop && !this.#canStop);
    this.#shown = shown;
    this.#canStop = canStop;
    source.host.requestUpdate();
  }

  /** Whether the first file has something to draw. */
  get #hasRows(): boolean {
    const file = this.source.open[0]?.[1].file;
    return !file || file.isDone || (file.reader?.counts.drawn ?? 0) > 0;
  }

  /** At its start, at each quarter of the file or, if its length is not known, now and then. */
  #readOut(words: Words, file: FileLoading | undefined, shown: Shown | undefined, isNewlyStoppable: boolean): void {
    if (!file || !shown) return;
    if (!speakers.has(file)) speakers.set(file, this);
    if (speakers.get(file) !== this) return;
    const {rows, bytes, total} = shown;
    const [step, least] = total === undefined ? [clock.now(), OFTEN] : [Math.floor((4 * bytes) / total), 1];
    if (this.#heard !== undefined && step - this.#heard < least && !isNewlyStoppable) return;
    this.#heard = step;
    const say = words.of(progressMessages);
    this.source.host.say([say.heard(rows, bytes, total), ...(isNewlyStoppable ? [say.canStop] : [])].join(' '));
  }

  /** After a new reading: reads out what came of a button, or ends what was read out. */
  told(): void {
    const say = this.#words?.of(progressMessages);
    const {isPartial, failure, host} = this.source;
    if (this.#isAsked && say && !failure) host.say(isPartial ? say.partial : say.whole);
    else if (this.#heard !== undefined) host.say();
    if (!isPartial && this.#hasFocus('.partial')) this.#focusOn = CHART;
    this.#heard = undefined;
    this.#isAsked = false;
    this.#shown = [];
    this.#canStop = false;
  }

  readonly stop = (): void => {
    this.#press();
    for (const [, file] of this.#loading) {
      file.gate = new Promise((open) => (file.open = open));
      file.wasStopped = true;
      const part = {bytes: file.bytes, total: file.total};
      file.settle(file.reader?.soFar(part) ?? {...NOTHING, part});
    }
  };

  readonly #readRest = (): void => {
    this.#press();
    const stopped = (): readonly FileLoading[] => this.source.open.flatMap(([, {file}]) => (file?.gate ? [file] : []));
    // the tag was away, or the rest could not be read
    if (stopped().length === 0) this.source.retry();
    for (const file of stopped()) {
      file.open();
      file.gate = undefined;
      file.since = clock.now();
      file.wait();
      for (const again of file.users) again();
    }
    this.tell();
  };

  #press(): void {
    this.#isAsked = true;
    if (this.#hasFocus('.progress')) this.#focusOn = REST;
  }

  #hasFocus(part: string): boolean {
    const {renderRoot} = this.source.host;
    return renderRoot instanceof ShadowRoot && Boolean(renderRoot.activeElement?.closest(part));
  }

  hostUpdated(): void {
    const next = this.#focusOn && this.source.host.renderRoot.querySelector<HTMLElement>(this.#focusOn);
    if (!next) return;
    this.#focusOn = '';
    next.focus({preventScroll: true});
  }

  /** How far the files are, before there is a drawing. */
  view(words: Words): TemplateResult | typeof nothing {
    this.#words = words;
    const say = words.of(progressMessages);
    if (this.#shown.length === 0) return nothing;
    return html`<div class="progress">
      ${this.#lines(say)}
      ${this.#canStop ? html`<button class="button" type="button" @click=${this.stop}>${say.stop}</button>` : nothing}
    </div>`;
  }

  /** The strip over a drawing of a part: how much of which file, and a button for the rest. */
  notice(words: Words): TemplateResult | typeof nothing {
    this.#words = words;
    const {source} = this;
    if (!source.isPartial) return nothing;
    const say = words.of(progressMessages);
    const parts = Object.entries(source.readings ?? {}).flatMap(([name, {lines, part}]) =>
      part ? [say.part(source.nameOf(name), lines, part.bytes, part.total)] : [],
    );
    const isShared = source.open.some(([, {file}]) => file && (file.gate ?? !file.isDone) && file.users.size > 1);
    const isOn = this.#loading.length > 0;
    return html`<div class="strip partial">
      <div>
        ${[...parts, ...(isShared ? [say.shared] : [])].map((text) => html`<p>${text}</p>`)}
        ${isOn ? html`<div class="progress">${this.#lines(say)}</div>` : nothing}
      </div>
      <button class="act" type="button" @click=${isOn ? this.stop : this.#readRest}>
        ${isOn ? say.stop : say.readRest}
      </button>
    </div>`;
  }

  #lines(say: ProgressMessages): readonly TemplateResult[] {
    const isOne = this.#shown.length === 1;
    // a bar without an end would move all the time
    return this.#shown.map(
      ({name, rows, bytes, total}) =>
        html`${
            total === undefined
              ? nothing
              : html`<progress max=${total} value=${bytes} aria-label=${say.bar(name)}></progress>`
          }
          <p>${isOne ? say.progress(rows, bytes, total) : say.progressOf(name, rows, bytes, total)}</p>`,
    );
  }

  /** A model that says of itself that it is made from a part of a file: in its summary, under its plot and in its table. */
  add(model: DrawnModel, words: Words): DrawnModel {
    const {partial} = words.of(progressMessages);
    const {summary, gaps, table} = model;
    return {
      ...model,
      summary: `${partial} ${summary}`.trim(),
      gaps: [partial, ...gaps],
      ...(table && {table: withCaption(table, `${partial} ${table.caption}`.trim())}),
    };
  }
}

/** A table with another caption; its rows are still made on first use. */
const withCaption = <T extends object>(table: T, value: string): T =>
  Object.defineProperties({} as T, {
    ...Object.getOwnPropertyDescriptors(table),
    caption: {value, enumerable: true},
  });

/** Of a file that had not answered yet. */
const NOTHING: Reading = {rows: [], problems: [], failure: undefined, lines: 0, leftOut: 0, lost: []};
