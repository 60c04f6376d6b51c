import {expect} from 'chai';
import {arrests} from '../../src/charts/arrests/chart.js';
import {crossings} from '../../src/charts/crossings/chart.js';
import {mobilization} from '../../src/charts/mobilization/chart.js';
import {positions} from '../../src/charts/positions/chart.js';
import {timeline} from '../../src/charts/timeline/chart.js';
import {isoDay, parseDay, yearOf} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {readQuery} from '../../src/element/attributes.js';
import {defaults} from '../../src/element/properties.js';
import {wordsOf} from '../../src/messages/words.js';
import type {Chart, Drawing} from '../../src/model/contract.js';
import type {Label} from '../../src/model/marks/primitives.js';
import {boxOfLabel, overlap} from '../../src/model/labels/label-placement.js';
import {wholeModelOf} from '../whole.js';

/** Every time axis of every chart, over a day, over new year, over months and over years. */
const words = wordsOf('en');
const today = parseDay('2024-01-31')!;
const WIDTHS = [320, 600, 900, 1200];

/** The first day, how many there are and how many days apart. */
const SPANS: Readonly<Record<string, readonly [string, number, number]>> = {
  'one day': ['2022-09-21', 1, 1],
  '40 days within a year': ['2022-03-05', 40, 1],
  '40 days over new year': ['2020-12-20', 40, 1],
  '14 months': ['2020-11-15', 43, 10],
  'three years': ['2021-01-15', 36, 30.4],
  '40 years': ['1983-03-10', 293, 50],
};

const daysOf = ([first, count, step]: readonly [string, number, number]): readonly string[] =>
  Array.from({length: count}, (_, i) => isoDay(parseDay(first)! + Math.round(i * step)));

const csv = (head: string, rows: readonly string[]): string => [head, ...rows].join('\n');

interface Case {
  readonly chart: Chart;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly panel: string;
  /** So many days are enough. */
  readonly most?: number;
  /** Or so many of them, over the whole of it. */
  readonly few?: number;
  readonly text: (days: readonly string[]) => string;
}

const AXES: Readonly<Record<string, Case>> = {
  'detentions by day': {
    chart: arrests,
    panel: 'days',
    text: (days) =>
      csv(
        'date,count,source',
        days.map((day, i) => `${day},${35 + i},Monitor`),
      ),
  },
  'counts of one day': {
    chart: arrests,
    attributes: {view: 'revisions'},
    panel: 'counts',
    most: 60,
    text: (days) =>
      csv(
        'date,count,source,as_of,as_of_time',
        days.map((day, i) => `${days[0]},${35 + i},Monitor,${day},12:00`),
      ),
  },
  crossings: {
    chart: crossings,
    panel: 'entries:',
    text: (days) =>
      csv(
        'date,from,to,measure,count,source',
        days.map((day, i) => `${day},RU,GE,entries,${900 + i},Police`),
      ),
  },
  'how far it got': {
    chart: mobilization,
    panel: 'called_up',
    few: 5,
    text: (days) =>
      csv(
        'date,claimant,measure,value,place,place_iso',
        days.map((day, i) => `${day},Ministry,called_up,${1000 * (i + 1)},Russia,RU`),
      ),
  },
  'stripes of positions': {
    chart: positions,
    attributes: {view: 'time'},
    panel: 'time',
    most: 120,
    text: (days) =>
      csv(
        'country,date,position,speaker_type',
        days.map((day, i) => `DE,${day},${i % 2 ? 'welcome' : 'refuse'},government`),
      ),
  },
  timeline: {
    chart: timeline,
    panel: 'lanes',
    text: (days) =>
      csv(
        'date,title,kind',
        days.map((day, i) => `${day},Event ${i},protest`),
      ),
  },
};

async function drawn({chart, attributes = {}, panel, text}: Case, days: readonly string[], width: number) {
  const rows = {src: read(text(days), chart.files['src']!).rows, ...(chart.files['votes'] ? {votes: []} : {})};
  expect(rows.src, 'rows read').to.have.length.above(0);
  const {query} = readQuery({...defaults, ...attributes}, chart, {});
  const model = await wholeModelOf(chart, {rows, query, width, words, today});
  return model.panels.find((one): one is Drawing => one.kind === 'drawing' && one.id.startsWith(panel));
}

const DATE = /^(\d{1,2}|(\d{1,2} )?[A-Z][a-z]+( \d{4})?|\d{4})$/;
const hasMonthOrYear = /[A-Z]|^\d{4}$/;

/** The labels of the axis: the line of text with the most dates, each with the year that stands under it. */
function datesOf({scene, width}: Drawing): {readonly labels: readonly Label[]; readonly texts: readonly string[]} {
  const {labels = [], names = []} = scene as {labels?: readonly Label[]; names?: readonly Label[]};
  const all = [...labels, ...names].map((label) => ({...label, text: label.text.replaceAll('\u00a0', ' ')}));
  const dates = all.filter(({text, role}) => DATE.test(text) && role.startsWith('axis'));
  const lines = [...new Set(dates.filter(({text}) => hasMonthOrYear.test(text)).map(({y}) => y))];
  const of = (y: number): readonly Label[] => dates.filter((one) => one.y === y).sort((a, b) => a.x - b.x);
  const best = lines.map(of).sort((a, b) => b.length - a.length)[0] ?? [];
  const line = best.filter(({x, text}) => x > 0 || hasMonthOrYear.test(text));
  for (const box of line.map(boxOfLabel)) {
    expect(box.x, 'left edge').to.be.at.least(-3);
    expect(box.x + box.width, 'right edge').to.be.at.most(width + 12);
  }
  line.slice(1).forEach((label, i) => {
    const [a, b] = [boxOfLabel(line[i]!), boxOfLabel(label)].map((box) => ({
      ...box,
      x: box.x + 2,
      width: box.width - 4,
    }));
    expect(overlap(a!, b!), `${line[i]!.text} on ${label.text}`).to.be.false;
  });
  const under = (label: Label): string =>
    all.find(({x, y, role}) => role === 'tiny' && x === label.x && y === label.y + 16)?.text ?? '';
  return {labels: line, texts: line.map((label) => `${label.text} ${under(label)}`.trim())};
}

const yearIn = (text: string): number | undefined => {
  const found = /\d{4}/.exec(text);
  return found ? Number(found[0]) : undefined;
};

describe('faults 4.2 years on time axes', () => {
  for (const [axis, one] of Object.entries(AXES))
    for (const [span, of] of Object.entries(SPANS))
      it(`faults 4.2 ${axis}: ${span}`, async () => {
        const all = daysOf(of).slice(0, one.most);
        const few = one.few === undefined ? all.length : Math.min(one.few, all.length);
        const days = all.filter((_, i) => i % Math.ceil(all.length / few) === 0 || i === all.length - 1);
        const [first, last] = [days[0]!, days.at(-1)!].map((day) => yearOf(parseDay(day)!));
        let seen = 0;
        for (const width of WIDTHS) {
          const panel = await drawn(one, days, width);
          if (!panel) continue;
          seen++;
          const {texts} = datesOf(panel);
          const years = texts.map(yearIn);
          if (first === last) {
            expect(years.filter(Boolean), `${width}: ${texts.join(' | ')}`).to.deep.equal([]);
            continue;
          }
          const told = `${width}: ${texts.join(' | ')}`;
          expect(years[0], `${told}: the first label has its year`).to.be.a('number');
          const named = new Set(years.filter((year) => year !== undefined));
          if (last! - first! <= 2) expect([...named], told).to.include.members([first! + 1, last]);
          else expect(named.size, told).to.be.at.least(2);
          // never a label of a year that is not named
          if (named.size < last! - first!)
            expect(
              years.every((year) => year !== undefined),
              told,
            ).to.be.true;
          // a year is named at its first label, and once
          const numbers = years.filter((year) => year !== undefined);
          expect(numbers, told).to.deep.equal([...numbers].sort((a, b) => a - b));
        }
        // one figure alone is a row, without an axis
        if (span !== 'one day') expect(seen, 'widths with this axis').to.be.above(0);
      });

  it('faults 4.2 the three years of i48: each January with its year, at every width', async () => {
    const days = daysOf(['2021-01-15', 36, 30.4]);
    for (const width of [320, 480, 600, 700, 900, 1200]) {
      const {texts} = datesOf((await drawn(AXES['detentions by day']!, days, width))!);
      const januaries = texts.filter((text) => /Jan|^20\d\d$/.test(text)).map(yearIn);
      expect(januaries, texts.join(' | ')).to.deep.equal([2021, 2022, 2023]);
    }
  });
});
