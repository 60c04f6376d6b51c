import type {Panel, PointId} from '../model/contract.js';

/** What a reader can do in a figure. The element answers; the views only pass on which point or panel it is. */
export interface Hands {
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
  chooseView(view: string): void;
  expand(panelId: string): void;
  clearFilter(): void;
  /** Shows another state of knowledge: a value of `known-on`. */
  stepTo(state: string): void;
}

/** Where a reader is: the point shown in the card, whether it is pinned, which one has the ring. */
export interface Resting {
  readonly shown: PointId | undefined;
  readonly pinned: boolean;
  readonly ringed: PointId | undefined;
  /** The Tab stop of each panel. */
  stopOf(panel: Panel): PointId | undefined;
  isExpanded(panelId: string): boolean;
}

/** Nobody rests anywhere yet. */
export const NOWHERE: Resting = {
  shown: undefined,
  pinned: false,
  ringed: undefined,
  stopOf: ({points}) => points[0]?.id,
  isExpanded: () => false,
};

const nothingYet = (): void => undefined;

/** What the buttons of a figure call: they answer at once. */
export type Buttons = Pick<Hands, 'chooseView' | 'clearFilter' | 'stepTo'>;

/** The buttons of a figure answer at once; pointer and keyboard as soon as what answers them is loaded. */
export const idleHands = (buttons: Buttons): Hands => ({
  hover: nothingYet,
  enter: nothingYet,
  leave: nothingYet,
  press: nothingYet,
  pressRow: nothingYet,
  focus: nothingYet,
  blur: nothingYet,
  key: nothingYet,
  hold: nothingYet,
  close: nothingYet,
  expand: nothingYet,
  ...buttons,
});
