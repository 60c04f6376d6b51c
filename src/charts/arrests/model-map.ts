import {max} from 'd3';
import {rank} from '../../data/estimate.js';
import type {Drawing} from '../../model/contract.js';
import type {Shapes} from '../../model/shapes.js';
import type {Context} from './context.js';
import type {MapScene} from './scene.js';

export function mapPanel(context: Context, shapes: Shapes | undefined): {readonly panel: Drawing<MapScene>; readonly notes: readonly string[]} {
  void max; void rank; void shapes;
  return {panel: {kind: 'drawing', id: 'map', place: 'whole', width: context.width, height: 10, points: [], scene: {kind: 'map', width: 1, height: 1, country: '', neighbours: '', borders: '', dots: [], labels: [], ring: []}}, notes: []};
}
