/** Array methods that call a function for each item. */
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
/** Array methods that compare each item, and those that copy. */
const SEEKING = ['includes', 'indexOf', 'lastIndexOf'] as const;
const COPYING = ['concat', 'slice'] as const;

type Method = (this: unknown[], ...given: unknown[]) => unknown;
type Callback = (...given: unknown[]) => unknown;

/**
 * The number of array items visited while something runs. Unlike time, it is the same on every machine. Sorting and loops are
 * not counted; array methods called inside array methods are.
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

/** How many times the work grows if the input grows four times: 4 if it is linear, 16 if it is quadratic. */
export function growth(prepare: (count: number) => () => void, count: number): number {
  const [once, four] = [prepare(count), prepare(4 * count)];
  // run once before, so that caches are filled for both
  four();
  const before = workOf(once);
  return workOf(four) / before;
}
