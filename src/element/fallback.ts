import {html, nothing, type TemplateResult} from 'lit';
import type {Messages} from '../messages/en.js';

/** The page has something to show until the chart is drawn. */
export const hasFallback = (tag: Element): boolean =>
  [...tag.children].some(({localName, slot}) => localName !== 'script' && slot === '');

/** On paper: what is above this line, if anything, is not the chart. */
export const notOnPaper = ({heading}: {readonly heading: string}, say: Messages): TemplateResult =>
  html`<p class="not-loaded" part="message">${heading ? html`<b>${heading}</b><br />` : nothing}${say.notOnPaper}</p>`;
