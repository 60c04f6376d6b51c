import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {answer, csv, hurry, never, noConnection, status} from '../element/answers.js';
import {draw, find, place, until, wordsOf, type Where} from '../element/mount.js';
import {fileOf, shipped, type ChartCase} from './charts.js';

/** A state of a chart: how to get it, and what the chart says in it. */
export interface State {
  readonly name: string;
  readonly says: RegExp;
  /** The element that says it, visible without opening anything. */
  readonly where: string;
  /** The whole figure shows the state, without a separate line. */
  readonly isWhole?: true;
  /** Why a chart cannot be in this state; undefined if it can. */
  lacks?(chart: ChartCase): string | undefined;
  make(chart: ChartCase, where?: Where): Promise<ConflictChart>;
}

async function placed(
  attributes: Readonly<Record<string, string>>,
  where: Where | undefined,
  state: Pick<State, 'says'>,
) {
  const tag = await place({loading: 'eager', ...attributes}, where);
  await until(() => state.says.test(wordsOf(tag)), `it says ${state.says.source}`);
  await tag.updateComplete;
  return tag;
}

const failing = (
  name: string,
  says: RegExp,
  attributes: (chart: ChartCase) => Readonly<Record<string, string>>,
  before?: () => void,
): State => ({
  name,
  says,
  where: '.message',
  make: (chart, where) => {
    before?.();
    return placed({type: chart.type, ...attributes(chart)}, where, {says});
  },
});

const file = '/data/figures.csv';

export const failures: readonly State[] = [
  failing('an address that answers 404', /could not be loaded\. The server answered 404\./, () => ({
    src: '/status/404/figures.csv',
  })),
  failing(
    'no answer',
    /could not be loaded\. The file could not be fetched: no answer, or the server does not allow this page to read it\./,
    () => ({src: `${file}?${crypto.randomUUID()}`}),
    () => answer(noConnection),
  ),
  failing(
    'a server that does not allow the page to read',
    /could not be loaded\. The file could not be fetched: no answer, or the server does not allow this page to read it\./,
    () => ({src: 'https://figures.invalid/figures.csv'}),
    () => answer(noConnection),
  ),
  failing('no file named', /could not be loaded\. No file is named/, () => ({})),
  failing('a web page in place of the file', /could not be read\..*not CSV but a web page/, () => ({
    src: '/html/figures.csv',
  })),
  failing('a quotation mark that is not closed', /could not be read\..*opened in row 3, column 3/, (chart) => ({
    csv: fileOf(chart, chart.row, chart.row.replace(/^([^,]*,[^,]*,)/, '$1"')),
  })),
  failing('a column that is not there', /could not be read\..*Column not found: \w+\./, (chart) => ({
    csv: fileOf(chart, chart.row).replace(chart.needed, `${chart.needed}s_`),
  })),
  failing('a file without anything', /could not be read\..*The file is empty: it has no header row\./, () => ({
    csv: '\n',
  })),
  {
    ...failing('an unknown type', /could not be drawn\..*There is no chart of type “nothing”/, () => ({})),
    make: (_, where) => placed({type: 'nothing'}, where, {says: /could not be drawn/}),
  },
];

export const empties: readonly State[] = [
  {
    name: 'a file without rows',
    says: /The file has no rows yet\./,
    where: '.message',
    make(chart, where) {
      return placed({type: chart.type, csv: fileOf(chart)}, where, this);
    },
  },
  {
    name: 'a filter that leaves nothing',
    says: /No rows match: .*\./,
    where: '.message',
    make(chart, where) {
      return placed({...shipped(chart), where: 'Nowhere'}, where, this);
    },
  },
];

export const pinned: State = {
  name: 'a card that is pinned',
  isWhole: true,
  says: /What this chart cannot show/,
  where: '.card',
  async make(chart, where) {
    const tag = await draw(shipped(chart), where);
    const mark = find(tag, '[data-point][tabindex="0"]');
    mark?.focus();
    mark?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await until(() => find(tag, '.card.pinned'), 'the card is pinned');
    return tag;
  },
};

export const drawn: readonly State[] = [
  {
    name: 'loading',
    says: /Loading figures…/,
    where: '.reserve .waiting',
    make(chart, where) {
      answer(never);
      return placed({type: chart.type, src: `${file}?${crypto.randomUUID()}`}, where, this);
    },
  },
  {
    name: 'ready',
    isWhole: true,
    says: /What this chart cannot show/,
    where: '.cannot',
    make: (chart, where) => draw(shipped(chart), where),
  },
  {
    name: 'rows left out',
    says: /1 of 2 rows left out\./,
    where: '.left-out summary',
    make(chart, where) {
      return placed({type: chart.type, csv: fileOf(chart, chart.row, chart.badRow)}, where, this);
    },
  },
  {
    name: 'the last good figures after a failure',
    says: /The newest file could not be loaded\. These are the figures read on/,
    where: '.strip',
    async make(chart, where) {
      hurry();
      let isFirst = true;
      answer(() => (isFirst ? ((isFirst = false), csv(fileOf(chart, chart.row))) : status(503)));
      return placed({type: chart.type, src: `${file}?${crypto.randomUUID()}`, refresh: '10'}, where, this);
    },
  },
  {
    name: 'old figures',
    lacks: ({hasAge}) => (hasAge ? undefined : 'the file does not say when its figures were known'),
    says: /These figures are \d+ days old\./,
    where: '.strip',
    make(chart, where) {
      return placed({...shipped(chart), 'stale-after': '1'}, where, this);
    },
  },
  {
    name: 'figures as they were known earlier',
    lacks: ({earlier}) => (earlier === undefined ? 'nothing in the file was corrected later' : undefined),
    says: /Figures as of .*; newer ones exist\./,
    where: '.pinned-state',
    make(chart, where) {
      return placed({...shipped(chart), 'known-on': chart.earlier ?? ''}, where, this);
    },
  },
  pinned,
];

export const states: readonly State[] = [...drawn, ...empties, ...failures];
