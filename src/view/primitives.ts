import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Callout, Label, Moment, NoteMarker, Rule} from '../model/marks/primitives.js';

/** Text in a drawing. Its halo in the paper colour keeps it readable over lines. */
export const label = ({x, y, text, role, anchor}: Label): SVGTemplateResult =>
  svg`<text class="text ${role} ${anchor}" x=${x} y=${y}>${text}</text>`;

export const rule = ({x1, x2, y, role}: Rule): SVGTemplateResult =>
  svg`<path class="rule ${role}" d="M${x1},${y}H${x2}"></path>`;

/** A line at a day on which something happened. */
export const moment = ({x, base, label: text}: Moment): SVGTemplateResult =>
  svg`<path class="rule moment" d="M${x},0V${base}"></path>${text ? label(text) : nothing}`;

/** A note as text beside its mark. */
export const callout = ({lines, leader}: Callout): SVGTemplateResult =>
  svg`<path class="leader" d=${leader}></path>${lines.map(label)}`;

/** A number beside a mark: its text is in the notes. */
export const noteMarker = ({x, y, number}: NoteMarker): SVGTemplateResult => svg`
  <circle class="note-circle" cx=${x} cy=${y} r="8.4"></circle>
  <text class="text note-number middle" x=${x} y=${y + 4.2}>${number}</text>`;
