import {geo, plot} from '@observablehq/plot';
import {drawAll} from './figures.js';
import {membersOf} from './map-files.js';
import {colour, FRAME} from './members.js';

drawAll(async (figure, src) => {
  const members = await membersOf(src);
  const fill = ({properties}) => colour(properties.position);
  figure.append(
    plot({
      width: figure.clientWidth,
      height: figure.clientHeight,
      projection: {type: 'azimuthal-equal-area', rotate: [-10, -52], domain: FRAME},
      marks: [geo(members, {fill, stroke: '#fff'})],
    }),
  );
});
