import {fixture, html} from '@open-wc/testing';
import {find, findAll, until} from '../element/mount.js';

export interface Recorded extends Window {
  readonly record?: {readonly all: readonly string[]};
  readonly customElements: CustomElementRegistry;
}

/** A separate page in a frame, removed after the test. */
export interface Frame {
  readonly window: Recorded;
  readonly document: Document;
  /** Policy violations, errors and console output, if the page records them. */
  readonly record: readonly string[];
  readonly charts: readonly HTMLElement[];
}

async function loaded(set: (frame: HTMLIFrameElement) => void): Promise<Frame> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="a page" width="800" height="600"></iframe>`);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    set(frame);
  });
  const window = frame.contentWindow as Recorded;
  return {
    window,
    document: window.document,
    get record() {
      return window.record?.all ?? [];
    },
    get charts() {
      return [...window.document.querySelectorAll<HTMLElement>('conflict-chart')];
    },
  };
}

/** The page at an address. */
export const frameAt = (address: string): Promise<Frame> => loaded((frame) => (frame.src = address));

/** A page from a text; addresses in it are absolute. */
export const frameOf = (body: string): Promise<Frame> =>
  loaded((frame) => (frame.srcdoc = `<!doctype html><html lang="en"><title>A page</title><body>${body}`));

export const isDrawn = (chart: Element): boolean =>
  find(chart, '.cannot') !== null && findAll(chart, '[data-point]').length > 0;

/** Waits until every chart of the page is drawn or shows why it cannot be. */
export const settledIn = (frame: Frame): Promise<void> =>
  until(
    () => frame.charts.length > 0 && frame.charts.every((chart) => isDrawn(chart) || find(chart, '.message')),
    'every chart is settled',
  );
