/** What only files with totals or places need: printed totals, cities, the map. Loaded when a file has them. */
export {citiesOf} from './city-figures.js';
export {citiesList, citiesSummary} from './model-cities.js';
export {mapPanel} from './model-map.js';
export {totalsPanel, totalsSentence} from './model-totals.js';
export {cityRows, totalRows} from './table-more.js';
export {totalsOf} from './totals.js';

export type Parts = typeof import('./parts.js');
