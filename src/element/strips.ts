import {html, nothing, type TemplateResult} from 'lit';
import {dayOf} from '../data/day.js';
import type {Problem} from '../data/problem.js';
import {troubleMessages} from '../messages/trouble-en.js';
import type {Words} from '../messages/words.js';
import type {Clock} from '../model/contract.js';
import type {Buttons} from '../view/interaction.js';
import {leftOutStrip, strip, type Sentences} from '../view/trouble.js';
import type {SourceController} from './source-controller.js';

export interface StripParts {
  readonly source: SourceController;
  readonly words: Words;
  /** Days from the newest figure to today, and after how many that is said; 0 for never. */
  readonly age: number | undefined;
  readonly staleAfter: number;
  readonly debug: boolean;
  /** What is said of problems: code of its own, undefined until it is there. */
  readonly sentences: Sentences | undefined;
  /** The state of knowledge that is shown. */
  readonly clock: Clock | undefined;
  readonly hands: Buttons;
  /** What of the tag is not done as it says: attributes that cannot be read, boundaries that are not used. */
  readonly tagProblems: readonly Problem[];
}

/** The lines between subtitle and summary: an older copy, old figures, rows left out, what of the tag is not done. */
export function strips(parts: StripParts): TemplateResult {
  return html`${earlierState(parts)} ${olderCopy(parts)} ${oldFigures(parts)} ${leftOut(parts)} ${ofTag(parts)}`;
}

function earlierState({clock, words, hands}: StripParts): TemplateResult | typeof nothing {
  if (!clock || !isEarlier(clock)) return nothing;
  const say = words.of(troubleMessages);
  const act = html`<button class="act" type="button" @click=${() => hands.stepTo('')}>${say.newest}</button>`;
  return strip(say.earlierState(clock.shown), act, 'earlier-state');
}

/** What is shown was corrected later. */
export const isEarlier = ({kind, later}: Clock): boolean => kind === 'known' && later !== undefined;

function olderCopy({source: {failure, readAt, readings, retry}, words}: StripParts): TemplateResult | typeof nothing {
  if (!failure || !readAt || !readings) return nothing;
  const time = new Intl.DateTimeFormat(words.locale, {hour: '2-digit', minute: '2-digit'}).format(readAt);
  const say = words.of(troubleMessages);
  const text = (navigator.onLine ? say.notUpdated : say.offline)(words.day(dayOf(readAt), 'short'), time);
  return strip(text, html`<button class="act" type="button" @click=${retry}>${say.tryAgain}</button>`);
}

const oldFigures = ({age, staleAfter, words}: StripParts): TemplateResult | typeof nothing =>
  staleAfter > 0 && age !== undefined && age > staleAfter ? strip(words.of(troubleMessages).stale(age)) : nothing;

function leftOut({
  source: {failure, counts, problems},
  words,
  sentences,
  debug,
}: StripParts): TemplateResult | typeof nothing {
  if (counts.leftOut === 0 || failure) return nothing;
  const rows = problems.filter(({severity}) => severity === 'error');
  return leftOutStrip(rows, counts.leftOut, counts.rows, words.of(troubleMessages), sentences, debug);
}

const ofTag = ({tagProblems, sentences}: StripParts): readonly TemplateResult[] =>
  sentences ? tagProblems.map((problem) => strip(sentences[problem.code](problem))) : [];
