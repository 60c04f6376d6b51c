/** A count in the reduced file, as an attacker sees it: a number, or the limits of a withheld one. */
export type Seen = number | readonly [low: number, high: number];
/** A whole and its parts, by name: the attacker knows that they add up. */
export type Equation = readonly [whole: string, parts: readonly string[]];

/** All values of a withheld count that agree with every sum, found by trying each. */
export function possible(name: string, seen: ReadonlyMap<string, Seen>, equations: readonly Equation[]): number[] {
  const [low, high] = seen.get(name) as readonly [number, number];
  const values = Array.from({length: high - low + 1}, (_, index) => low + index);
  return values.filter((value) => hasSolution(new Map(seen).set(name, value), equations));
}

/** Whether the count can have a value from `low` to `high`. */
export function canBe(
  name: string,
  low: number,
  high: number,
  seen: ReadonlyMap<string, Seen>,
  equations: readonly Equation[],
): boolean {
  return low <= high && hasSolution(new Map(seen).set(name, low === high ? low : [low, high]), equations);
}

const ends = (seen: Seen): readonly [number, number] => (typeof seen === 'number' ? [seen, seen] : seen);

function hasSolution(seen: Map<string, Seen>, equations: readonly Equation[]): boolean {
  if (!draw(seen, equations)) return false;
  const width = (one: Seen): number => (typeof one === 'number' ? Infinity : one[1] - one[0]);
  const [first, ...others] = [...seen].filter(([, one]) => typeof one !== 'number');
  const open = others.reduce((best, one) => (best && width(one[1]) >= width(best[1]) ? best : one), first);
  if (!open) return true;
  const [name, range] = open;
  const [low, high] = ends(range);
  for (let value = low; value <= high; value++) if (hasSolution(new Map(seen).set(name, value), equations)) return true;
  return false;
}

/** Narrows the ranges with each sum; false if a sum cannot be right. */
function draw(seen: Map<string, Seen>, equations: readonly Equation[]): boolean {
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const [whole, parts] of equations) {
      const of = parts.map((part) => ends(seen.get(part)!));
      const low = of.reduce((sum, [from]) => sum + from, 0);
      const high = of.reduce((sum, [, to]) => sum + to, 0);
      const [least, most] = ends(seen.get(whole)!);
      const wanted: [string, number, number][] = [
        [whole, low, high],
        ...parts.map((part, index): [string, number, number] => [
          part,
          least - (high - of[index]![1]),
          most - (low - of[index]![0]),
        ]),
      ];
      for (const [name, from, to] of wanted) {
        const [a, b] = ends(seen.get(name)!);
        const [x, y] = [Math.max(a, from), Math.min(b, to)];
        if (x > y) return false;
        if (x === a && y === b) continue;
        seen.set(name, x === y ? x : [x, y]);
        isChanged = true;
      }
    }
  }
  return true;
}
