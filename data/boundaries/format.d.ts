/** The rule that turned degrees into the pixels of a boundary file, in d3's terms (degrees; pixels; degrees). */
export interface BoundaryProjection {
  type: 'azimuthal-equal-area' | 'conic-equal-area';
  /** Degrees by which the globe is turned: longitude, latitude. */
  rotate: [number, number];
  /** Of the conic one: the two latitudes where the cone cuts the globe. */
  parallels?: [number, number];
  scale: number;
  /** Where the turned globe's 0° 0° lies, in pixels. */
  translate: [number, number];
}

/** One area: its ISO 3166-1 alpha-2 code (`XK` Kosovo, `XN` Northern Cyprus) and its lines as TopoJSON has them. */
export interface BoundaryArea {
  type: 'MultiPolygon';
  id: string;
  arcs: number[][][];
}

/** A boundary file: TopoJSON in pixels, already projected, with what it takes to put places in degrees on it. */
export interface BoundaryFile {
  type: 'Topology';
  id: string;
  /** Whose view of the borders: a code of ours, or the words of a site's own file. */
  statement: string;
  /** Width and height of the whole map in its own pixels; lines go on for a few pixels beyond. */
  size: [number, number];
  projection: BoundaryProjection;
  transform?: {scale: [number, number]; translate: [number, number]};
  objects: {areas: {type: 'GeometryCollection'; geometries: BoundaryArea[]}};
  arcs: number[][][];
}

/** The same with its lines as text, smaller over the wire: `src/geo/unpack.ts` says how to read it. */
export interface PackedBoundaries extends Omit<BoundaryFile, 'arcs'> {
  arcs: string;
}
