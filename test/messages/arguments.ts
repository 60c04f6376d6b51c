import {estimate} from '../../src/data/estimate.js';
import type {Problem} from '../../src/data/problem.js';

/** The values of each parameter: all combinations are tried. */
export type Values = readonly unknown[];

const COUNTS: Values = [0, 1, 2];
const TEXT: Values = ['Riga'];
const LIST: Values = [['Riga'], ['Riga', 'Perm']];

const names = (text: string): readonly string[] => text.split(' ');
export const BY_NAME: ReadonlyMap<string, Values> = new Map<string, Values>([
  ...names(
    'all at cities count counted counts days errors eventCount found inCities left longest marks more none panels part protecting regions rows shown sources spoken times totals unnamed votes warnings withheld claims divided known does doesNot',
  ).map((name) => [name, COUNTS] as const),
  ...names(
    'by city claimant code counter country crossing day denied direction figure file filter first from heading high higher highest is kind last low lowest main measure month most name newest number of official order other path remark period place policy region role said scope sentence share sign since source speaker stance state subtitle statement sum sumDay target text thing tie time title to total turnout two type value was what when whenNewest where who word zone bound',
  ).map((name) => [name, TEXT] as const),
  ...names(
    'about after before clauses figures files items kinds list measures missing names notes parts places remarks subject whole others',
  ).map((name) => [name, LIST] as const),
  ...names(
    'bracket dotted hasTrips isAll isDay isKnown isMixed isOld isOne isOnly isPart isScaled isSecond isSure isTarget isUnfinished isUnnamed isWhole ownScale perDay steps theirs',
  ).map((name) => [name, [true, false]] as const),
  ['ratio', [0.5, 1, 2]],
  ['way', [-1, 0, 1]],
  ['threshold', [5]],
  ['write', [String]],
]);

const FIGURE = estimate('exact', 840);
const VOICES = [{speaker: 'A', role: 'minister', stance: 'open', day: '3 May', statement: '', who: 'A', said: 'Yes'}];
const DENIERS = [
  {who: [], count: 0},
  {who: [{by: 'Riga', count: 1}], count: 1},
  {who: [{by: 'Riga', count: 2}], count: 2},
];
export const PROBLEM: Problem = {
  ...{code: 'source', severity: 'warning', row: 3, column: 2, name: 'count', value: '1.234'},
  detail: {
    ...{
      read: 'utf-8',
      by: 'tag',
      looks: 'windows-1251',
      sample: 'x',
      missing: ['date'],
      found: ['day'],
      needed: ['count'],
    },
    ...{columns: ['2', '4'], cells: '1', rows: ['2', '3'], sources: ['A', 'B'], known: ['now', 'map'], shown: 'now'},
  },
};
/** Messages that contain special characters or are a whole page. */
export const WITH_SIGNS = ['check.help', 'check.usage.decimal'];

/** Rows read, bytes read, and the length of the file if it is known. */
const PART = [COUNTS, [0, 300, 4_249_999], [undefined, 4_250_000]];

/** Messages whose parameters differ from others of the same name; one array for each parameter. */
export const BY_MESSAGE: Readonly<Record<string, readonly Values[]>> = {
  'linked.notFilteredBy': [[['day'], ['day', 'place'], ['period', 'where', 'sourceKind']]],
  'progress.progress': PART,
  'progress.heard': PART,
  'progress.progressOf': [TEXT, ...PART],
  'progress.part': [TEXT, ...PART],
  'check.problem': [TEXT, [PROBLEM], TEXT],
  'check.more': [
    [PROBLEM],
    [
      {count: 1, rows: [3]},
      {count: 2, rows: [3, 4]},
      {count: 2, rows: []},
      {count: 3, rows: [3]},
    ],
  ],
  'check.telltale': [
    TEXT,
    [
      {row: 3, column: 2, name: 'note'},
      {row: 3, column: 2, name: 'note', of: 4},
    ],
  ],
  'check.sentence': [[PROBLEM], LIST],
  'en.label': [[FIGURE], [String]],
  'en.spoken': [[FIGURE], [String]],
  'mobilization-detail.quantity': [[FIGURE], TEXT, TEXT],
  'mobilization-detail.sentence.claim': [COUNTS, COUNTS, TEXT, [{figure: FIGURE, measure: 'target'}], TEXT, TEXT, TEXT],
  'mobilization-detail.card.heading': [TEXT, [{figure: FIGURE, measure: 'target'}], TEXT],
  'mobilization.unnamedAndDenied': [COUNTS, DENIERS, COUNTS, DENIERS],
  'mobilization.notes.measures': [[[3, 4]], [['target', 'fled']], [2]],
  'timeline.list.day': [LIST, COUNTS],
  'timeline.most': [LIST, COUNTS],
  'timeline.sentence.event': [TEXT, TEXT, TEXT],
  'timeline.summary': [COUNTS, TEXT, LIST, TEXT],
  'timeline.votes.control': [['at_least'], TEXT, TEXT],
  'votes.control': [['at_least'], TEXT, TEXT],
  'votes.yesVotes': [['0', '1', '2']],
  'votes.noVotes': [['0', '1', '2']],
  'timeline.votes.yesVotes': [['0', '1', '2']],
  'timeline.votes.noVotes': [['0', '1', '2']],
  'arrests-detail.detentions': [['0', '1', '2']],
  'crossings.lostDays': [LIST, COUNTS],
  'crossings.what': [['exact'], TEXT, TEXT, TEXT],
  'crossings-detail.sentence.total': [COUNTS, COUNTS],
  'arrests-detail.count.order': [COUNTS, COUNTS],
  'arrests-detail.changed': [TEXT, TEXT, COUNTS, TEXT, [-1, 0, 1]],
  'positions.list.answers': [[VOICES, [...VOICES, ...VOICES]]],
  'positions.list.voices': [TEXT, [VOICES, [...VOICES, ...VOICES]]],
  'positions-detail.key.value': [['0', '1', '2'], ['27']],
  'positions-detail.key.text': [
    [
      [['1', 'open']],
      [
        ['2', 'open'],
        ['1', 'closed'],
      ],
    ],
  ],
  'positions-detail.key.by': [['0', '1', '2'], TEXT],
  'positions-detail.sentence.voices': [[VOICES, [...VOICES, ...VOICES]]],
  'positions-detail.card.voice': [VOICES],
  'positions.time.two': [[[...VOICES, ...VOICES]]],
  'positions.time.both': [LIST, TEXT],
};

/** The least count that a chart passes to a message, by parameter: for smaller ones there is another message. */
export const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  // one speaker or count alone cannot be compared
  'arrests.revisions.several': {names: 2},
  'arrests-detail.tie': {counts: 2},
  'arrests-detail.events': {count: 2},
  // the figure of one day, place, event or count has words of its own
  'arrests-detail.key.sum': {count: 2},
  'arrests-detail.key.ofPlaces': {count: 2},
  'arrests-detail.key.ofEvents': {count: 2},
  'arrests-detail.key.ofCounts': {count: 2},
  'crossings.totals': {count: 2},
  'crossings.sources': {count: 2},
  'crossings-detail.sentence.events': {count: 2},
  'crossings-detail.sentence.tie': {count: 2},
  // a long stretch has more than sixty days
  'positions.time.stretch': {days: 2},
  'timeline.lanes.gaps': {longest: 2},
  // only lists of hundreds are cut
  'mobilization.notes.cut': {all: 2},
  'timeline.list.cut': {all: 2},
  'interaction.restCut': {all: 2},
  'arrests.revisions.close': {all: 2},
  'arrests.revisions.newest': {all: 2},
  'positions.time.close': {all: 2},
  'positions.time.newest': {all: 2},
};
