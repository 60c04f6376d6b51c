import {expect} from '@open-wc/testing';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {boxOf, draw, findAll, hasTable, readyOf, tagOf, until, wordsOf} from './mount.js';

// not imported at the top: these tests begin before the element is there
const define = (): Promise<unknown> => import('../../src/define/conflict-chart.js');

const [chart] = charts;
const small = fileOf(chart!, chart!.row);

/** Listeners on the page and observers that are at work. */
function counted(): {readonly alive: () => number; readonly stop: () => void} {
  const undo: (() => void)[] = [];
  const at = new Set<unknown>();
  let listeners = 0;
  for (const target of [window, document, document.body, document.documentElement] as EventTarget[]) {
    const {addEventListener, removeEventListener} = target;
    const known = new Set<string>();
    const ids = new Map<unknown, number>();
    const key = (type: string, listener: unknown): string => {
      ids.set(listener, ids.get(listener) ?? ids.size);
      return `${type} ${ids.get(listener)}`;
    };
    target.addEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (!known.has(key(type, listener))) listeners += 1;
      known.add(key(type, listener));
      addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = (type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (known.delete(key(type, listener))) listeners -= 1;
      removeEventListener.call(target, type, listener, options);
    };
    undo.push(
      () => Reflect.deleteProperty(target, 'addEventListener'),
      () => Reflect.deleteProperty(target, 'removeEventListener'),
    );
  }
  for (const {prototype} of [ResizeObserver, IntersectionObserver, MutationObserver] as {prototype: ResizeObserver}[]) {
    const {observe, disconnect} = prototype;
    prototype.observe = function (this: ResizeObserver, ...rest) {
      at.add(this);
      observe.apply(this, rest);
    };
    prototype.disconnect = function (this: ResizeObserver) {
      at.delete(this);
      disconnect.apply(this);
    };
    undo.push(() => Object.assign(prototype, {observe, disconnect}));
  }
  return {alive: () => listeners + at.size, stop: () => undo.forEach((one) => one())};
}

describe('E-03 before and after the element is defined', () => {
  it('E-03 attributes, properties and children set before have the same effect as after', async () => {
    expect(customElements.get('conflict-chart')).to.equal(undefined);
    const [byAttribute, byProperty, byMarkup] = [0, 1, 2].map(() => document.createElement('conflict-chart'));
    byAttribute!.setAttribute('type', chart!.type);
    byAttribute!.setAttribute('src', chart!.file);
    byAttribute!.setAttribute('heading', 'A heading');
    byAttribute!.setAttribute('heading-level', '2');
    byAttribute!.setAttribute('loading', 'eager');
    Object.assign(byProperty!, {
      type: chart!.type,
      src: chart!.file,
      heading: 'A heading',
      headingLevel: 2,
      loading: 'eager',
    });
    const inline = Object.assign(document.createElement('script'), {type: 'text/csv', textContent: small});
    byMarkup!.append(inline);
    for (const [name, value] of [
      ['type', chart!.type],
      ['loading', 'eager'],
    ] as const)
      byMarkup!.setAttribute(name, value);
    const before = [byAttribute!, byProperty!, byMarkup!];
    const ready = Promise.all(before.map(readyOf));
    (await boxOf()).append(...before);
    await define();
    await ready;

    const after = await draw({type: chart!.type, src: chart!.file, heading: 'A heading', 'heading-level': '2'});
    const fromText = await draw({type: chart!.type, csv: small});
    await hasTable(...before, after, fromText);
    expect(wordsOf(byAttribute!) === wordsOf(after), 'attributes').to.equal(true);
    expect(wordsOf(byProperty!) === wordsOf(after), 'properties').to.equal(true);
    expect(wordsOf(byMarkup!) === wordsOf(fromText), 'a script in the tag').to.equal(true);
    for (const one of [byAttribute, byProperty]) expect(findAll(one!, '[aria-level="2"]')).to.have.length(1);
  });

  it('E-03 a property set after has the same effect as the attribute', async () => {
    const tag = await draw(shipped(chart!));
    Object.assign(tag, {heading: 'Another heading', knownOn: '2022-09-23'});
    const same = await draw({...shipped(chart!), heading: 'Another heading', 'known-on': '2022-09-23'});
    await until(() => wordsOf(tag) === wordsOf(same), 'the same');
    tag.setAttribute('heading', 'A third one');
    await until(() => wordsOf(tag).startsWith('A third one'), 'the attribute counts again');
  });
});

describe('E-03 taken away and put back', () => {
  it('E-03 200 times: it goes on working, and no listener or observer is left', async function () {
    this.timeout(60_000);
    await define();
    const count = counted();
    try {
      const tag = tagOf({type: chart!.type, csv: small, refresh: '3600', loading: 'eager'});
      const lazy = tagOf({type: chart!.type, csv: small}); // never comes near: it stays hidden
      lazy.hidden = true;
      const box = await boxOf();
      const none = count.alive();
      const ready = readyOf(tag);
      box.append(tag, lazy);
      await ready;
      await tag.updateComplete;
      const one = count.alive();
      expect(one).to.be.greaterThan(none);
      for (let i = 0; i < 200; i += 1) {
        tag.remove();
        lazy.remove();
        expect(count.alive()).to.equal(none);
        box.append(tag, lazy);
        if (i % 50 === 0) await tag.updateComplete;
      }
      await tag.updateComplete;
      expect(count.alive()).to.equal(one);
      const before = wordsOf(tag);
      tag.heading = 'Still at work';
      await until(() => wordsOf(tag).startsWith('Still at work'), 'it still draws');
      expect(findAll(tag, '[data-point]').length).to.be.greaterThan(0);
      expect(before).to.not.equal('');
      box.style.width = '320px';
      await until(() => findAll(tag, '[data-size="S"]').length === 1, 'it still follows its width');
    } finally {
      count.stop();
    }
  });
});
