import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {properties, type PropertyName} from '../../src/element/properties.js';
import {answer, asIs} from './answers.js';
import {draw, find, place, readyOf, tagOf, boxOf, until, wordsOf} from './mount.js';

const WEEK = {type: 'arrests', src: '/data/arrests.csv', from: '2022-09-21', to: '2022-09-29', loading: 'eager'};

/** A value of each that shows; typed by the names, so that an attribute without one is no code. */
const samples: Readonly<Record<PropertyName, string>> = {
  type: 'crossings',
  src: '/data/crossings.csv',
  votes: '/data/referendums.csv',
  csv: 'date,count\n2022-09-21,5\n',
  view: 'cities',
  measure: 'entries',
  knownOn: '2022-09-22',
  from: '2022-09-24',
  to: '2022-09-25',
  day: '2022-09-24',
  where: 'Moscow',
  heading: 'A heading',
  subtitle: 'A subtitle',
  caveat: 'A caveat',
  headingLevel: '2',
  boundaries: '/data/nowhere.json',
  annotations: '/status/404/annotations.csv',
  corrections: '/status/404/corrections.csv',
  loading: 'eager',
  refresh: '3600',
  staleAfter: '1',
  decimal: ',',
  sourceKind: 'official',
  group: 'a',
  rows: 'events',
  encoding: 'windows-1251',
  debug: '',
};

const names = Object.keys(samples) as PropertyName[];
const attributeOf = (name: PropertyName): string | undefined => {
  const {attribute = name} = properties[name];
  return attribute === false ? undefined : String(attribute);
};

/** What the page asks for, and what of it goes wrong. */
function watched(): {readonly asked: readonly string[]; readonly errors: readonly unknown[]; stop(): void} {
  const {addresses} = answer(asIs);
  const errors: unknown[] = [];
  const hear = (event: ErrorEvent | PromiseRejectionEvent): unknown =>
    errors.push('reason' in event ? event.reason : event.message);
  addEventListener('error', hear);
  addEventListener('unhandledrejection', hear);
  const stop = (): void => {
    removeEventListener('error', hear);
    removeEventListener('unhandledrejection', hear);
  };
  return {asked: addresses, errors, stop};
}

/** All that is in the shadow of the tag, headings with their level. */
const drawn = (tag: Element): string =>
  `${wordsOf(tag)} ${[...(tag.shadowRoot?.querySelectorAll('[aria-level]') ?? [])].map((one) => one.getAttribute('aria-level')).join()}`;

/** What a tag with the file of arrests draws, less the one attribute that is tried; drawn once for all that it does not have. */
function fresh(name: PropertyName): Promise<string> {
  const key = name in WEEK ? name : 'none';
  const known = drawnWithout.get(key) ?? drawWithout(name);
  drawnWithout.set(key, known);
  return known;
}

const drawnWithout = new Map<PropertyName | 'none', Promise<string>>();

async function drawWithout(name: PropertyName): Promise<string> {
  const rest = Object.fromEntries(Object.entries(WEEK).filter(([one]) => one !== name));
  const tag = await place({loading: 'eager', ...rest});
  await until(() => tag.shadowRoot?.querySelector('.message, .cannot') && !isBusy(tag), 'a fresh tag is done');
  await rested(tag);
  return drawn(tag);
}

const isBusy = (tag: Element): boolean => tag.shadowRoot?.querySelector('[aria-busy=true]') !== null;

/** Until its table is there and nothing has changed in it for a while. */
async function rested(tag: Element): Promise<void> {
  let [last, since] = ['', performance.now()];
  await until(() => {
    if (drawn(tag) !== last) [last, since] = [drawn(tag), performance.now()];
    const hasTable = !find(tag, '.facts') || find(tag, '.facts tbody tr');
    return hasTable && performance.now() - since > 300;
  }, 'it rests');
}

for (const name of names) {
  const attribute = attributeOf(name);
  const ways: Readonly<Record<string, (tag: HTMLElement) => unknown>> = {
    ...(attribute && {[`removeAttribute('${attribute}')`]: (tag: HTMLElement) => tag.removeAttribute(attribute)}),
    [`${name} = null`]: (tag) => Object.assign(tag, {[name]: null}),
    [`${name} = undefined`]: (tag) => Object.assign(tag, {[name]: undefined}),
  };

  describe(`${name} is set and taken away`, () => {
    it(`faults 2.1 ${Object.keys(ways).join(', ')}: as if it had never been there`, async () => {
      const watch = watched();
      try {
        const expected = await fresh(name);
        // beside each other: each rests for a while before and after
        await Promise.all(
          Object.entries(ways).map(async ([way, remove]) => {
            const tag = await draw(WEEK);
            if (attribute && way.startsWith('remove')) tag.setAttribute(attribute, samples[name]);
            else Object.assign(tag, {[name]: samples[name]});
            await rested(tag);
            remove(tag);
            await until(() => drawn(tag) === expected, 'the same').catch(() => undefined);
            await rested(tag);
            expect(drawn(tag), way).to.equal(expected);
            expect(tag[name], way).to.deep.equal(document.createElement('conflict-chart')[name]);
          }),
        );
        expect(watch.errors).to.deep.equal([]);
        expect(watch.asked.filter((one) => /null|undefined/.test(one))).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });

    it('faults 2.1 set and taken away at once, and before the tag is on the page', async () => {
      const watch = watched();
      try {
        const expected = await fresh(name);
        const early = tagOf(WEEK);
        const late = await draw(WEEK);
        for (const tag of [early, late])
          for (const value of [samples[name], null, samples[name], undefined]) {
            Object.assign(tag, {[name]: value});
            if (attribute && typeof value === 'string') tag.setAttribute(attribute, value);
            if (attribute) tag.removeAttribute(attribute);
          }
        (await boxOf()).append(early);
        for (const tag of [early, late]) await until(() => drawn(tag) === expected, `it draws\n${expected}`);
        expect(watch.errors).to.deep.equal([]);
        expect(watch.asked.filter((one) => /null|undefined/.test(one))).to.deep.equal([]);
      } finally {
        watch.stop();
      }
    });
  });
}

describe('attributes of a tag', () => {
  it('faults 2.1 there is a sample of each, and each is a property', () => {
    expect([...names].sort()).to.deep.equal(Object.keys(properties).sort());
    const observed = (customElements.get('conflict-chart') as unknown as {observedAttributes: string[]})
      .observedAttributes;
    expect([...observed].sort()).to.deep.equal(names.flatMap((name) => attributeOf(name)?.toLowerCase() ?? []).sort());
  });

  it('faults 2.1 null and undefined before the tag is upgraded are as if they had never been set', async () => {
    const frame = document.createElement('div');
    const tag = document.createElement('conflict-chart');
    // own properties, as a framework leaves them on a tag that is not defined yet
    const plain = document.implementation.createHTMLDocument().createElement('conflict-chart');
    for (const name of names.filter((one) => !(one in WEEK)))
      Object.assign(plain, {[name]: name.length % 2 ? null : undefined});
    for (const [name, value] of Object.entries(WEEK)) {
      plain.setAttribute(name, value);
      tag.setAttribute(name, value);
    }
    frame.append(plain, tag);
    const ready = Promise.all([readyOf(plain), readyOf(tag)]);
    (await boxOf()).append(frame);
    await ready;
    await until(() => drawn(plain) === drawn(tag), 'the same');
  });

  it('faults 2.1 a property that is no text is taken as one', async () => {
    const tag = await draw(WEEK);
    Object.assign(tag, {heading: 2022, headingLevel: '2', where: 0, debug: null});
    await until(() => wordsOf(tag).startsWith('2022'), 'the heading');
    expect(drawn(tag)).to.match(/ 2$/);
  });

  it('faults 2.1 a tag without a type has no attribute for it', async () => {
    const tag = await place({loading: 'eager'});
    await tag.updateComplete;
    expect(tag.hasAttribute('type')).to.equal(false);
    tag.type = 'arrests';
    await tag.updateComplete;
    expect(tag.getAttribute('type')).to.equal('arrests');
  });
});
