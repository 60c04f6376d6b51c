import {isoDay} from '../../data/day.js';
import type {Statement} from '../../datasets/positions.js';
import type {DataPoint, Drawing, List, PointId} from '../../model/contract.js';
import {idsOf} from '../../model/values.js';
import type {Answer, Government} from './select.js';

/** What a point shows. */
export type Datum =
  | {readonly kind: 'government'; readonly government: Government}
  | {readonly kind: 'institution'; readonly statement: Statement}
  | {readonly kind: 'answer'; readonly answer: Answer};

export type PositionsPoint = DataPoint<Datum>;
export type PositionsDrawing<Scene> = Drawing<Scene, PositionsPoint>;
export type PositionsList<Scene = never> = List<Scene, PositionsPoint>;

/** Where a country stands: it can be a point in each. */
export const countryId = (place: 'list' | 'tiles' | 'map', country: string): PointId => `${place}:${country}`;

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
