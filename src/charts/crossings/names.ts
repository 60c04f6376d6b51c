export type View = 'all' | 'days' | 'totals';
export const VIEWS: readonly View[] = ['all', 'days', 'totals'];

/** What is shown where the page asks for nothing else. */
export const USUAL: readonly string[] = ['entries', 'departures', 'queue_vehicles'];

/** Measures of one unit: trips over a border, which are not people. Any other measure is a unit of its own. */
export const TRIPS: readonly string[] = ['entries', 'exits', 'departures'];
