import {html, nothing, type TemplateResult} from 'lit';
import {dayOf} from '../../data/day.js';
import type {Problem} from '../../data/problem.js';
import {noticeMessages} from '../../messages/problems/notices-en.js';
import type {Words} from '../../messages/words.js';
import type {Snapshots} from '../../model/contract.js';
import type {Buttons} from '../../view/handlers.js';
import {emptyFile, failed, leftOutStrip, strip, type Sentences} from '../../view/problems/problems.js';
import type {Settings} from '../attributes.js';
import type {ModelController} from '../figure/model-controller.js';
import type {SourceController} from '../source/source-controller.js';
import type {ConflictTag} from '../tag.js';
import type {StatusParts} from '../../view/status.js';
import {addressOf, nameOf} from '../source/address.js';
import {ConflictProblemEvent} from '../events.js';

export interface NoticeParts {
  readonly tag: Pick<ConflictTag, 'debug' | 'src'>;
  readonly settings: Settings;
  /** Problems of the tag: attributes that cannot be read, files that are missing in the drawing. */
  readonly tagProblems: readonly Problem[];
  readonly source: SourceController;
  readonly model: ModelController | undefined;
  readonly words: Words;
  /** The buttons of the figure; undefined without a figure. */
  readonly buttons: Buttons | undefined;
  /** The sentences for problems; undefined if their code could not be loaded. */
  readonly sentences: Sentences | undefined;
}

/** The lines between subtitle and summary: an older copy, old figures, rows left out, problems of the tag. */
export function notices(parts: NoticeParts): TemplateResult {
  return html`${earlierState(parts)} ${olderCopy(parts)} ${oldFigures(parts)} ${leftOut(parts)} ${ofTag(parts)}
  ${forPublisher(parts)}`;
}

function earlierState({model, words, buttons}: NoticeParts): TemplateResult | typeof nothing {
  const snapshots = model?.model?.snapshots;
  if (!snapshots || !isEarlier(snapshots)) return nothing;
  const say = words.of(noticeMessages);
  // the page has chosen this state: that is no news
  if (buttons?.isStateOfPage) return html`<p class="pinned-state">${say.pinnedState(snapshots.shown)}</p>`;
  const act = html`<button class="act" type="button" @click=${() => buttons?.stepTo('')}>${say.newest}</button>`;
  return strip(say.earlierState(snapshots.shown), act, 'earlier-state');
}

/** Whether a newer state exists. */
const isEarlier = ({kind, later}: Snapshots): boolean => kind === 'known' && later !== undefined;

function olderCopy({source: {failure, readAt, readings, retry}, words}: NoticeParts): TemplateResult | typeof nothing {
  if (!failure || !readAt || !readings) return nothing;
  const time = new Intl.DateTimeFormat(words.locale, {hour: '2-digit', minute: '2-digit'}).format(readAt);
  const say = words.of(noticeMessages);
  const text = (navigator.onLine ? say.notUpdated : say.offline)(words.day(dayOf(readAt), 'short'), time);
  return strip(text, html`<button class="act" type="button" @click=${retry}>${say.tryAgain}</button>`);
}

function oldFigures({settings: {staleAfter}, model, words}: NoticeParts): TemplateResult | typeof nothing {
  const age = model?.model?.age ?? 0;
  return staleAfter > 0 && age > staleAfter ? strip(words.of(noticeMessages).stale(age)) : nothing;
}

function leftOut({
  source: {failure, counts, problems},
  words,
  sentences,
  tag: {debug},
}: NoticeParts): TemplateResult | typeof nothing {
  if (counts.leftOut === 0 || failure) return nothing;
  const rows = problems.filter(({severity}) => severity === 'error');
  return leftOutStrip(rows, counts.leftOut, counts.rows, words.of(noticeMessages), sentences, debug);
}

/** Equal sentences are shown once: for a reader, two missing parts of the code are one problem. */
function ofTag({tagProblems, sentences}: NoticeParts): readonly TemplateResult[] {
  const texts = sentences ? tagProblems.map((problem) => sentences[problem.code](problem)) : [];
  return [...new Set(texts)].map((text) => strip(text));
}

/** With `debug`, what only the publisher needs to know of the drawing. */
function forPublisher({model, tag: {debug}, words}: NoticeParts): TemplateResult | typeof nothing {
  const texts = model?.model?.forPublisher;
  if (!debug || !texts) return nothing;
  return html`<details class="publisher" open>
    <summary>${words.of(noticeMessages).details}</summary>
    ${texts.map((text) => html`<p>${text}</p>`)}
  </details>`;
}

/** The notice over an old drawing that stays because the new one failed. */
export function brokenNotice(
  problem: Problem,
  sentences: Sentences | undefined,
  words: Words,
  again: () => void,
): TemplateResult {
  const say = words.of(noticeMessages);
  const text = `${say.notDrawnAnew} ${sentences ? sentences[problem.code](problem) : ''}`.trim();
  return strip(text, html`<button class="act" type="button" @click=${again}>${say.tryAgain}</button>`);
}

export interface FallbackParts extends NoticeParts {
  /** Undefined if the file is good but has no rows. */
  readonly problem: Problem | undefined;
  readonly status: StatusParts;
  readonly again: () => void;
}

/** The reason why there is no drawing, under the texts of the tag. A failed load never looks like an empty chart. */
export function fallback({problem, source, status, words, sentences, tag, again}: FallbackParts): TemplateResult {
  const url = tag.src === '' ? undefined : addressOf(tag.src);
  const parts = {...status, address: url?.href ?? '', fileName: url ? nameOf(url) : ''};
  const say = words.of(noticeMessages);
  // problems of rows are listed if the file is the reason, not if the chart is
  const ofFile = problem === source.failure ? source.problems : [];
  return problem ? failed(parts, say, problem, ofFile, sentences, tag.debug, again) : emptyFile(parts, say);
}

/** Sends an event for each problem, with its sentence. */
export function tellProblems(page: EventTarget, problems: readonly Problem[], sentences: Sentences | undefined): void {
  for (const problem of problems) {
    const {code, severity, file, row, column, value} = problem;
    const sentence = sentences?.[code](problem) ?? '';
    page.dispatchEvent(new ConflictProblemEvent({code, severity, file, row, column, value, sentence}));
  }
}
