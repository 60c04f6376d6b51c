/** Methods of lists that ask a function about one item after the other. */
const ASKING = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
] as const;
/** Those that compare one item after the other, and those that copy. */
const SEEKING = ['includes', 'indexOf', 'lastIndexOf'] as const;
const COPYING = ['concat', 'slice'] as const;

type Method = (this: unknown[], ...given: unknown[]) => unknown;
type Callback = (...given: unknown[]) => unknown;

/**
 * How many items of lists are looked at while something runs: work that is the same on every machine, unlike time. Sorting and
 * loops are not counted; what goes through a list for each of its items is.
 */
export function workOf(run: () => void): number {
  let work = 0;
  const methods = Array.prototype as unknown as Record<string, Method>;
  const replaced = new Map<string, Method>();
  const replace = (name: string, made: (method: Method) => Method): void => {
    const method = methods[name]!;
    replaced.set(name, method);
    Object.defineProperty(Array.prototype, name, {value: made(method), configurable: true, writable: true});
  };
  for (const name of ASKING)
    replace(name, (method) => {
      return function (this: unknown[], ask: unknown, ...more: unknown[]) {
        const counted: Callback = function (this: unknown, ...given) {
          work += 1;
          return (ask as Callback).apply(this, given);
        };
        return method.call(this, counted, ...more);
      };
    });
  for (const name of SEEKING)
    replace(name, (method) => {
      return function (this: unknown[], ...given: unknown[]) {
        const found = method.apply(this, given);
        work += typeof found === 'number' && found >= 0 ? found + 1 : this.length;
        return found;
      };
    });
  for (const name of COPYING)
    replace(name, (method) => {
      return function (this: unknown[], ...given: unknown[]) {
        const made = method.apply(this, given) as unknown[];
        work += made.length;
        return made;
      };
    });
  try {
    run();
  } finally {
    for (const [name, value] of replaced)
      Object.defineProperty(Array.prototype, name, {value, configurable: true, writable: true});
  }
  return work;
}

/** How many times more work four times as much of something is: 4 where it is linear, 16 where it is quadratic. */
export function growth(prepare: (count: number) => () => void, count: number): number {
  const [once, four] = [prepare(count), prepare(4 * count)];
  // what is remembered from the first time is remembered by both
  four();
  const before = workOf(once);
  return workOf(four) / before;
}
