import type {SVGTemplateResult} from 'lit';
import type {Chart, Drawing, DrawnPanel, DrawnPoint, Look, PointId} from '../model/contract.js';

/** What the buttons of a figure call: they answer at once. */
export interface Buttons {
  chooseView(view: string): void;
  clearFilter(): void;
  /** Shows another state of knowledge: a value of `known-on`. */
  stepTo(state: string): void;
}

/** What answers pointer and keyboard. The views only pass on which point or panel it is. */
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
  /** The pointer enters the card: it stays. */
  hold(): void;
  close(): void;
  expand(panelId: string): void;
  /** The table is opened or closed. */
  toggle(): void;
}

/** What a reader can do in a figure: press its buttons at once, all else as soon as what answers is loaded. */
export type Handlers = Buttons & Partial<PointHandlers>;

/** Where a reader is: the point shown in the card, whether it is pinned, which one has the ring. */
export interface Resting {
  readonly shown: PointId | undefined;
  readonly pinned: boolean;
  readonly ringed: PointId | undefined;
  /** The Tab stop of each panel. */
  stopOf(panel: DrawnPanel): PointId | undefined;
  isExpanded(panelId: string): boolean;
}

/** What the panels of a figure are drawn with. */
export interface PlotParts {
  readonly chart: Pick<Chart, 'view'>;
  readonly look: Look;
  readonly handlers: Handlers;
  /** Where the reader is; undefined until pointer and keyboard are answered. */
  readonly resting?: Resting | undefined;
  /** What lays the points over a drawing: code that the first drawing does without. */
  readonly points?: ((one: Drawing<unknown, DrawnPoint>, parts: PlotParts) => SVGTemplateResult) | undefined;
  readonly showAll: (count: number) => string;
  readonly showFewer: string;
  /** Lists show all their rows, as nobody can ask for more: on paper. */
  readonly isWhole: boolean;
}
