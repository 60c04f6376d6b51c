import type {PointHandlers} from '../../view/handlers.js';
import type {ActivePoint} from './active-point.js';

/** The position of the pointer in a drawing, in px of its model, at any scale of the page. */
function inDrawing({currentTarget, clientX, clientY}: MouseEvent, width: number): readonly [number, number] {
  const {left, top, width: shown} = (currentTarget as Element).getBoundingClientRect();
  const scale = shown > 0 ? width / shown : 1;
  return [(clientX - left) * scale, (clientY - top) * scale];
}

/** Event handlers for the templates; they forward to the active point. */
export const handlersOf = (active: ActivePoint): PointHandlers => ({
  hover: (panel, event) => {
    if (panel.kind !== 'drawing' || event.pointerType === 'touch') return;
    active.hover(panel, ...inDrawing(event, panel.width));
  },
  press: (panel, event) => {
    if (panel.kind === 'drawing') active.pressAt(panel, ...inDrawing(event, panel.width));
  },
  enter: (id) => active.enter(id),
  leave: () => active.leave(),
  pressRow: (id) => active.pressByPointer(id),
  focus: (id, event) => active.focus(id, (event.currentTarget as Element).matches(':focus-visible')),
  blur: () => active.blur(),
  key: (panel, id, event) => active.key(panel, id, event),
  hold: () => active.hold(),
  close: () => active.closeCard(),
  expand: (panelId) => active.toggleExpanded(panelId),
  toggle: () => active.host.requestUpdate(),
});
