/** The kinds of events that have a sign of their own, in the order of their lanes. */
export const KINDS = ['protest', 'military', 'policy', 'border', 'diplomacy', 'referendum'] as const;
export type Kind = (typeof KINDS)[number];

/** The sign of an event; a cross for any other kind, and for none. */
export type Sign = 'disc' | 'down' | 'square' | 'up' | 'box' | 'ring' | 'cross';

const SIGNS: Readonly<Record<Kind, Sign>> = {
  protest: 'disc',
  military: 'down',
  policy: 'square',
  border: 'up',
  diplomacy: 'box',
  referendum: 'ring',
};

export const isKind = (kind: string): kind is Kind => KINDS.some((known) => known === kind);
export const signOf = (kind: string): Sign => (isKind(kind) ? SIGNS[kind] : 'cross');
