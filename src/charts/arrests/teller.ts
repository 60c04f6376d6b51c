import type {Point} from '../../model/contract.js';
import type {Chosen} from '../../model/known.js';
import type {Arrest} from '../../datasets/arrests.js';
import type {CityFigure} from './city-figures.js';
import type {ColumnFigure, DayFigure, DaysSum, Official} from './day-figures.js';

/** What is said of a mark. */
export type Said = Pick<Point, 'sentence' | 'card'>;
export type Named = Said & Pick<Point, 'name'>;

/** A point of a drawing or a list, before it is known where the keys lead from it. */
export type Unlinked = Omit<Point, 'moves'>;

/**
 * The words for each kind of mark, and where the keys lead from one to the next. Their code comes after the first drawing;
 * until then nothing is said, and no key is answered.
 */
export interface Teller {
  day(figure: DayFigure): Named;
  /** What officials say of a day or a city. */
  official(of: string, official: Official): Said;
  /** A week or a month. */
  span(column: ColumnFigure): Said;
  total(chosen: Chosen<Arrest>): Said;
  sum(sum: DaysSum): Said;
  city(city: CityFigure): Said;
  /** What came with the state shown, after the one before it (as `known-on` has it). */
  step(earlier: string | undefined): string;
  /** Points from left to right; so many of them are a page. */
  across(points: readonly Unlinked[], page?: number): readonly Point[];
  /** Points of a list, or of a map in the order of their figures. */
  down(points: readonly Unlinked[]): readonly Point[];
}

const silent = (): Said => ({sentence: '', card: {heading: '', facts: [], links: []}});

const unlinked = (points: readonly Unlinked[]): readonly Point[] => points.map((point) => ({...point, moves: {}}));

export const SILENT: Teller = {
  day: () => ({...silent(), name: ''}),
  official: silent,
  span: silent,
  total: silent,
  sum: silent,
  city: silent,
  step: () => '',
  across: unlinked,
  down: unlinked,
};
