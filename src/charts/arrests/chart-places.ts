/** What only files with totals or places need: printed totals, cities, and their words. Loaded when a file has them. */
export {citiesOf} from './city-figures.js';
export {dress} from './dress-places.js';
export {placesMessages} from './messages-places.js';
export {citiesList} from './model-cities.js';
export {citiesView, conflictNotes, totalsKey} from './model-places.js';
export {totalsPanel, totalsSentence} from './model-totals.js';
export {cityId, cityPoint} from './points-places.js';
export {totalSentence} from './summary-places.js';
export {totalsOf} from './totals.js';
export {views} from './view-totals.js';
