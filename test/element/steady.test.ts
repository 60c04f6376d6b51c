import {expect} from '@open-wc/testing';
import {svg} from 'lit';
import '../../src/define/conflict-chart.js';
import type {Dataset, FileRow} from '../../src/data/dataset.js';
import {register, registerLazily} from '../../src/element/registry.js';
import type {Chart, ChartModel} from '../../src/model/contract.js';
import type {ProblemDetail} from '../../src/element/events.js';
import {arrests} from '../../src/charts/arrests/chart.js';
import {boxOf, draw, find, readyOf, tagOf, textOf, until, wordsOf} from './mount.js';

const CSV = 'date,count\n2022-09-21,5\n2022-09-22,7\n';
const NEWER = `${CSV}2022-09-23,9\n`;

/** All that a chart does, by name. Not in it: values (`type`, `views` …), which do nothing. */
type Deed = keyof {
  [K in keyof Chart as NonNullable<Chart[K]> extends (...input: never[]) => unknown ? K : never]: true;
};
const deeds: Readonly<Record<Deed, 'throws' | 'promises'>> = {
  shapes: 'promises',
  parts: 'promises',
  telling: 'promises',
  preview: 'throws',
  model: 'throws',
  view: 'throws',
  patterns: 'throws',
};
const promises = (Object.keys(deeds) as Deed[]).filter((name) => deeds[name] === 'promises');

/** What a data set does with a file. */
type Reads = 'read' | 'identity' | 'figure' | 'summed' | 'check';
const reads: readonly Reads[] = ['read', 'identity', 'figure', 'check'];

interface Switch {
  isBroken: boolean;
}

let made = 0;

const boom = (): never => {
  throw new TypeError('a fault of this chart');
};

/** A chart that draws a number of rows, and breaks in one of its deeds once it is switched. */
function chartThat(
  how: Partial<Record<Deed, () => unknown>>,
  of: Partial<Record<Reads, () => unknown>>,
  at: Switch,
): Chart {
  const type = `test-${(made += 1)}`;
  const breaking = <F extends (...input: never[]) => unknown>(broken: (() => unknown) | undefined, works: F): F =>
    ((...input: never[]) => (at.isBroken && broken ? broken() : works(...input))) as F;
  const {src} = arrests.files;
  const whole = src as unknown as Dataset;
  const dataset: Dataset = {
    ...whole,
    name: type,
    read: breaking(of.read, (record) => whole.read(record)),
    identity: breaking(of.identity, (row: FileRow) => whole.identity?.(row) ?? String(row.row)),
    figure: breaking(of.figure, (row: FileRow) => whole.figure!(row)),
    check: breaking(of.check, (rows: readonly FileRow[]) => whole.check?.(rows) ?? []),
  };
  return {
    type,
    files: {src: dataset},
    views: ['one'],
    follows: [],
    shapes: breaking(how.shapes, () => undefined),
    parts: breaking(how.parts, () => Promise.resolve('parts')),
    telling: breaking(how.telling, () => Promise.resolve('telling')),
    preview: breaking(how.preview, () => ({title: 'A test', subtitle: '', height: 100, drawingsOnly: true})),
    model: breaking(how.model, ({rows, width}) => modelOf(rows['src']?.length ?? 0, width)),
    view: breaking(how.view, () => svg`<g class="drawn"></g>`),
    patterns: breaking(how.patterns, () => svg`<pattern></pattern>`),
  };
}

const modelOf = (count: number, width: number): ChartModel => ({
  columns: [width],
  panels: [{kind: 'drawing', id: 'one', place: 'whole', width, height: 50, points: [], scene: undefined}],
  title: 'A test',
  subtitle: '',
  caveat: '',
  summary: `Rows: ${count}.`,
  key: [],
  notes: [],
  table: {label: '', caption: '', columns: [], rows: [], rest: []},
  sources: [],
  known: '',
  gaps: [],
  offers: [],
});

const child = (): HTMLElement => Object.assign(document.createElement('p'), {textContent: 'The figures as a table'});
const isBusy = (tag: Element): boolean => find(tag, '[aria-busy=true]') !== null;

/** The problems that a tag tells of, and what reaches the page as an error. */
function heard(tag: HTMLElement): {readonly problems: readonly ProblemDetail[]; readonly errors: unknown[]} {
  const problems: ProblemDetail[] = [];
  const errors: unknown[] = [];
  tag.addEventListener('conflict-problem', ({detail}) => problems.push(detail));
  addEventListener('unhandledrejection', ({reason}) => errors.push(reason));
  return {problems, errors};
}

const own = console.error;
beforeEach(() => {
  console.error = () => undefined; // each fault is there in full, which is meant
});
afterEach(() => {
  console.error = own;
});

const ways: readonly [string, () => unknown][] = [
  ['throws', boom],
  [
    'throws what is no error',
    () => {
      throw Object.assign(Object.create(null) as object, {}) as Error;
    },
  ],
];
const later: readonly [string, () => unknown][] = [
  ...ways,
  ['rejects', () => Promise.reject(new Error('a fault of this chart'))],
];

for (const deed of Object.keys(deeds) as Deed[]) {
  for (const [way, broken] of deeds[deed] === 'promises' ? later : ways) {
    describe(`a chart whose ${deed} ${way}`, () => {
      // without them the chart is drawn all the same
      const isDrawn = deed === 'shapes' || deed === 'telling';

      it('faults 2.3 at first: it is told, what stands in the tag stays, nothing is busy', async () => {
        const chart = chartThat({[deed]: broken}, {}, {isBroken: true});
        register(chart);
        const fallback = child();
        const tag = tagOf({type: chart.type, csv: CSV, loading: 'eager'}, [fallback]);
        const {problems, errors} = heard(tag);
        (await boxOf()).append(tag);
        await until(() => problems.some(({code}) => code === 'internal'), 'it is told');
        await until(() => !isBusy(tag) && find(tag, isDrawn ? '.strip' : '.message'), 'it is shown');
        if (isDrawn) expect(wordsOf(tag)).to.contain('Rows: 2.');
        else expect(fallback.checkVisibility()).to.equal(true);
        const [problem] = problems.filter(({code}) => code === 'internal');
        expect(problem?.severity).to.equal(isDrawn ? 'warning' : 'error');
        expect(problem?.sentence).to.match(/^The code of the chart stopped at a fault of its own/);
        expect(wordsOf(tag)).to.contain(problem?.sentence);
        expect(errors).to.deep.equal([]);
        // before the file is there and after it, but not at each drawing
        expect(problems.filter(({code}) => code === 'internal').length).to.be.at.most(2);
      });

      it('faults 2.3 later: the last drawing stays, with a line that says so, until it draws again', async () => {
        const at = {isBroken: false};
        const chart = chartThat({[deed]: broken}, {}, at);
        register(chart);
        const tag = await draw({type: chart.type, csv: CSV});
        const {problems, errors} = heard(tag);
        const drawing = find(tag, '.drawing');
        at.isBroken = true;
        tag.heading = 'Once more';
        tag.where = 'x';
        // what loads is asked for once a chart, so nothing is broken by telling
        if (deed === 'telling') return;
        await until(() => problems.some(({code}) => code === 'internal'), 'it is told');
        await until(() => find(tag, '.strip'), 'the line');
        expect(wordsOf(tag)).to.contain('Rows: 2.');
        expect(find(tag, '.drawing') === drawing, 'the same drawing').to.equal(true);
        expect(isBusy(tag)).to.equal(false);
        at.isBroken = false;
        tag.where = '';
        await until(() => !find(tag, '.strip'), 'it draws again');
        expect(errors).to.deep.equal([]);
      });
    });
  }
}

for (const deed of reads) {
  describe(`a file whose data set breaks in ${deed}`, () => {
    it('faults 2.3 at first: it is told, what stands in the tag stays; the next file is read', async () => {
      const at = {isBroken: true};
      const chart = chartThat({}, {[deed]: boom}, at);
      register(chart);
      const fallback = child();
      const tag = tagOf({type: chart.type, csv: CSV, loading: 'eager'}, [fallback]);
      const {problems, errors} = heard(tag);
      (await boxOf()).append(tag);
      await until(() => problems.some(({code}) => code === 'internal') && find(tag, '.message'), 'it is told');
      expect(fallback.checkVisibility()).to.equal(true);
      expect(isBusy(tag)).to.equal(false);
      expect(wordsOf(tag)).to.contain('The chart could not be drawn.');
      at.isBroken = false;
      const ready = readyOf(tag);
      tag.csv = NEWER;
      await ready;
      expect(wordsOf(tag)).to.contain('Rows: 3.');
      expect(errors).to.deep.equal([]);
    });
  });
}

describe('a chart whose promise never comes', () => {
  for (const deed of promises) {
    it(`faults 2.3 ${deed}: others on the page draw`, async () => {
      const chart = chartThat({[deed]: () => new Promise(() => undefined)}, {}, {isBroken: true});
      const other = chartThat({}, {}, {isBroken: false});
      register(chart);
      register(other);
      const tag = tagOf({type: chart.type, csv: CSV, loading: 'eager'});
      (await boxOf()).append(tag);
      await tag.updateComplete;
      expect(wordsOf(await draw({type: other.type, csv: CSV}))).to.contain('Rows: 2.');
    });
  }
});

describe('code of a chart that cannot be loaded', () => {
  it('faults 2.3 a loader that throws is told, and what stands in the tag stays', async () => {
    registerLazily('test-loader', boom);
    const fallback = child();
    const tag = tagOf({type: 'test-loader', csv: CSV, loading: 'eager'}, [fallback]);
    const {problems} = heard(tag);
    (await boxOf()).append(tag);
    await until(() => problems.some(({code}) => code === 'internal') && find(tag, '.message'), 'it is told');
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('faults 2.7 a late failure of another type is not told of the chart that is drawn', async () => {
    let fail: (error: Error) => void = () => undefined;
    registerLazily('test-late', () => new Promise((_, reject) => (fail = reject)));
    const chart = chartThat({}, {}, {isBroken: false});
    register(chart);
    const tag = tagOf({type: 'test-late', csv: CSV, loading: 'eager'});
    const {problems} = heard(tag);
    (await boxOf()).append(tag);
    await tag.updateComplete;
    const ready = readyOf(tag);
    tag.type = chart.type;
    await ready;
    fail(new Error('too late'));
    tag.heading = 'Once more'; // and again drawn after it
    await new Promise((resolve) => setTimeout(resolve));
    await tag.updateComplete;
    expect(problems).to.deep.equal([]);
    expect(textOf(find(tag, '.summary'))).to.equal('Rows: 2.');
  });
});
