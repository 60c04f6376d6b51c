/** The texts of a model that belong to no panel, or to the card of a mark. */

export interface Card {
  /** The figure or statement in words. */
  readonly heading: string;
  /** `first`: it says who or when, and stands under the heading without its term. */
  readonly facts: readonly {readonly term: string; readonly text: string; readonly first?: boolean}[];
  /** A longer text under the facts. */
  readonly note?: string;
  readonly links: readonly Link[];
}

export interface Link {
  readonly text: string;
  /** Safe to follow: `https:`, `http:` or `mailto:`; '' for text only. */
  readonly address: string;
}

/** One correction in the list under the chart. */
export interface CorrectionLine {
  readonly day: string;
  /** What was corrected. */
  readonly name: string;
  /** The old value and the new one. */
  readonly text: string;
  readonly why: string;
}

/** A source in the list under the chart, with those who published it. */
export interface SourceLine {
  readonly name: string;
  readonly via: readonly Link[];
}

/** The sources named on one line, how many others there are, and whether the line has all of them with all their pages. */
export interface MainSources {
  readonly lines: readonly SourceLine[];
  readonly more: number;
  readonly isAll: boolean;
}

export interface DayOption {
  /** A value of `day`. */
  readonly day: string;
  readonly label: string;
  readonly chosen: boolean;
}

export interface ViewOption {
  readonly view: string;
  readonly label: string;
  readonly chosen: boolean;
}
