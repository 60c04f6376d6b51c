import {and, capital, spell} from '../../messages/en.js';

/** Who denied how many of some claims; '' where the file does not say who. */
export interface Deniers {
  readonly who: readonly {readonly by: string; readonly count: number}[];
  readonly count: number;
}

/** More than these are not named one by one. */
const MOST_NAMED = 3;

/** `it`, `both`, `all three`, `two of them` */
function ofThem(count: number, all: number): string {
  if (count < all) return `${spell(count)} of them`;
  return all === 1 ? 'it' : all === 2 ? 'both' : `all ${spell(all)}`;
}

/** `the claim`, `both claims`, `all three claims`, `two of the claims` */
function ofClaims(count: number, all: number): string {
  if (count < all) return `${spell(count)} of the claims`;
  return all === 1 ? 'the claim' : `${all === 2 ? 'both' : `all ${spell(all)}`} claims`;
}

/** `the Kremlin denied both`; of several deniers `both were denied, one by A and one by B`. */
function clause({who, count}: Deniers, what: string): string {
  const [first] = who;
  if (who.length === 1 && first?.by) return `${first.by} denied ${what}`;
  const isTold = who.length <= MOST_NAMED && who.every(({by}) => by !== '');
  const by = isTold ? who.map((one) => `${spell(one.count)} by ${one.by}`) : [];
  return `${what} ${count === 1 ? 'was' : 'were'} denied${by.length > 0 ? `, ${and(by)}` : ''}`;
}

/** How many rest on unnamed sources, and who denied what: of these alone in one sentence, else in a sentence of its own. */
export function unnamedAndDenied(unnamed: number, ofUnnamed: Deniers, all: number, ofAll: Deniers): readonly string[] {
  const rest = `${capital(spell(unnamed))} ${unnamed === 1 ? 'rests on an unnamed source' : 'rest on unnamed sources'}`;
  if (ofAll.count === 0) return unnamed > 0 ? [`${rest}.`] : [];
  if (ofUnnamed.count < ofAll.count || unnamed === 0) {
    const denied = `${capital(clause(ofAll, ofClaims(ofAll.count, all)))}.`;
    return unnamed > 0 ? [`${rest}.`, denied] : [denied];
  }
  return [`${rest}, and ${clause(ofUnnamed, ofThem(ofUnnamed.count, unnamed))}.`];
}
