import {geoAzimuthalEqualArea, geoPath, select} from 'd3';
import {drawAll} from './figures.js';
import {membersOf} from './map-files.js';
import {colour, FRAME} from './members.js';

drawAll(async (figure, src) => {
  const members = await membersOf(src);
  const [width, height] = [figure.clientWidth, figure.clientHeight];
  const path = geoPath(geoAzimuthalEqualArea().rotate([-10, -52]).fitSize([width, height], FRAME));
  select(figure)
    .append('svg')
    .attr('width', width)
    .attr('height', height)
    .selectAll('path')
    .data(members)
    .join('path')
    .attr('fill', ({properties}) => colour(properties.position))
    .attr('stroke', '#fff')
    .attr('d', path);
});
