import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import {daysOf} from './days.js';
import {drawAll} from './figures.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

drawAll(async (figure, src) => {
  const days = await daysOf(src);
  const canvas = figure.appendChild(document.createElement('canvas'));
  const data = {
    labels: days.map(({date}) => date),
    datasets: [{data: days.map(({count}) => count), backgroundColor: '#14606f'}],
  };
  new Chart(canvas, {type: 'bar', data, options: {animation: false, maintainAspectRatio: false}});
});
