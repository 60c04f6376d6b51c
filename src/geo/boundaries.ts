import type {BoundaryFile} from '../../data/boundaries/format.js';
import type {Extent, MapWindow, Boundaries} from '../model/boundaries.js';
import {anchorOf, areaOf, boundsOf, holds, Lines, pathIn, type Part} from './rings.js';
import {placeOn} from './fit.js';

/** The frame that shows a whole map at a width (CSS px). */
export function wholeFrame({size: [width, height]}: Pick<Boundaries, 'size'>, drawn: number): MapWindow {
  const scale = drawn / width;
  return {x: 0, y: 0, scale, width: drawn, height: Math.round(height * scale)};
}

/** Box and anchor of the largest part, in the map's pixels. */
function extentOf(parts: readonly Part[]): Extent | undefined {
  let largest: Part | undefined,
    most = 0;
  for (const part of parts) {
    const area = part[0] ? areaOf(part[0]) : 0;
    if (area > most) [largest, most] = [part, area];
  }
  if (!largest) return undefined;
  const [left, top, right, bottom] = boundsOf(largest.slice(0, 1));
  return {x: left, y: top, width: right - left, height: bottom - top, anchor: anchorOf(largest)};
}

/** The boundaries of a file (TopoJSON in pixels, with its projection) as charts use them; areas are assembled on first use. */
export function boundariesOf(file: BoundaryFile): Boundaries {
  const lines = new Lines(file);
  const areas = file.objects.areas;
  const place = placeOn(file.projection);
  const byId = new Map(areas.geometries.map((area) => [area.id, area]));
  const known = new Map<string, readonly Part[]>();
  const extents = new Map<string, Extent | undefined>();

  const partsOf = (id: string): readonly Part[] => {
    const area = byId.get(id);
    if (!area) return [];
    const parts = known.get(id) ?? lines.partsOf(area);
    known.set(id, parts);
    return parts;
  };
  const point = (longitude: number, latitude: number): [number, number] | undefined => {
    const [x, y] = place(longitude, latitude);
    return x >= 0 && y >= 0 && x <= file.size[0] && y <= file.size[1] ? [x, y] : undefined;
  };

  return {
    id: file.id,
    statement: file.statement === 'un-2022' ? {code: 'un-2022'} : {words: file.statement},
    size: file.size,
    ids: [...byId.keys()],
    point,
    outline(ids, frame) {
      const rings = ids.flatMap((id) => partsOf(id)).flat();
      return pathIn(frame, rings, true);
    },
    borders(frame, between) {
      return pathIn(frame, lines.between(areas.geometries, between ?? (() => true)), false);
    },
    extent(id) {
      if (!extents.has(id)) extents.set(id, extentOf(partsOf(id)));
      return extents.get(id);
    },
    areaAt(longitude, latitude) {
      const at = point(longitude, latitude);
      return at && [...byId.keys()].find((id) => partsOf(id).some((part) => holds(part, at)));
    },
  };
}
