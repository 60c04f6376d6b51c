import uPlot from 'uplot';
import {daysOf} from './days.js';
import {drawAll} from './figures.js';

drawAll(async (figure, src) => {
  const days = await daysOf(src);
  const columns = [days.map(({date}) => Date.parse(date) / 1000), days.map(({count}) => count)];
  await new Promise((resolve) => {
    new uPlot(
      {
        width: figure.clientWidth,
        height: figure.clientHeight,
        scales: {
          x: {range: (chart, min, max) => [min - 43_200, max + 43_200]},
          y: {range: (chart, min, max) => uPlot.rangeNum(0, max, 0.1, true)},
        },
        legend: {show: false},
        series: [{}, {fill: '#14606f', paths: uPlot.paths.bars({size: [0.9]}), points: {show: false}}],
        hooks: {draw: [resolve]},
      },
      columns,
      figure,
    );
  });
});
