import {fixture, html, waitUntil} from '@open-wc/testing';
import type {ProblemDetail} from '../../src/element/events.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import type {DrawnPanel} from '../../src/model/contract.js';
import {keyPanels} from '../../src/model/interaction/navigation.js';

/** Attributes of the tag; `csv` is set as a property. */
export type Attributes = Readonly<Record<string, string>>;

export interface Where {
  /** Of the element, CSS px. */
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
  /** Light-DOM content of the tag. */
  readonly children?: readonly Node[];
}

/** Waits for a condition, long enough for a slow machine. */
export const until = (condition: () => unknown, message = 'the condition holds', timeout = 8000): Promise<void> =>
  waitUntil(() => Boolean(condition()), message, {timeout, interval: 20});

/** A box with a width and a colour scheme, removed after the test. */
export async function boxOf({width = 600, scheme = 'light'}: Where = {}): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  Object.assign(box.style, {width: `${width}px`, colorScheme: scheme, background: 'Canvas', color: 'CanvasText'});
  return box;
}

export function tagOf({csv, ...attributes}: Attributes, children: readonly Node[] = []): ConflictChart {
  const tag = document.createElement('conflict-chart');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  if (csv !== undefined) tag.csv = csv;
  tag.append(...children);
  return tag;
}

/** Puts a tag on the page, without waiting for anything. */
export async function place(attributes: Attributes, where: Where = {}): Promise<ConflictChart> {
  const tag = tagOf(attributes, where.children);
  (await boxOf(where)).append(tag);
  return tag;
}

/** Puts a tag on the page and waits until it is drawn. */
export async function draw(attributes: Attributes, where: Where = {}): Promise<ConflictChart> {
  const tag = tagOf({loading: 'eager', ...attributes}, where.children);
  const ready = readyOf(tag);
  (await boxOf(where)).append(tag);
  await ready;
  await tag.updateComplete;
  return tag;
}

export const readyOf = (target: EventTarget): Promise<Event> => eventOf(target, 'conflict-ready');

export const eventOf = (target: EventTarget, type: string): Promise<Event> =>
  new Promise((resolve) => target.addEventListener(type, resolve, {once: true}));

/** The next `conflict-problem` of a tag. */
export async function problemOf(target: EventTarget): Promise<ProblemDetail> {
  const event = await eventOf(target, 'conflict-problem');
  return (event as CustomEvent<ProblemDetail>).detail;
}

export const find = (tag: Element, selector: string): HTMLElement | null =>
  tag.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;

export const findAll = <E extends Element = HTMLElement>(tag: Element, selector: string): E[] => [
  ...(tag.shadowRoot?.querySelectorAll<E>(selector) ?? []),
];

/** The text of a part, with every run of white space as one space. */
export const textOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** All text of the figure, closed details included. */
export const wordsOf = (tag: Element): string => textOf(find(tag, '.figure'));

export const marksOf = (tag: Element): SVGElement[] => findAll<SVGElement>(tag, '[data-point]');

/** The panels for keyboard and ears. */
export const panelsOf = (tag: ConflictChart): readonly DrawnPanel[] => keyPanels(tag.panels);

/** The focused element inside the tag. */
export const focusedIn = (tag: Element): Element | null => tag.shadowRoot?.activeElement ?? null;

/** Presses a key on the focused element and waits for the update. */
export async function press(tag: ConflictChart, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const init = {key, bubbles: true, composed: true, cancelable: true, ...more};
  (focusedIn(tag) ?? tag).dispatchEvent(new KeyboardEvent('keydown', init));
  await settled(tag);
}

/** Waits for the tables of a page that is idle. */
export const hasTable = (...tags: readonly Element[]): Promise<void> =>
  until(() => tags.every((tag) => find(tag, '.facts tbody tr')), 'the tables are there');

/** Waits for two updates: a focus set after the first one is drawn in the second. */
export async function settled(tag: ConflictChart): Promise<void> {
  await tag.updateComplete;
  await Promise.resolve();
  await tag.updateComplete;
}
