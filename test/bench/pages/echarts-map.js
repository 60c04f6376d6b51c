import {MapChart} from 'echarts/charts';
import {init, registerMap, use} from 'echarts/core';
import {CanvasRenderer} from 'echarts/renderers';
import {drawAll} from './figures.js';
import {membersOf} from './map-files.js';
import {colour} from './members.js';

use([CanvasRenderer, MapChart]);

drawAll(async (figure, src) => {
  const features = await membersOf(src);
  registerMap('members', {type: 'FeatureCollection', features});
  const data = features.map(({properties: {name, position}}) => ({name, itemStyle: {areaColor: colour(position)}}));
  const chart = init(figure);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  const boundingCoords = [
    [-11, 71],
    [35, 34],
  ];
  chart.setOption({animation: false, series: [{type: 'map', map: 'members', boundingCoords, data}]});
  await finished;
});
