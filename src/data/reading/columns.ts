import {clean} from './text.js';

/** The columns a dataset declares. Nothing is guessed from values. */
export interface Columns {
  /** Each entry is one need; a need is met by any of its alternatives, an alternative by all of its columns. */
  readonly needed: readonly (readonly (readonly string[])[])[];
  readonly known: readonly string[];
}

/** Columns that describe a person: a file that has one is refused, for it is no file of counts. */
const PERSON = [
  'first_name',
  'last_name',
  'surname',
  'full_name',
  'birth_date',
  'age',
  'passport',
  'phone',
  'email',
  'address',
];

/** Where each column stands in a file. */
export class Header {
  readonly names: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(cells: readonly string[]) {
    this.names = cells.map(clean);
    const places = new Map<string, number>();
    this.names.forEach((name, place) => {
      const key = name.toLowerCase();
      if (!places.has(key)) places.set(key, place);
    });
    this.#places = places;
  }

  /** Index of the column, or -1. */
  place(name: string): number {
    return this.#places.get(name) ?? -1;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** The first column that the dataset knows and the file has more than once, with all its places. */
  repeated({known}: Columns): {readonly name: string; readonly places: readonly number[]} | undefined {
    const names = this.names.map((name) => name.toLowerCase());
    const name = known.find((one) => names.indexOf(one) !== names.lastIndexOf(one));
    return name === undefined
      ? undefined
      : {name, places: names.flatMap((one, place) => (one === name ? [place] : []))};
  }

  get personColumn(): string | undefined {
    return PERSON.find((name) => this.has(name));
  }

  /** The first alternative of every need that is not met. */
  missing({needed}: Columns): readonly string[] {
    const isMet = (columns: readonly string[]): boolean => columns.every((name) => this.has(name));
    return needed.filter((need) => !need.some(isMet)).flatMap((need) => need[0] ?? []);
  }
}
