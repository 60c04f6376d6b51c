import type {Panel, PointId} from '../model/contract.js';

/** What the buttons of a figure call: they answer at once. */
export interface Buttons {
  chooseView(view: string): void;
  clearFilter(): void;
  /** Shows another state of knowledge: a value of `known-on`. */
  stepTo(state: string): void;
}

/** What answers pointer and keyboard. The views only pass on which point or panel it is. */
export interface Answering {
  /** The pointer moves over a drawing. */
  hover(panel: Panel, event: PointerEvent): void;
  /** The pointer is on a row. */
  enter(id: PointId): void;
  leave(): void;
  press(panel: Panel, event: MouseEvent): void;
  pressRow(id: PointId): void;
  focus(id: PointId, event: FocusEvent): void;
  blur(): void;
  key(panel: Panel, id: PointId, event: KeyboardEvent): void;
  /** The pointer enters the card: it stays. */
  hold(): void;
  close(): void;
  expand(panelId: string): void;
}

/** What a reader can do in a figure: press its buttons at once, all else as soon as what answers is loaded. */
export type Hands = Buttons & Partial<Answering>;

/** Where a reader is: the point shown in the card, whether it is pinned, which one has the ring. */
export interface Resting {
  readonly shown: PointId | undefined;
  readonly pinned: boolean;
  readonly ringed: PointId | undefined;
  /** The Tab stop of each panel. */
  stopOf(panel: Panel): PointId | undefined;
  isExpanded(panelId: string): boolean;
}
