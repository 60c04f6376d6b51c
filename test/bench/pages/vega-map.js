import embed from 'vega-embed';
import {drawAll} from './figures.js';
import {colour, FRAME} from './members.js';

const positions = ['welcome', 'case_by_case', 'undecided', 'restrict', 'refuse', 'no_stated_position'];

drawAll(async (figure, src) => {
  const spec = {
    width: figure.clientWidth - 20,
    height: figure.clientHeight - 20,
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
    projection: {
      type: 'azimuthalEqualArea',
      rotate: [-10, -52, 0],
      fit: FRAME,
      size: [figure.clientWidth - 20, figure.clientHeight - 20],
    },
    mark: {type: 'geoshape', stroke: '#fff'},
    encoding: {
      shape: {field: 'shape', type: 'geojson'},
      color: {field: 'position', scale: {domain: positions, range: positions.map(colour)}, legend: null},
    },
  };
  await embed(figure, spec, {actions: false});
});
