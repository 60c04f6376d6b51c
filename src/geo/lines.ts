import type {BoundaryFile, BoundaryArea} from '../../data/boundaries/format.js';
import type {Part, Position, Ring} from './rings.js';

/**
 * The lines of a boundary file, in the map's own pixels. TopoJSON stores each border once; an area is a list of line numbers,
 * `~n` for line n backwards.
 */
export class Lines {
  readonly #lines: readonly Ring[];

  constructor({arcs, transform}: Pick<BoundaryFile, 'arcs' | 'transform'>) {
    if (!transform) {
      this.#lines = arcs;
      return;
    }
    const {scale, translate} = transform;
    this.#lines = arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([right, down]): Position => {
        [x, y] = [x + right!, y + down!];
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    });
  }

  /** The parts of an area, each an edge and its holes. */
  partsOf({arcs}: BoundaryArea): readonly Part[] {
    return arcs.map((rings) => rings.map((ring) => ring.flatMap((line, i) => this.#line(line).slice(i > 0 ? 1 : 0))));
  }

  /** The lines between two areas, each once, for the wanted pairs. A coast belongs to one area only. */
  between(areas: readonly BoundaryArea[], isWanted: (a: string, b: string) => boolean): readonly Ring[] {
    const sides = new Map<number, string[]>();
    for (const {id, arcs} of areas) {
      for (const arc of arcs.flat(2)) {
        const line = arc < 0 ? ~arc : arc;
        sides.set(line, [...(sides.get(line) ?? []), id]);
      }
    }
    return [...sides].flatMap(([line, [a, b]]) =>
      a !== undefined && b !== undefined && a !== b && isWanted(a, b) ? [this.#line(line)] : [],
    );
  }

  #line(line: number): Ring {
    return line < 0 ? [...this.#lines[~line]!].reverse() : this.#lines[line]!;
  }
}
