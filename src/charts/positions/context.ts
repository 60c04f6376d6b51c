import {isoDay, yearOf, type Day} from '../../data/day.js';
import type {Statement} from '../../datasets/positions.js';
import type {DayStyle} from '../../messages/words.js';
import {chartContext, type ChartContext} from '../../model/context.js';
import type {DataPoint, Drawing, List, ModelInput, PointId} from '../../model/contract.js';
import {idsOf} from '../../model/marks/figure-scene.js';
import {positionsMessages, type PositionsMessages, type Voice} from './messages.js';
import {stanceOf, type Answer, type Government, type Selection, type StanceGroup} from './select.js';

export type Context = ChartContext<Selection, PositionsMessages>;
export const contextOf = (selection: Selection, input: Pick<ModelInput, 'words' | 'width' | 'today'>): Context =>
  chartContext(selection, input, positionsMessages);

/** A stance in a sentence or a table cell. */
export const stanceWord = (row: Statement, {say}: Pick<Context, 'say'>): string => say.stances[stanceOf(row)];

/** A stance beside the number of its governments. */
export const groupWord = ({stance, governments: of}: StanceGroup, {say}: Context): string =>
  say.counted[stance](of.length, of.filter(({divided}) => divided).length);

/** The day of the state shown; '' if the file has no dates. */
export const stateDay = ({selection: {asOf}, words}: Context, style: DayStyle = 'long'): string =>
  asOf === undefined ? '' : words.day(asOf, style);

/** The day of the statement, with the year if it differs from the year of the state or if requested; '' if unknown. */
export function whenSaid(
  {date, precision}: Pick<Statement, 'date' | 'precision'>,
  {selection, words}: Context,
  style: DayStyle = 'day',
  withYear = false,
): string {
  if (date === undefined) return '';
  if (precision === 'month') return words.day(date, 'month', true);
  return words.day(date, withYear || isOtherYear(date, selection.asOf) ? 'long' : style);
}

export const isOtherYear = (date: Day, asOf: Day | undefined): boolean =>
  asOf === undefined || yearOf(date) !== yearOf(asOf);

/** For a divided government, who said what; else who spoke first on that day: the role, else the name. */
export function whoSaid({standing, divided}: Pick<Government, 'standing' | 'divided'>, {say}: Context): string {
  if (divided) return say.list.answers(standing.map((one) => ({...one, stance: stanceWord(one, {say})})));
  return standing[0] ? standing[0].role || standing[0].speaker : '';
}

/** What others in the country said; without their words if the government itself spoke. */
export const voicesOf = ({voices, standing}: Government, context: Context, style?: DayStyle): readonly Voice[] =>
  voices.map((one) => voiceOf(one, context, style, standing.length === 0));

export const voiceOf = (one: Statement, context: Context, style?: DayStyle, isTold = true): Voice => ({
  who: context.say.speaker(one.speaker, one.role),
  stance: stanceWord(one, context),
  day: whenSaid(one, context, style),
  said: isTold ? one.statement : '',
});

/** The datum of a point. */
export type Datum =
  | {readonly kind: 'government'; readonly government: Government}
  | {readonly kind: 'institution'; readonly statement: Statement}
  | {readonly kind: 'answer'; readonly answer: Answer};

export type PositionsPoint = DataPoint<Datum>;
export type PositionsDrawing<Scene> = Drawing<Scene, PositionsPoint>;
export type PositionsList<Scene = never> = List<Scene, PositionsPoint>;

/** A country has its own point id in each place where it is drawn. */
export const countryId = (place: 'list' | 'tiles' | 'map', country: string): PointId => `${place}:${country}`;

/** Each country of a drawing, with its row in the list beside it. */
export const twinsOf = (place: 'tiles' | 'map', all: readonly Government[]): ReadonlyMap<PointId, PointId> =>
  new Map(all.map(({country}) => [countryId(place, country), countryId('list', country)]));

export const institutionId = ({row}: Statement): PointId => `institution:${row}`;

export const answerId = (place: 'time' | 'changes', {government, day}: Answer): PointId =>
  `${place}:${government.country}:${day === undefined ? '' : isoDay(day)}`;

export function countryPoint(place: Parameters<typeof countryId>[0], government: Government): PositionsPoint {
  const {country, standing, voices, empty} = government;
  return {
    id: countryId(place, country),
    datum: {kind: 'government', government},
    keys: {country},
    ...idsOf([...(standing.length > 0 ? standing : empty), ...voices]),
  };
}

export const institutionPoint = (statement: Statement): PositionsPoint => ({
  id: institutionId(statement),
  datum: {kind: 'institution', statement},
  keys: {country: statement.country},
  ...idsOf([statement]),
});

export function answerPoint(place: Parameters<typeof answerId>[0], answer: Answer): PositionsPoint {
  const {government, day, statements} = answer;
  return {
    id: answerId(place, answer),
    datum: {kind: 'answer', answer},
    keys: {country: government.country, ...(day === undefined ? {} : {day: isoDay(day)})},
    ...idsOf(statements),
  };
}
