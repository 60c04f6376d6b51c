import {html, nothing, type TemplateResult} from 'lit';
import type {Chart} from '../model/contract.js';
import type {FigureParts} from '../view/figure.js';
import type {Buttons} from '../view/interaction.js';
import {hasFallback, notOnPaper} from './fallback.js';
import type {Part} from './part.js';
import type {Problems} from './problems.js';
import type {TroubleParts} from './strips.js';
import type {InsteadParts} from './instead.js';

type Face = typeof import('./face.js') & {readonly buttons: Buttons};
type Late = Partial<FigureParts> & Pick<FigureParts, 'look' | 'narrow' | 'printed'>;

export interface BodyParts extends Omit<InsteadParts, 'sentences' | 'tag'> {
  readonly tag: TroubleParts['tag'] & Element & {readonly knownOn: string; readonly heading: string};
  readonly chart: Chart | undefined;
  readonly face: Part<Face>;
  readonly code: Problems['code'];
  readonly isOnPaper: boolean;
  /** What the figure has besides its model, asked for once there is one. */
  readonly late: () => Late;
}

/** What stands in the tag: `next` is the figure, where it is one. */
export interface Body {
  readonly shown: TemplateResult;
  readonly next?: TemplateResult;
}

/** The figure, or what stands there as long as there is none: the words of the page, the room it will take, the reason. */
export function body(parts: BodyParts): Body {
  const {
    tag,
    settings,
    tagProblems,
    source,
    model: {model},
    chart,
    words,
    problem,
    status,
    isOnPaper,
  } = parts;
  const face = parts.face.want();
  const {readings, problems, isLate} = source;
  const isEmpty = readings && model ? Object.values(readings).every(({lines}) => lines === 0) : false;
  const isTold = problem ?? source.failure ?? (isEmpty || tagProblems.length > 0);
  const hasErrors = problems.some(({severity}) => severity === 'error');
  const isOld = settings.staleAfter > 0 || tag.knownOn !== '';
  const trouble = isTold || hasErrors || isOld ? parts.code.want() : undefined;
  const told = {...parts, sentences: trouble?.sentences};
  const isLost = parts.code.failed || parts.face.failed;
  if (problem || (isEmpty && isLost)) {
    const lost = isLost ? html`<p role="status">${words.say.notLoaded}</p>` : nothing;
    // what the page gave stays in sight
    return {shown: html`<slot></slot>${face && trouble ? trouble.instead(told) : lost}`};
  }
  if (!face || !chart || !model || !readings || (isEmpty && !trouble)) {
    if (!hasFallback(tag) && face && !isOnPaper) return {shown: face.loading(status, isLate)};
    return {shown: html`<slot></slot>${isOnPaper ? notOnPaper(tag, words.say) : nothing}`};
  }
  if (isEmpty && trouble) return {shown: trouble.instead(told)};
  const next = face.figure({
    chart,
    model,
    say: words.say,
    hands: face.buttons,
    level: settings.headingLevel,
    ...parts.late(),
    strips: trouble?.strips(told),
  });
  return {shown: next, next};
}

/** Over the last good drawing: why there is no newer one. */
export function overLast({
  problem,
  code,
  words,
  again,
}: Pick<BodyParts, 'problem' | 'code' | 'words' | 'again'>): unknown {
  const trouble = code.want();
  return trouble && problem ? trouble.brokenStrip(problem, trouble.sentences, words, again) : nothing;
}
