/**
 * The column of a file that may have been meant by a name it does not have: of those nobody knows the nearest in spelling,
 * or the only one.
 */
export function nearestName(wanted: string, found: readonly string[], known: readonly string[]): string | undefined {
  const strangers = found.filter((name) => name !== '' && !known.includes(name.toLowerCase()));
  const [best] = strangers
    .map((name) => ({name, distance: editDistance(name.toLowerCase(), wanted)}))
    .sort((a, b) => a.distance - b.distance);
  if (best && best.distance <= Math.ceil(wanted.length / 2)) return best.name;
  return strangers.length === 1 ? strangers[0] : undefined;
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
