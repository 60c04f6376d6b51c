import {ACROSS, DOWN, linked} from '../../model/moves.js';
import {parseState} from '../../model/query.js';
import type {TellingContext} from './context.js';
import type {Teller} from './teller.js';
import {tellDay, tellOfficial, tellSpan} from './telling-days.js';
import {tellStep} from './telling-step.js';
import {tellCity, tellSum, tellTotal} from './telling-places.js';

/** Says what there is to say of each mark. */
export const tellerOf = (context: TellingContext): Teller => ({
  day: (figure) => tellDay(figure, context),
  official: (of, official) => tellOfficial(of, official, context),
  span: (column) => tellSpan(column, context),
  total: (chosen) => tellTotal(chosen, context),
  sum: (sum) => tellSum(sum, context),
  step: (earlier) => tellStep(earlier === undefined ? undefined : parseState(earlier), context),
  city: (city) => tellCity(city, context),
  across: (points, page) => linked(points, {...ACROSS, ...(page === undefined ? {} : {page})}),
  down: (points) => linked(points, DOWN),
});
