import {areFewDays, viewAt} from '../charts/arrests/names.js';
import {needsOf, needsShapes} from '../charts/positions/needs.js';
import {parseDay} from '../data/day.js';
import type {Tag} from '../element/registry.js';

/**
 * What a tag is likely to need besides its chart, by the width of the element (CSS px): it is asked for with the chart.
 * Found only when the chart is there, it would come one round trip later.
 */
export type Ahead = (tag: Tag) => readonly Promise<unknown>[];

const rows = (): Promise<unknown> => import('../element/rows.js');
const labels = (): Promise<unknown> => import('../model/text-width.js');
const texts = (): Promise<unknown> => import('../model/wrap.js');

/** Charts that have rows and labels at every width. */
export const rowsAndLabels: Ahead = () => [rows(), labels(), texts()];

/** The days as rows or as columns; what else there is to draw only the file tells. */
export const forArrests: Ahead = ({view, from, to, clientWidth}) => {
  if (viewAt(view, clientWidth) !== 'days') return [];
  return areFewDays(parseDay(from), parseDay(to), clientWidth)
    ? [rows(), import('../charts/arrests/chart-rows.js')]
    : [labels(), import('../charts/arrests/chart-columns.js')];
};

/** The boundaries of a map, the list or the tiles. */
export const forPositions: Ahead = ({view, clientWidth}) => {
  const needs = needsOf(view, clientWidth);
  return [
    labels(),
    texts(),
    import('../datasets/countries.js'),
    ...(needsShapes(view, clientWidth)
      ? [import('../geo/europe.js'), import('../geo/shapes.js'), import('../geo/rings.js')]
      : []),
    ...(needs.list ? [rows(), import('../charts/positions/chart-list.js')] : []),
    ...(needs.tiles ? [import('../charts/positions/chart-tiles.js')] : []),
  ];
};
