/**
 * What was put into an object under a name, and nothing else: every object has a `constructor` and a `toString` of its own,
 * and a cell of a file, an attribute or a key that is pressed may say just that.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  // eslint-disable-next-line lookups/own -- this is the place where it is made sure
  Object.hasOwn(record, name) ? record[name] : undefined;
