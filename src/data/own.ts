/**
 * The own property of an object, never an inherited one: a cell of a file, an attribute or a pressed key may be named
 * `constructor` or `toString`.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  // eslint-disable-next-line lookups/own -- this is the place where it is made sure
  Object.hasOwn(record, name) ? record[name] : undefined;
