import type {Position} from '../../datasets/positions.js';

/** What a government answers, from open to closed; `none` where no statement of it was found. */
export type Stance = 'open' | 'case' | 'undecided' | 'restricts' | 'closed' | 'none';

/** In the order in which they are always shown. */
export const STANCES: readonly Stance[] = ['open', 'case', 'undecided', 'restricts', 'closed', 'none'];

/** The letter that stands for it wherever a colour does. */
export const LETTERS: Readonly<Record<Stance, string>> = {
  open: 'O',
  case: 'C',
  undecided: 'U',
  restricts: 'R',
  closed: 'X',
  none: '–',
};

const MEANT: Readonly<Record<Position, Stance>> = {
  welcome: 'open',
  case_by_case: 'case',
  undecided: 'undecided',
  restrict: 'restricts',
  refuse: 'closed',
  no_stated_position: 'none',
};

export const stanceOf = (position: Position): Stance => MEANT[position];

/** Two letters as the Union writes them: EL for Greece. */
export const codeOf = (country: string): string => (country === 'GR' ? 'EL' : country);
