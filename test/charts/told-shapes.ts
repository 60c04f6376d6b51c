import type {Boundaries} from '../../src/model/boundaries.js';

/** Boundaries that record the areas of each path, and the areas between which a border is drawn. */
export function toldShapes(shapes: Boundaries) {
  const paths = new Map<string, readonly string[]>();
  let between: (a: string, b: string) => boolean = () => true;
  const told: Boundaries = {
    ...shapes,
    outline(ids, frame) {
      const path = shapes.outline(ids, frame);
      paths.set(path, ids);
      return path;
    },
    borders(frame, wanted = () => true) {
      between = wanted;
      return shapes.borders(frame, wanted);
    },
  };
  return {
    shapes: told,
    areasOf: (path: string): readonly string[] | undefined => paths.get(path),
    isBorder: (a: string, b: string): boolean => between(a, b),
  };
}
