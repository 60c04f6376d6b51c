/**
 * The code of the interaction: pointer, keyboard, card and table. It loads after the first drawing.
 */
import type {ReactiveControllerHost} from 'lit';
import {interactionMessages} from '../../messages/interaction/interaction-en.js';
import type {Words} from '../../messages/words.js';
import type {Chart, DrawnModel, DrawnPanel, DrawnPoint} from '../../model/contract.js';
import {keyPanels} from '../../model/interaction/navigation.js';
import {card} from '../../view/interaction/card.js';
import {explore} from '../../view/interaction/explore.js';
import {snapshotControl} from '../../view/interaction/snapshots.js';
import {corrections} from '../../view/interaction/corrections.js';
import type {LateParts} from '../../view/figure.js';
import type {Buttons, PointHandlers} from '../../view/handlers.js';
import {points, pointsStyles} from '../../view/interaction/points.js';
import {restTable, table} from '../../view/interaction/table.js';
import {goTo, type ActiveHost} from './keyboard.js';
import type {ModelController} from '../figure/model-controller.js';
import {ActivePoint} from './active-point.js';
import {FocusKeeper} from './focus-keeper.js';
import {placeCard} from './card-place.js';
import {LateTable} from './late-table.js';
import {cardSheet, exploreSheet, snapshotsSheet} from './styles.js';
import {tableSheet} from './table-styles.js';
import {adoptStyles} from '../stylesheets.js';
import {isProperty} from '../properties.js';

/** The position of the pointer in a drawing, in px of its model, at any scale of the page. */
function inDrawing({currentTarget, clientX, clientY}: MouseEvent, width: number): readonly [number, number] {
  const {left, top, width: shown} = (currentTarget as Element).getBoundingClientRect();
  const scale = shown > 0 ? width / shown : 1;
  return [(clientX - left) * scale, (clientY - top) * scale];
}

/** Whether a finger pressed: by the event, or, in engines whose clicks do not say it, by the device. */
const isTouch = (event: MouseEvent): boolean => {
  const type = (event as Partial<PointerEvent>).pointerType;
  return type ? type === 'touch' : matchMedia('(pointer: coarse)').matches;
};

/** Event handlers for the templates; they forward to the active point. */
export const handlersOf = (active: ActivePoint): PointHandlers => ({
  hover: (panel, event) => {
    if (panel.kind !== 'drawing' || event.pointerType === 'touch') return;
    active.hover(panel, ...inDrawing(event, panel.width));
  },
  press: (panel, event) => {
    if (panel.kind === 'drawing') active.pressAt(panel, ...inDrawing(event, panel.width), isTouch(event));
  },
  enter: (id) => active.enter(id),
  leave: () => active.leave(),
  pressRow: (id) => active.pressByPointer(id),
  focus: (id, event) => active.focus(id, (event.currentTarget as Element).matches(':focus-visible')),
  blur: () => active.blur(),
  key: (panel, id, event) => active.key(panel, id, event),
  hold: () => active.hold(),
  close: () => active.closeCard(),
  more: (isOpen) => active.more(isOpen),
  step: (by) => active.step(by),
  expand: (panelId) => active.toggleExpanded(panelId),
  explore: () => active.explore(),
  showKeys: (isOpen) => active.exploring.showKeys(isOpen),
  leaveKeys: () => active.exploring.leaveKeys(),
  toggle: () => active.host.requestUpdate(),
});

/**
 * Redraws a tag when an attribute changes that names another file of its chart. Lit does this for the properties of the tag; the
 * attributes of other files are known only after the chart is loaded.
 */
export class FurtherFiles {
  readonly #observer: MutationObserver;
  #chart: Chart | undefined;

  constructor(readonly host: ReactiveControllerHost & Node) {
    this.#observer = new MutationObserver(() => host.requestUpdate());
  }

  watch(chart: Chart | undefined): void {
    if (chart === this.#chart) return;
    this.#chart = chart;
    this.#observer.disconnect();
    const names = Object.keys(chart?.files ?? {}).filter((name) => !isProperty(name));
    if (names.length > 0) this.#observer.observe(this.host, {attributeFilter: names});
  }
}

interface Host extends ActiveHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Handles pointer and keyboard in one tag. */
export class Interaction {
  readonly active: ActivePoint;
  readonly #handlers: Buttons & PointHandlers;
  readonly #files: FurtherFiles;
  readonly #table: LateTable;
  readonly #keeper = new FocusKeeper();

  constructor(
    readonly host: Host,
    buttons: Buttons,
  ) {
    adoptStyles(host.renderRoot, [cardSheet, exploreSheet, snapshotsSheet, tableSheet, pointsStyles]);
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
    resting.told = {...model, say};
    if (this.host.shadowRoot) this.#keeper.before(this.host.shadowRoot, model.panels);
    const facts = model.table && this.#table.shown(model.table, model.title, isOnPaper, words);
    return {
      handlers,
      resting,
      points,
      help: say.plotHelp(pointsOf(keyPanels(model.panels)).length),
      explore: pointsOf(model.panels).length > 0 ? explore(resting, say, handlers) : undefined,
      card: shown?.card && card(shown.card, resting, say, handlers),
      table: facts && table(facts, say, this.#table),
      rest: facts && facts.table.rest.length > 0 ? restTable(facts.table.rest, say) : undefined,
      snapshots: model.snapshots && snapshotControl(model.snapshots, say, handlers, model.title),
      corrections: model.corrections && corrections(model.corrections, say),
    };
  }

  /** Called after each drawing. */
  update(chart: Chart | undefined, {model, rows}: ModelController): void {
    this.#files.watch(chart);
    if (model?.table) this.#table.prepare(model.table, rows);
    this.#keepFocus();
    const shown = this.#shown;
    if (shown) placeCard(this.host.renderRoot, shown);
  }

  #keepFocus(): void {
    const kept = this.host.shadowRoot && this.#keeper.after(this.host.shadowRoot);
    if (!kept) return;
    if ('node' in kept) {
      kept.node.focus({preventScroll: true});
      return;
    }
    const told = (): void => this.host.say(kept.isOther ? this.active.told?.say.markGone : undefined);
    void goTo(this.active, kept.id).then(told);
  }
}

const pointsOf = (panels: readonly DrawnPanel[]): readonly DrawnPoint[] => panels.flatMap(({points}) => points);
