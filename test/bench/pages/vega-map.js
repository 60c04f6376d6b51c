import embed from 'vega-embed';
import {drawAll} from './figures.js';
import {colour} from './members.js';

const positions = ['welcome', 'case_by_case', 'undecided', 'restrict', 'refuse', 'no_stated_position'];

drawAll(async (figure, src) => {
  const size = figure.clientWidth - 20;
  const spec = {
    width: size,
    height: size,
    data: {url: src, format: {type: 'csv'}},
    transform: [
      {filter: "datum.eu_member === 'yes'"},
      {aggregate: [{op: 'argmax', field: 'date', as: 'newest'}], groupby: ['iso3']},
      {calculate: 'datum.newest.position', as: 'position'},
      {
        lookup: 'iso3',
        from: {data: {url: '/in/world.json', format: {type: 'topojson', feature: 'countries'}}, key: 'properties.a3'},
        as: 'shape',
      },
    ],
    // fitted to the members without what lies overseas, which Vega-Lite cannot leave out by itself
    projection: {
      type: 'azimuthalEqualArea',
      rotate: [-10, -52, 0],
      scale: 1.607 * size,
      translate: [0.4525 * size, 0.5711 * size],
    },
    mark: {type: 'geoshape', stroke: '#fff', clip: true},
    encoding: {
      shape: {field: 'shape', type: 'geojson'},
      color: {field: 'position', scale: {domain: positions, range: positions.map(colour)}, legend: null},
    },
  };
  await embed(figure, spec, {actions: false});
});
