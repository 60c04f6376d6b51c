import {editDistance} from '../edit-distance.js';

/**
 * The column that may be the wanted one under another name: the unknown column with the nearest spelling, if it is near enough
 * to be a typing error or an abbreviation.
 */
export function nearestName(wanted: string, found: readonly string[], known: readonly string[]): string | undefined {
  const [best] = strangersOf(found, known)
    .map((name) => ({name, distance: editDistance(name.toLowerCase(), wanted)}))
    .filter(({name, distance}) => distance <= Math.max(1, Math.floor(wanted.length / 3)) || isShortFor(name, wanted))
    .sort((a, b) => a.distance - b.distance);
  return best?.name;
}

/** Unknown columns that contain the wanted name as a word: `count of detentions`, `event_date`. */
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

/** `cnt` for `count`: the first letter, and some others in their order. */
function isShortFor(name: string, wanted: string): boolean {
  const letters = name.toLowerCase().replace(/\.$/, '');
  let at = -1;
  const isInside = Array.from(letters).every((letter) => (at = wanted.indexOf(letter, at + 1)) >= 0);
  return isInside && letters.length >= 3 && letters.startsWith(wanted.charAt(0));
}
