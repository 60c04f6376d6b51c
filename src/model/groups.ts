/**
 * Items with the same key together, in the order in which they are met: `group` of d3 without the size of its own kind of
 * map, which is only needed where keys are objects.
 */
export function group<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T[]> {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const of = key(item);
    const known = found.get(of);
    if (known) known.push(item);
    else found.set(of, [item]);
  }
  return found;
}

/** The same as pairs. */
export const groups = <T, K>(items: readonly T[], key: (item: T) => K): (readonly [K, T[]])[] => [...group(items, key)];
