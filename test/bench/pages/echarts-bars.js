import {BarChart} from 'echarts/charts';
import {GridComponent} from 'echarts/components';
import {init, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {daysOf} from './days.js';
import {drawAll} from './figures.js';

use([BarChart, CanvasRenderer, GridComponent]);

drawAll(async (figure, src) => {
  const days = await daysOf(src);
  const chart = init(figure);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    xAxis: {type: 'category', data: days.map(({date}) => date)},
    yAxis: {type: 'value'},
    series: [{type: 'bar', data: days.map(({count}) => count)}],
  });
  await finished;
});
