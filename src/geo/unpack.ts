import type {BoundaryFile, PackedBoundaries} from '../../data/boundaries/format.js';

/** Digits are the characters from `#` on, without `'` and `\`. A digit of the second half means that the number continues. */
const HALF = 45;

/** The lines of a boundary file as in TopoJSON: differences from point to point, in whole numbers. */
export function unpack({arcs, ...file}: PackedBoundaries): BoundaryFile {
  return {...file, arcs: arcs.split(' ').map(line)};
}

function line(packed: string): number[][] {
  const numbers: number[] = [];
  let [value, unit] = [0, 1];
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    const digit = code - 35 - Number(code > 39) - Number(code > 92);
    value += (digit % HALF) * unit;
    unit *= HALF;
    if (digit >= HALF) continue;
    // odd numbers are the negative ones
    numbers.push(value % 2 === 0 ? value / 2 : -(value + 1) / 2);
    [value, unit] = [0, 1];
  }
  return Array.from({length: numbers.length / 2}, (_, i) => numbers.slice(2 * i, 2 * i + 2));
}
