import {html, nothing, type TemplateResult} from 'lit';
import type {Chart, Preview} from '../model/contract.js';
import type {FigureParts} from '../view/figure.js';
import type {Buttons} from '../view/handlers.js';
import type {Messages} from '../messages/en.js';
import type {figure, loading} from './figure/entry.js';
import type {ModelController} from './figure/model-controller.js';
import type {Late} from './late.js';
import type {Problems} from './problems.js';
import type {FallbackParts, NoticeParts} from './problems/notices.js';
import type {Words} from '../messages/words.js';
import {sizeOf, type SizeClass} from '../model/frame.js';
import type {StatusParts} from '../view/status.js';
import {readQuery, type QueryAttributes} from './attributes.js';

/** Height of the parts above and below a plot, without title and subtitle, px. */
const AROUND: Readonly<Record<SizeClass, number>> = {S: 600, M: 600, L: 540};

/** Height of a figure whose chart is not loaded yet, px; the README names the same for the time before the script. */
const UNKNOWN = 1000;

/** The texts and the space before the drawing: from the tag, and from the chart when it is loaded. */
export function statusParts(
  tag: QueryAttributes,
  level: number,
  chart: Chart | undefined,
  width: number,
  words: Words,
): StatusParts & Pick<Preview, 'height'> {
  const preview = chart?.preview(readQuery(tag, chart, {}).query, width, words);
  return {
    say: words.say,
    title: tag.heading || (preview?.title ?? ''),
    subtitle: tag.subtitle,
    level,
    height: preview ? preview.height + AROUND[sizeOf(width)] : UNKNOWN,
  };
}

/** Keeps the space of the chart free while not all of it is there. */
export function keepRoom(tag: HTMLElement, {height}: Pick<Preview, 'height'>, isWaiting: boolean): void {
  tag.style.setProperty('--_reserve', `${height}px`);
  tag.shadowRoot?.querySelector('.figure')?.classList.toggle('waiting', isWaiting);
  const anchor = isWaiting ? 'none' : 'auto';
  if (tag.style.getPropertyValue('--_anchor') === anchor) return;
  const setAnchor = (): void => tag.style.setProperty('--_anchor', anchor);
  // the browser looks for its anchor in the frame of the drawing that makes the chart whole
  if (isWaiting) setAnchor();
  else requestAnimationFrame(() => requestAnimationFrame(setAnchor));
}

/** The loaded code of the figure, and its objects for this tag. */
interface FigureCode {
  readonly figure: typeof figure;
  readonly loading: typeof loading;
  readonly buttons: Buttons & {readonly signs: FigureParts['signs']};
  readonly model: ModelController;
}
type Later = Partial<FigureParts> & Pick<FigureParts, 'look' | 'narrow' | 'printed' | 'isComplete'>;

/** The words of the page for its chart. */
type Written = Readonly<Record<'heading' | 'subtitle' | 'caveat', string>>;

export interface BodyParts extends Omit<FallbackParts, 'sentences' | 'tag'> {
  readonly tag: NoticeParts['tag'] & Element & {readonly knownOn: string} & Written;
  readonly chart: Chart | undefined;
  readonly figure: Late<FigureCode>;
  readonly code: Problems['code'];
  readonly isOnPaper: boolean;
  /** Further parts of the figure; called only when there is a model. */
  readonly late: () => Later;
}

/** The content of the tag; `next` is the figure, if there is one. */
interface Body {
  readonly shown: TemplateResult;
  readonly next?: TemplateResult;
}

/** The figure, or without one: the fallback content, the space for the plot, or the reason. */
export function body(parts: BodyParts): Body {
  const {tag, settings, tagProblems, source, chart, words, problem, status, isOnPaper} = parts;
  const figure = parts.figure.want();
  const model = figure?.model.model;
  const {readings, problems, isLate} = source;
  const isEmpty = readings && model ? Object.values(readings).every(({lines}) => lines === 0) : false;
  const isTold = problem ?? source.failure ?? (isEmpty || tagProblems.length > 0);
  const hasErrors = problems.some(({severity}) => severity === 'error');
  const isOld = settings.staleAfter > 0 || tag.knownOn !== '';
  const {long, isPartial} = source;
  const isChecked = tag.debug && model?.forPublisher !== undefined;
  const trouble = isTold || hasErrors || isOld || isChecked || isPartial ? parts.code.want() : undefined;
  const told = {...parts, sentences: trouble?.sentences};
  const isLost = parts.code.lost || parts.figure.lost;
  if (problem || (isEmpty && isLost)) {
    const lost = isLost ? html`<p role="status">${words.say.notLoaded}</p>` : nothing;
    // the fallback content stays visible
    return {shown: html`<slot></slot>${figure && trouble ? trouble.fallback(told) : lost}`};
  }
  if (!figure || !chart || !model || !readings || (isEmpty && !trouble)) {
    const progress = long?.view(words) ?? nothing;
    if (!hasFallback(tag) && figure && !isOnPaper) return {shown: figure.loading(status, isLate, progress)};
    return {shown: html`<slot></slot>${isOnPaper ? notOnPaper(tag, words.say) : progress}`};
  }
  if (isEmpty && trouble) return {shown: trouble.fallback(told)};
  const next = figure.figure({
    chart,
    model,
    say: words.say,
    handlers: figure.buttons,
    signs: figure.buttons.signs,
    level: settings.headingLevel,
    ...ofPage(tag, words),
    ...parts.late(),
    notices: isPartial ? html`${long?.notice(words)} ${trouble?.notices(told)}` : trouble?.notices(told),
  });
  return {shown: next, next};
}

/** The notice over the last good drawing: why there is no newer one. */
export function overLast({
  problem,
  code,
  words,
  again,
}: Pick<BodyParts, 'problem' | 'code' | 'words' | 'again'>): unknown {
  const trouble = code.want();
  return trouble && problem ? trouble.brokenNotice(problem, trouble.sentences, words, again) : nothing;
}

/** The language of the page around a tag; '' if it does not say it. */
export const pageLanguage = (tag: Element): string => tag.closest('[lang]')?.getAttribute('lang') ?? '';

/** The texts that the page wrote, if it is in another language than the chart's own words. */
function ofPage(tag: BodyParts['tag'], {language}: Words): Pick<FigureParts, 'ofPage'> {
  const page = pageLanguage(tag);
  if (page === '' || page.split('-')[0]?.toLowerCase() === language) return {};
  return {ofPage: {language: page, texts: [tag.heading, tag.subtitle, tag.caveat]}};
}

/** Whether the tag has fallback content. */
const hasFallback = (tag: Element): boolean =>
  [...tag.children].some(({localName, slot}) => localName !== 'script' && slot === '');

/** A line for paper: the chart was not loaded, and anything above is fallback content. */
const notOnPaper = ({heading}: {readonly heading: string}, say: Messages): TemplateResult =>
  html`<p class="not-loaded" part="message">${heading ? html`<b>${heading}</b><br />` : nothing}${say.notOnPaper}</p>`;
