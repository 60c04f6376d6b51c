/** Whether a row is of a place that is asked for, by one of its names in any case; every row where none is asked for. */
export function placeFilter<Row>(
  where: readonly string[],
  namesOf: (row: Row) => readonly string[],
): (row: Row) => boolean {
  const wanted = new Set(where.map((name) => name.toLowerCase()));
  return (row) => wanted.size === 0 || namesOf(row).some((name) => wanted.has(name.toLowerCase()));
}

/** The measures to draw: those asked for; else the usual ones; else all of the file. */
export function measuresOf(
  rows: readonly {readonly measure: string}[],
  asked: readonly string[],
  usual: readonly string[],
): readonly string[] {
  const all = new Set(rows.map(({measure}) => measure));
  const found = (asked.length > 0 ? asked : usual).filter((measure) => all.has(measure));
  return asked.length > 0 || found.length > 0 ? found : [...all];
}
