/**
 * Every chart in every view and state, as data. The gallery shows this list, and the stored drawings in test/drawings/ are made
 * from it. For the object of a case see cases.d.ts.
 *
 * @typedef {import('./cases.js').Case} Case
 */
import {arrestsRevisions} from './cases-arrests.js';
import {brokenFiles} from './cases-broken.js';
import {crossingsCases} from './cases-crossings.js';
import {ownFiles} from './cases-files.js';
import {timelineCases} from './cases-timeline.js';
import {mobilizationCases} from './cases-mobilization.js';
import {withheldCases} from './cases-withheld.js';

const WIDTHS = [320, 600, 1200];

/** The width for further states of a view that other cases show at every width. */
const ONE = [600];

const E = {from: '2022-09-21', to: '2022-09-29'};

/** Views and states of the shipped files: [name, title, attributes, widths]. */
const shipped = {
  arrests: [
    ['days', 'Nine days of September 2022', E],
    ['days-whole', 'The whole file: two gaps in the axis', {}],
    ['days-one', 'A period of one day', {from: '2022-09-21', to: '2022-09-21'}, ONE],
    ['days-february', 'Four days and the total that does not fit', {from: '2022-02-24', to: '2022-02-27'}, ONE],
    ['days-official', 'A monitor beside the ministry', {from: '2022-03-06', to: '2022-03-06'}],
    ['days-year-turn', 'A period over several months', {from: '2022-03-01', to: '2022-09-24'}, ONE],
    ['days-known-21', 'As known on 21 September: so far', {...E, 'known-on': '2022-09-21'}, ONE],
    ['days-known-minute', 'As known at a minute', {...E, 'known-on': '2022-09-22T09:51'}, ONE],
    ['days-known-24', 'As known on 24 September', {...E, 'known-on': '2022-09-24'}, ONE],
    ['days-known-25', 'As known on 25 September', {...E, 'known-on': '2022-09-25'}],
    ['days-known-28', 'As known on 28 September', {...E, 'known-on': '2022-09-28'}, ONE],
    ['days-moscow', 'One place', {...E, where: 'Moscow'}],
    ['days-two-places', 'Two places', {...E, where: 'Moscow;Saint Petersburg'}, ONE],
    [
      'days-words',
      'Words of the page',
      {
        ...E,
        heading: 'At least 2,400 detentions at protests, 21–29 September',
        subtitle: 'Detentions at protests against the mobilisation in Russia, 21 to 29 September 2022',
        caveat: 'OVD-Info counts detentions, not people.',
      },
    ],
    ['cities', 'Cities of the nine days', {...E, view: 'cities'}],
    ['cities-whole', 'Cities of the whole file', {view: 'cities'}],
    ['cities-one-day', 'Cities of 24 September', {view: 'cities', from: '2022-09-24', to: '2022-09-24'}, ONE],
    ['cities-known-21', 'Cities as known on 21 September', {...E, view: 'cities', 'known-on': '2022-09-21'}, ONE],
    ['map', 'Map of the nine days', {...E, view: 'map'}],
    ['map-whole', 'Map of the whole file', {view: 'map'}],
    ['map-known-21', 'Map as known on 21 September', {...E, view: 'map', 'known-on': '2022-09-21'}, ONE],
    ...arrestsRevisions,
    ['empty-filter', 'A filter that leaves nothing', {...E, where: 'Atlantis'}],
    ['unknown-view', 'An unknown view: the default is drawn', {...E, view: 'pie'}],
    ['unreadable-day', 'A day that cannot be read', {from: '21.9.2022', to: '2022-09-29'}, ONE],
  ],
  mobilization: [
    ['by-date', 'Claims by the day they were made', {}],
    ['by-figure', 'Claims by figure', {view: 'by-figure'}],
    ['known-21', 'As known on 21 September: one claim', {'known-on': '2022-09-21'}, ONE],
    ['known-22', 'As known on 22 September', {'known-on': '2022-09-22'}, ONE],
    ['known-23', 'As known on 23 September', {'known-on': '2022-09-23'}, ONE],
    ['period', 'Said from 21 to 25 September', {from: '2022-09-21', to: '2022-09-25'}],
    ['target', 'Targets alone', {measure: 'target'}],
    ['called-up', 'Called up alone', {measure: 'called_up'}],
    ['further-target', 'A second call-up', {measure: 'further_target'}, ONE],
    ['losses', 'Losses of two countries', {measure: 'losses'}],
    ['deployed', 'Two measures that were taken for one', {measure: 'deployed deployed_combat_units'}],
    ['fled', 'Those who fled', {measure: 'fled'}, ONE],
    ['one-region', 'One region', {where: 'Ryazan Oblast'}],
    ['empty-filter', 'A filter that leaves nothing', {where: 'Atlantis'}],
  ],
  positions: [
    ['now', 'As of 26 September 2022: the form depends on the width', {'known-on': '2022-09-26'}],
    ['newest', 'The newest state of the file', {}],
    ['now-21', 'As of 21 September: most have not spoken', {'known-on': '2022-09-21'}, ONE],
    ['now-22', 'As of 22 September: two divided', {'known-on': '2022-09-22'}, ONE],
    ['now-october', 'As of 31 October', {'known-on': '2022-10-31'}],
    ['map', 'Map', {view: 'map', 'known-on': '2022-09-26'}],
    ['tiles', 'Squares', {view: 'tiles', 'known-on': '2022-09-26'}],
    ['list', 'List', {view: 'list', 'known-on': '2022-09-26'}],
    ['time', 'Over time: 19 September to 31 October', {view: 'time', from: '2022-09-19', to: '2022-10-31'}],
    ['time-whole', 'Over time: the whole file', {view: 'time'}],
    [
      'time-known-26',
      'Over time, as of 26 September',
      {view: 'time', from: '2022-09-19', to: '2022-10-31', 'known-on': '2022-09-26'},
      ONE,
    ],
    ['neighbours', 'Five members', {where: 'EE;FI;LV;LT;PL', 'known-on': '2022-09-26'}],
    ['empty-filter', 'A filter that leaves nothing', {where: 'Atlantis'}],
  ],
};

const FILES = {arrests: 'arrests.csv', mobilization: 'mobilization.csv', positions: 'eu-positions.csv'};

const ofShipped = Object.entries(shipped).flatMap(([type, list]) =>
  list.map(([name, title, attributes, widths = WIDTHS]) => ({
    name: `${type}-${name}`,
    title,
    type,
    src: `../data/${FILES[type]}`,
    attributes,
    widths,
  })),
);

/** @type {readonly Case[]} */
export const cases = [
  ...ofShipped,
  ...crossingsCases,
  ...ownFiles.map((one) => ({widths: WIDTHS, ...one})),
  ...timelineCases.map((one) => ({widths: WIDTHS, type: 'timeline', ...one})),
  ...mobilizationCases,
  ...withheldCases,
  ...brokenFiles.map((one) => ({widths: [320, 600], failed: true, ...one})),
];
