import type {Reading} from '../../data/reading/reading.js';
import {describeModel, type Drawn} from '../../model/build.js';
import type {DetailCode, DrawnModel, FileRows} from '../../model/contract.js';

export type AnyDrawn = Drawn<FileRows, unknown, unknown, unknown>;

interface Made {
  readonly inputs: readonly unknown[];
  readonly drawn: AnyDrawn;
}

/** Drawings by reading, which lives as long as tags show it; weak, so that a drawing that no tag shows can be freed. */
const made = new WeakMap<Reading, Set<WeakRef<Made>>>();
/** Keeps the entry of a drawing alive as long as the drawing. */
const holders = new WeakMap<AnyDrawn, Made>();
const described = new WeakMap<AnyDrawn, {readonly code: DetailCode; readonly model: DrawnModel}>();

/** Whether two drawings have the same inputs. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** Tags of the page with the same inputs share one drawing. */
export function sharedDrawing(
  reading: Reading | undefined,
  inputs: readonly unknown[],
  draw: () => AnyDrawn,
): AnyDrawn {
  const all = (reading && made.get(reading)) ?? new Set();
  for (const ref of all) {
    const one = ref.deref();
    if (!one) all.delete(ref);
    else if (isSame(one.inputs, inputs)) return one.drawn;
  }
  const one = {inputs, drawn: draw()};
  holders.set(one.drawn, one);
  if (reading) made.set(reading, all.add(new WeakRef(one)));
  return one.drawn;
}

/** The descriptions of a drawing are made once. */
export function sharedModel(drawn: AnyDrawn, code: DetailCode): DrawnModel {
  const known = described.get(drawn);
  if (known?.code === code) return known.model;
  const model = describeModel(drawn, code);
  described.set(drawn, {code, model});
  return model;
}
