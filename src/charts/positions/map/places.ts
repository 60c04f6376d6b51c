/** Where things stand on the map of Europe, in px of a drawing 600 px wide; other widths in proportion. */
export const DRAWN = 600;

/** A map is never wider, px: the picture gets no clearer, only longer. */
export const WIDEST = 680;

export type Spot = readonly [x: number, y: number];

/** Middles of the squares in the sea (or over a neighbour) for countries that are too small for a code. */
export const SQUARES: Readonly<Record<string, Spot>> = {
  MT: [276, 606],
  LU: [110, 350],
  CY: [570, 614],
  SI: [332, 494],
  DK: [212, 258],
  BE: [168, 300],
  SK: [446, 336],
  EE: [446, 196],
  NL: [196, 285],
  LV: [462, 236],
  LT: [462, 268],
};

/** A country that has a square at every width: its code would hide it. */
export const ALWAYS: readonly string[] = ['SI'];

/** Codes that stand better elsewhere than where there is most room. */
export const CHIPS: Readonly<Record<string, Spot>> = {
  SE: [299, 195],
  PT: [31, 514],
  HR: [342, 440],
  CZ: [318, 367],
};

/** Names of neighbours, by their middle. */
export const NAMES: readonly (readonly ['RU' | 'BY' | 'UA' | 'TR', Spot])[] = [
  ['RU', [478, 140]],
  ['BY', [449, 300]],
  ['UA', [488, 358]],
  ['TR', [537, 518]],
];

/** The name of the exclave stands over Russia, as the sea before it is too narrow; its line goes round the codes. */
export const KALININGRAD = {
  name: [436, 226] as Spot,
  line: [
    [433, 234],
    [411, 288],
  ] as readonly Spot[],
  degrees: [21.2, 54.65] as const,
};
