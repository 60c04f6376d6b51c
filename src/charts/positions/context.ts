import {yearOf, type Day} from '../../data/day.js';
import type {Statement} from '../../datasets/positions.js';
import type {DayStyle, Words} from '../../messages/words.js';
import type {Moves, Panel, Point, PointId} from '../../model/contract.js';
import type {OldInput} from '../../model/old-contract.js';
import {contentWidth, sizeOf, type Size} from '../../model/frame.js';
import type {Answer} from './answers.js';
import type {Facts, Government, StanceGroup} from './facts.js';
import type {PositionsMessages} from './messages.js';
import type {ListMessages} from './messages-list.js';
import type {TimeMessages} from './messages-time.js';
import type {PositionsScene, TimeScene} from './scene.js';
import {stanceOf, type Stance} from './stance.js';

export type PositionsFiles = {readonly src: Statement};

/** What is said of a point. */
export type Said = Pick<Point, 'sentence' | 'card' | 'ids'>;

/** A square of the grid. */
export interface Cell {
  readonly id: PointId;
  readonly column: number;
  readonly row: number;
}

type MovesOf = (id: PointId) => Moves;

/**
 * The words for each kind of mark, and where the keys lead from one to the next. Their code comes once something is drawn; until
 * then nothing is said, and no key is answered.
 */
export interface Teller {
  tell(government: Government, context: Context): Said;
  tellInstitution(row: Statement, context: Context): Said;
  tellAnswer(answer: Answer, context: Context): Said;
  listMoves(groups: readonly StanceGroup[]): MovesOf;
  mapMoves(groups: readonly StanceGroup[]): MovesOf;
  tileMoves(cells: readonly Cell[], groups: readonly StanceGroup[]): MovesOf;
}

/** What a view adds to the whole. */
export interface Drawn {
  readonly columns: readonly number[];
  readonly panels: readonly Panel<PositionsScene>[];
  /** The stances are explained in a key: nothing drawn names them. */
  readonly needsKey?: boolean;
}

/** What every part of the model works with. */
export interface Context {
  readonly facts: Facts;
  readonly words: Words;
  readonly say: PositionsMessages;
  readonly telling: Teller | undefined;
  readonly size: Size;
  /** Width of the content, px. */
  readonly width: number;
}

export interface ListContext extends Context {
  readonly list: ListMessages;
}
export interface TimeContext extends Context {
  readonly time: TimeMessages;
  /** The code that draws it. */
  readonly draw: TimeScene['view'];
}

export const contextOf = (
  {words, width, telling}: Pick<OldInput<PositionsFiles, unknown, Teller>, 'words' | 'width' | 'telling'>,
  say: PositionsMessages,
  facts: Facts,
): Context => ({
  facts,
  words,
  say,
  telling,
  size: sizeOf(width),
  width: contentWidth(width),
});

/** A country in the language of the page; a code that is none keeps the name of the file. */
export function countryName({country, name}: Pick<Government, 'country' | 'name'>, words: Words): string {
  const known = words.country(country);
  return known === country && name !== '' ? name : known;
}

/** A stance in a sentence or a cell. */
export const stanceWord = ({position}: Statement, {say}: Pick<Context, 'say'>): string =>
  say.stances[stanceOf(position)];

/** A stance beside a count: where it is a group. */
export const groupWord = (stance: Stance, {say}: Pick<Context, 'say'>): string =>
  stance === 'undecided' ? say.undecided : say.stances[stance];

/** When it was said, with its year where that is not the year of the state or long ago; '' where it is not known. */
export function whenSaid(
  {date, precision}: Pick<Statement, 'date' | 'precision'>,
  {facts, words}: Context,
  style: DayStyle = 'day',
  withYear = false,
): string {
  if (date === undefined) return '';
  const year = withYear || isOtherYear(date, facts.asOf);
  return precision === 'month' ? words.day(date, 'month', true) : words.day(date, year ? 'long' : style);
}

export const isOtherYear = (date: Day, asOf: Day | undefined): boolean =>
  asOf === undefined || yearOf(date) !== yearOf(asOf);
