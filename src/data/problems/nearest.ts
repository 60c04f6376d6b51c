import {editDistance} from '../edit-distance.js';

/**
 * The column of a file that may have been meant by a name it does not have: of those nobody knows the nearest in spelling, if
 * it is near enough to be a slip or an abbreviation of it.
 */
export function nearestName(wanted: string, found: readonly string[], known: readonly string[]): string | undefined {
  const [best] = strangersOf(found, known)
    .map((name) => ({name, distance: editDistance(name.toLowerCase(), wanted)}))
    .filter(({name, distance}) => distance <= Math.max(1, Math.floor(wanted.length / 3)) || isShortFor(name, wanted))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/** Columns nobody knows with the wanted name among their words: `count of detentions`, `event_date`. */
export const namesWith = (wanted: string, found: readonly string[], known: readonly string[]): readonly string[] =>
  strangersOf(found, known).filter(
    (name) =>
      name.length <= 40 &&
      name
        .toLowerCase()
        .split(/[\s_-]+/)
        .includes(wanted),
  );

const strangersOf = (found: readonly string[], known: readonly string[]): readonly string[] =>
  found.filter((name) => name !== '' && !known.includes(name.toLowerCase()));

/** `cnt` for count: its first letter, and some others in their order. */
function isShortFor(name: string, wanted: string): boolean {
  const letters = name.toLowerCase().replace(/\.$/, '');
  let at = -1;
  const isInside = Array.from(letters).every((letter) => (at = wanted.indexOf(letter, at + 1)) >= 0);
  return isInside && letters.length >= 3 && letters.startsWith(wanted.charAt(0));
}
