import embed from 'vega-embed';
import {drawAll} from './figures.js';

drawAll(async (figure, src) => {
  const spec = {
    width: figure.clientWidth - 60,
    height: figure.clientHeight - 60,
    data: {url: src, format: {type: 'csv', parse: {date: 'utc:"%Y-%m-%d"', count: 'number'}}},
    mark: 'bar',
    encoding: {
      x: {field: 'date', timeUnit: 'utcyearmonthdate', type: 'temporal', title: null},
      y: {field: 'count', aggregate: 'sum', title: null},
    },
  };
  await embed(figure, spec, {actions: false});
});
