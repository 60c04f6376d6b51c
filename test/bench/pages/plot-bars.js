import {plot, rectY, ruleY} from '@observablehq/plot';
import {daysOf} from './days.js';
import {drawAll} from './figures.js';

drawAll(async (figure, src) => {
  const days = (await daysOf(src)).map(({date, count}) => ({date: new Date(date), count}));
  const marks = [rectY(days, {x: 'date', y: 'count', interval: 'day'}), ruleY([0])];
  figure.append(plot({width: figure.clientWidth, height: figure.clientHeight, marks}));
});
