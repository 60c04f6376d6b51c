import type {SVGTemplateResult} from 'lit';
import type {Chart, Drawing, DrawnPanel, DrawnPoint, Look, PointId} from '../model/contract.js';

/** Event handlers of the buttons of a figure; they are there from the start. */
export interface Buttons {
  chooseView(view: string): void;
  /** Lists the events of other days: a value of `day`. */
  chooseDay(day: string): void;
  clearFilter(): void;
  /** Shows another state of knowledge: a value of `known-on`. */
  stepTo(state: string): void;
  /** Whether the state of knowledge is the one that the page has chosen. */
  readonly isStateOfPage: boolean;
}

/** Event handlers for pointer and keyboard. The views only pass the point or the panel. */
export interface PointHandlers {
  /** The pointer moves over a drawing. */
  hover(panel: DrawnPanel, event: PointerEvent): void;
  /** The pointer is on a row. */
  enter(id: PointId): void;
  leave(): void;
  press(panel: DrawnPanel, event: MouseEvent): void;
  pressRow(id: PointId): void;
  focus(id: PointId, event: FocusEvent): void;
  blur(): void;
  key(panel: DrawnPanel, id: PointId, event: KeyboardEvent): void;
  /** The pointer enters the card, so the card stays. */
  hold(): void;
  close(): void;
  /** The rest of the card is opened or closed. */
  more(isOpen: boolean): void;
  /** To another of the marks under a finger. */
  step(by: number): void;
  expand(panelId: string): void;
  /** To the first mark, in a screen reader too. */
  explore(): void;
  /** The list of keys is opened or closed. */
  showKeys(isOpen: boolean): void;
  /** The keyboard has left the list of keys. */
  leaveKeys(): void;
  /** The table is opened or closed. */
  toggle(): void;
}

/** All event handlers of a figure: the buttons at once, the others when their code is loaded. */
export type Handlers = Buttons & Partial<PointHandlers>;

/** Marks that a finger cannot choose between: how many, and which of them has the card. */
export interface Near {
  /** From 0. */
  readonly at: number;
  readonly count: number;
}

/** The active point: the one shown in the card, whether it is pinned, and the one with the focus ring. */
export interface Resting {
  readonly shown: PointId | undefined;
  readonly pinned: boolean;
  readonly ringed: PointId | undefined;
  /** Whether the rest of the card is open. */
  readonly isMore: boolean;
  readonly near: Near | undefined;
  /** Whether screen readers pass the arrow keys on to the marks, and whether the list of keys is open. */
  readonly exploring: {readonly isOn: boolean; readonly isKeyList: boolean};
  /** The Tab stop of each panel. */
  stopOf(panel: DrawnPanel): PointId | undefined;
  isExpanded(panelId: string): boolean;
}

/** What a linked chart says after its subtitle, and which of its marks it marks. */
export interface LinkSigns {
  /** "24 September 2022 marked", "Not filtered by place". */
  readonly tags: readonly string[];
  isMarked(point: DrawnPoint): boolean;
}

/** What the templates of the panels need. */
export interface PlotParts {
  /** The name of a list of marks without a heading of its own. */
  readonly marks: string;
  /** Level of the heading of the figure, 1 to 6. */
  readonly level: number;
  readonly chart: Pick<Chart, 'view'>;
  readonly look: Look;
  readonly handlers: Handlers;
  /** The active point; undefined until the code for pointer and keyboard is loaded. */
  readonly resting?: Resting | undefined;
  readonly signs?: LinkSigns | undefined;
  /** The template of the points over a drawing; it loads after the first drawing. */
  readonly points?: ((one: Drawing<unknown, DrawnPoint>, parts: PlotParts) => SVGTemplateResult) | undefined;
  /** The name of the key of a panel with this heading. */
  readonly keyOf: (heading: string | undefined) => string;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** What the buttons with days are for. */
  readonly chooseDay: string;
  /** Lists show all their rows, because paper has no button for more. */
  readonly isWhole: boolean;
}
