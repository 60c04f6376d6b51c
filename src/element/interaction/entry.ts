/**
 * The code of the interaction: pointer, keyboard, card and table. It loads after the first drawing.
 */
import {interactionMessages} from '../../messages/interaction/interaction-en.js';
import type {Words} from '../../messages/words.js';
import type {Chart, DrawnModel, DrawnPanel, DrawnPoint} from '../../model/contract.js';
import type {SizeClass} from '../../model/frame.js';
import {card} from '../../view/interaction/card.js';
import {snapshotControl} from '../../view/interaction/snapshots.js';
import {corrections} from '../../view/interaction/corrections.js';
import type {LateParts} from '../../view/figure.js';
import type {PointHandlers, Buttons} from '../../view/handlers.js';
import {points} from '../../view/interaction/points.js';
import {pointsStyles} from '../../view/interaction/points-styles.js';
import {table} from '../../view/interaction/table.js';
import type {ActiveHost} from './host.js';
import type {ModelController} from '../figure/model-controller.js';
import {ActivePoint} from './active-point.js';
import {placeCard} from './card-place.js';
import {FurtherFiles} from './further-files.js';
import {handlersOf} from './handlers.js';
import {LateTable} from './late-table.js';
import {cardSheet} from './styles/card.js';
import {snapshotsSheet} from './styles/snapshots.js';
import {tableSheet} from './styles/table.js';
import {adoptStyles} from '../stylesheets.js';

interface Host extends ActiveHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Handles pointer and keyboard in one tag. */
export class Interaction {
  readonly active: ActivePoint;
  readonly #handlers: Buttons & PointHandlers;
  readonly #files: FurtherFiles;
  readonly #table: LateTable;

  constructor(
    readonly host: Host,
    buttons: Buttons,
  ) {
    adoptStyles(host.renderRoot, [cardSheet, snapshotsSheet, tableSheet, pointsStyles]);
    this.active = new ActivePoint(host);
    this.#files = new FurtherFiles(host);
    this.#table = new LateTable(host);
    this.#handlers = {...buttons, ...handlersOf(this.active)};
    // a point may have been focused before this code was loaded
    const focused = host.shadowRoot?.activeElement?.getAttribute('data-point');
    if (focused) this.active.focus(focused, true);
  }

  /** The point whose card is open. */
  get #shown(): DrawnPoint | undefined {
    return pointsOf(this.host.panels).find(({id}) => id === this.active.shown);
  }

  /** What the figure shows besides the drawing, and the event handlers of its marks. */
  parts(model: DrawnModel, words: Words, isOnPaper: boolean): LateParts & {readonly handlers: Buttons & PointHandlers} {
    const say = words.of(interactionMessages);
    const [shown, handlers, resting] = [this.#shown, this.#handlers, this.active];
    return {
      handlers,
      resting,
      points,
      help: say.plotHelp(pointsOf(model.panels).length),
      card: shown?.card && card(shown.card, resting.pinned, say, handlers),
      table: model.table && this.#table.rows(model.table, isOnPaper, (one) => table(one, say)),
      snapshots: model.snapshots && snapshotControl(model.snapshots, say, handlers),
      corrections: model.corrections && corrections(model.corrections, say),
    };
  }

  /** Called after each drawing. */
  update(size: SizeClass, chart: Chart | undefined, {model, rows}: ModelController): void {
    this.#files.watch(chart);
    if (model?.table) this.#table.prepare(model.table, rows);
    const shown = this.#shown;
    if (shown) placeCard(this.host.renderRoot, shown, size);
  }
}

const pointsOf = (panels: readonly DrawnPanel[]): readonly DrawnPoint[] => panels.flatMap(({points}) => points);
