import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {register, registerLazily} from '../../src/element/registry.js';
import {chartThat, deeds, promises, reads} from './broken-chart.js';
import {draw, find, findAll, readyOf, textOf, until, wordsOf} from './mount.js';
import {errors, problemsOf, tell} from './told.js';

const CSV = 'date,count\n2022-09-21,5\n2022-09-22,7\n';
const NEWER = `${CSV}2022-09-23,9\n`;
/** Two parts of one figure that differ in more than the figure, and a row that is left out. */
const PARTS = 'date,count,note\n2022-09-21,5,\n2022-09-21,7,by phone\n2022-09-22,many,\n';

const boom = (): never => {
  throw new TypeError('a fault of this chart');
};

const isBusy = (tag: Element): boolean => find(tag, '[aria-busy=true]') !== null;
const isFault = ({code}: {readonly code: string}): boolean => code === 'internal';

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

for (const deed of deeds) {
  for (const [way, broken] of promises.includes(deed) ? later : ways) {
    describe(`a chart whose ${deed} ${way}`, () => {
      // without them the chart is drawn all the same
      const isDrawn = deed === 'boundaries' || deed === 'detail';

      it('faults 2.3 at first: it is told, what stands in the tag stays, nothing is busy', async () => {
        const chart = chartThat({[deed]: broken}, {}, {isBroken: true});
        register(chart);
        const {tag, problems, fallback} = await tell({type: chart.type, csv: CSV});
        await until(() => problems.some(isFault), 'it is told');
        await until(() => !isBusy(tag) && find(tag, isDrawn ? '.strip' : '.message'), 'it is shown');
        if (isDrawn) expect(wordsOf(tag)).to.contain('Rows: 2.');
        else expect(fallback.checkVisibility()).to.equal(true);
        const [problem] = problems.filter(isFault);
        expect(problem?.severity).to.equal(isDrawn ? 'warning' : 'error');
        expect(problem?.sentence).to.match(/^The code of the chart stopped because of an error of its own/);
        expect(wordsOf(tag)).to.contain(problem?.sentence);
        expect(errors).to.deep.equal([]);
        // before the file is there and after it, but not at each drawing
        expect(problems.filter(isFault).length).to.be.at.most(2);
      });

      // asked for once a chart: nothing that is drawn later can be broken by it
      if (deed === 'detail') return;
      it('faults 2.3 later: the last drawing stays, with a line that says so, until it draws again', async () => {
        const at = {isBroken: false};
        const chart = chartThat({[deed]: broken}, {}, at);
        register(chart);
        const tag = await draw({type: chart.type, csv: CSV});
        const problems = problemsOf(tag);
        const drawing = find(tag, '.drawing');
        at.isBroken = true;
        tag.heading = 'Once more';
        tag.where = 'x';
        await until(() => problems.some(isFault), 'it is told');
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

describe('a chart whose detail would throw once it was told', () => {
  it('faults 2.3 it is not asked for again, by this tag or by another', async () => {
    const at = {isBroken: false};
    const chart = chartThat({detail: boom}, {}, at);
    register(chart);
    const tag = await draw({type: chart.type, csv: CSV});
    const problems = problemsOf(tag);
    at.isBroken = true;
    const ready = readyOf(tag);
    Object.assign(tag, {heading: 'Once more', csv: NEWER});
    await ready;
    const other = await draw({type: chart.type, csv: CSV});
    for (const [one, rows] of [
      [tag, 3],
      [other, 2],
    ] as const) {
      expect(wordsOf(one)).to.contain(`Rows: ${rows}.`);
      expect(find(one, '.strip')).to.equal(null);
    }
    expect(wordsOf(tag)).to.contain('Once more');
    expect(problems.filter(isFault)).to.deep.equal([]);
  });
});

describe('a chart that is drawn without two parts for one reason', () => {
  it('faults 2.3 says that reason once', async () => {
    const broken = (): unknown => Promise.reject(new Error('a fault of this chart'));
    const chart = chartThat({boundaries: broken, detail: broken}, {}, {isBroken: true});
    register(chart);
    const tag = await draw({type: chart.type, csv: CSV}); // then both are known to be lost
    await until(() => find(tag, '.strip'), 'the line');
    expect(findAll(tag, '.strip').map(textOf)).to.have.length(1);
  });
});

for (const deed of reads) {
  describe(`a file whose data set breaks in ${deed}`, () => {
    it('faults 2.3 at first: it is told, what stands in the tag stays; the next file is read', async () => {
      const at = {isBroken: true};
      const chart = chartThat({}, {[deed]: boom}, at);
      register(chart);
      const {tag, problems, fallback} = await tell({type: chart.type, csv: PARTS});
      await until(() => problems.some(isFault) && find(tag, '.message'), 'it is told');
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
      const {tag} = await tell({type: chart.type, csv: CSV});
      await tag.updateComplete;
      expect(wordsOf(await draw({type: other.type, csv: CSV}))).to.contain('Rows: 2.');
    });
  }
});

describe('code of a chart that cannot be loaded', () => {
  it('faults 2.3 a loader that throws is told, and what stands in the tag stays', async () => {
    registerLazily('test-loader', boom);
    const {tag, problems, fallback} = await tell({type: 'test-loader', csv: CSV});
    await until(() => problems.some(isFault) && find(tag, '.message'), 'it is told');
    expect(fallback.checkVisibility()).to.equal(true);
  });

  it('faults 2.7 a late failure of another type is not told of the chart that is drawn', async () => {
    let fail: (error: Error) => void = () => undefined;
    registerLazily('test-late', () => new Promise((_, reject) => (fail = reject)));
    const chart = chartThat({}, {}, {isBroken: false});
    register(chart);
    const {tag, problems} = await tell({type: 'test-late', csv: CSV});
    await tag.updateComplete;
    const ready = readyOf(tag);
    tag.type = chart.type;
    await ready;
    fail(new Error('too late'));
    // drawn again after it, and its warnings told again: by then the failure would have been told too
    tag.csv = NEWER;
    await until(() => problems.some(({sentence}) => sentence.startsWith('3 rows have no source')), 'what comes after');
    expect(problems.filter(({code}) => code !== 'source')).to.deep.equal([]);
    expect(find(tag, '.strip')).to.equal(null);
    expect(wordsOf(tag)).to.contain('Rows: 3.');
    expect(errors).to.deep.equal([]);
  });
});
