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

  get personColumn(): string | undefined {
    return PERSON.find((name) => this.has(name));
  }

  /** The first alternative of every need that is not met. */
  missing({needed}: Columns): readonly string[] {
    const isMet = (columns: readonly string[]): boolean => columns.every((name) => this.has(name));
    return needed.filter((need) => !need.some(isMet)).flatMap((need) => need[0] ?? []);
  }

  /** The column of the file that may have been meant: the nearest in spelling, or the only one nobody knows. */
  nearest(wanted: string, {known}: Columns): string | undefined {
    const strangers = this.names.filter((name) => name !== '' && !known.includes(name.toLowerCase()));
    const [best] = strangers
      .map((name) => ({name, distance: editDistance(name.toLowerCase(), wanted)}))
      .sort((a, b) => a.distance - b.distance);
    if (best && best.distance <= Math.ceil(wanted.length / 2)) return best.name;
    return strangers.length === 1 ? strangers[0] : undefined;
  }
}

/** Levenshtein distance: letters to change, add or remove. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1);
    }
    previous = current;
  }
  return previous[b.length]!;
}
