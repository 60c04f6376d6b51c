/** How a ledger is laid out, px: a panel of its own, or one column of two. */
export interface Shape {
  readonly names: number;
  /** From the end of the scale to the edge: room for labels, then the dates. */
  readonly end: number;
  /** 0 where they have no room. */
  readonly dates: number;
  readonly top: number;
  readonly least: number;
  readonly name: 'large' | 'name';
  readonly value: 'large' | 'value';
}

/** In a drawing narrower than this the dates have no room. */
const NARROW = 700;
/** Between the end of the scale and the dates. */
const GAP = 30;

/** Names and dates take a share of the width, up to what the longest of them needs. */
export function shapeOf(isPlaces: boolean, width: number): Shape {
  const small = {top: 44, name: 'name', value: 'value'} as const;
  if (isPlaces && width < NARROW)
    return {...small, names: Math.min(264, Math.round(0.48 * width)), end: 112, dates: 0, least: 46};
  const dates = Math.min(226, Math.round(0.2 * width));
  const whole = {names: Math.min(370, Math.round(0.33 * width)), end: dates + GAP, dates, least: 56};
  return isPlaces ? {...whole, ...small} : {...whole, top: 52, name: 'large', value: 'large'};
}
