/** What only files with totals or places need: printed totals, cities, the map, and their words. Loaded when a file has them. */
export {citiesOf} from './city-figures.js';
export {partsMessages} from './messages-parts.js';
export {citiesList, citiesSummary} from './model-cities.js';
export {totalsPanel, totalsSentence} from './model-totals.js';
export {totalSentence} from './summary-parts.js';
export {cityRows, totalRows} from './table-parts.js';
export {totalsOf} from './totals.js';
export {offersOf} from './offers.js';
export {citiesSubtitle, citiesView, conflictNotes, mapView, totalsKey} from './model-views.js';
