import {axisBottom, axisLeft, max, scaleBand, scaleLinear, select} from 'd3';
import {daysOf} from './days.js';
import {drawAll} from './figures.js';

drawAll(async (figure, src) => {
  const days = await daysOf(src);
  const [width, height] = [figure.clientWidth, figure.clientHeight];
  const dates = days.map(({date}) => date);
  const x = scaleBand(dates, [40, width]).padding(0.1);
  const y = scaleLinear([0, max(days, ({count}) => count)], [height - 20, 10]).nice();
  const svg = select(figure).append('svg').attr('width', width).attr('height', height);
  svg
    .selectAll('rect')
    .data(days)
    .join('rect')
    .attr('x', ({date}) => x(date))
    .attr('y', ({count}) => y(count))
    .attr('width', x.bandwidth())
    .attr('height', ({count}) => y(0) - y(count));
  const every = dates.filter((_, at) => at % 14 === 0);
  svg
    .append('g')
    .attr('transform', `translate(0,${height - 20})`)
    .call(axisBottom(x).tickValues(every));
  svg.append('g').attr('transform', 'translate(40,0)').call(axisLeft(y).ticks(5));
});
