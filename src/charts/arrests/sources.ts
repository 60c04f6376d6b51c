import type {Source} from '../../data/source.js';
import type {Context} from './context.js';

/** The sources of every figure drawn, in the order of the table. */
export function drawnSources({facts}: Context): readonly Source[] {
  const chosen = [
    ...facts.days.flatMap((day) => day.chosen),
    ...facts.totals.lines.flatMap(({steps}) => steps),
    ...facts.totals.brackets,
    ...facts.cities.list.flatMap((city) => city.days.map((day) => day.chosen)),
  ];
  const own = facts.cities.list.flatMap(({ownTotal}) => ownTotal?.rows ?? []);
  const official = [...facts.days, ...facts.cities.list].flatMap((one) => one.official?.rows ?? []);
  return [...chosen.flatMap(({rows}) => rows), ...official, ...own].map(({source}) => source);
}
