import type {Reading} from '../../data/reading/reading.js';
import {describeModel, type Drawn} from '../../model/build.js';
import type {DetailCode, DrawnModel, FileRows} from '../../model/contract.js';

export type AnyDrawn = Drawn<FileRows, unknown, unknown, unknown>;

interface Made {
  readonly inputs: readonly unknown[];
  readonly drawn: AnyDrawn;
}

/** By a reading, which lives as long as tags show it; weak, so that what no tag shows any more is not kept. */
const made = new WeakMap<Reading, Set<WeakRef<Made>>>();
/** So that a drawing lives as long as what it was made for. */
const holders = new WeakMap<AnyDrawn, Made>();
const described = new WeakMap<AnyDrawn, {readonly code: DetailCode; readonly model: DrawnModel}>();

/** Whether two drawings are made of the same. */
export const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, i) => one === b[i]);

/** What a tag draws of the same things as another tag of the page is drawn once for both. */
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

/** And what is said of it is made once. */
export function sharedModel(drawn: AnyDrawn, code: DetailCode): DrawnModel {
  const known = described.get(drawn);
  if (known?.code === code) return known.model;
  const model = describeModel(drawn, code);
  described.set(drawn, {code, model});
  return model;
}
