import {css, unsafeCSS, type CSSResult} from 'lit';
import {drawingDress} from '../view/dress.js';
import {figureSheet} from './figure-sheet.js';
import {listSheet} from './list-sheet.js';
import {tokens} from './tokens.js';

/** Everything the element wears. */
export const sheets: CSSResult[] = [tokens, figureSheet, listSheet, css`${unsafeCSS(drawingDress)}`];

const made = new Map<string, CSSStyleSheet>();

/** Adds the rules of a chart to its element; one sheet for all elements of the page. */
export function dressed(root: HTMLElement | DocumentFragment, rules: string | undefined): void {
  if (!rules || !(root instanceof ShadowRoot)) return;
  const sheet = made.get(rules) ?? new CSSStyleSheet();
  if (!made.has(rules)) {
    sheet.replaceSync(rules);
    made.set(rules, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
