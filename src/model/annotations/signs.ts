import {NoteMarkers} from './note-markers.js';
import type {DrawnModel, DrawnPanel, DrawnPoint, List, PointId} from '../contract.js';
import type {Keys} from '../query.js';

/** The most notes at the marks, as text or number; the notes contain all texts. */
const MOST = 5;

/** What an annotation is about, and its text. */
interface Said {
  readonly keys: Keys;
  readonly text: string;
}

/**
 * The notes at the marks: each once, in the first panel that has room for it. They are numbered after the chart's own notes; the
 * reading order comes later.
 */
export class Signs {
  readonly #panels: readonly DrawnPanel[];
  readonly #noteMarkers = new Map<string, NoteMarkers>();
  readonly #rows = new Map<string, Map<PointId, number[]>>();
  readonly #groups = new Map<string, Map<string, number[]>>();
  readonly #taken: number;
  #count = 0;

  constructor({panels, notes}: Pick<DrawnModel, 'panels' | 'notes'>) {
    this.#panels = panels;
    this.#taken = Math.max(0, ...notes.map(({number}) => number ?? 0));
  }

  /**
   * Places a number at a mark, at the line of a day or at the heading of a day, and returns it. Undefined if there is no place, or
   * if the text itself stands there. `beside` is the text at a mark.
   */
  place(marks: readonly DrawnPoint[], {keys, text}: Said, beside: (point: DrawnPoint) => string): number | undefined {
    const isOnDay = marks.length === 0 && Object.keys(keys).length === 1;
    const lines = isOnDay ? this.#lines(keys.day ?? '') : [];
    if (lines.length > 0 && lines.map((one) => one.line(keys.day!, text)).every(Boolean)) return undefined;
    if (this.#count >= MOST) return undefined;
    if (this.#isWritten(marks, beside)) {
      this.#count += 1;
      return undefined;
    }
    const number = this.#taken + this.#count + 1;
    const numbered = lines.filter((one) => one.numberLine(keys.day!, number));
    const isPlaced =
      numbered.length > 0 ||
      this.#panels.some((panel) => {
        const point = panel.points.find(({id}) => marks.some((mark) => mark.id === id));
        if (point) return panel.kind === 'list' ? this.#atRow(panel, point.id, number) : this.#in(panel, point, number);
        return marks.length === 0 && panel.kind === 'list' && this.#atDay(panel, keys, number);
      });
    if (!isPlaced) return undefined;
    this.#count += 1;
    return number;
  }

  /** The panel with its numbers. */
  on<Scene>(panel: DrawnPanel<Scene>): DrawnPanel<Scene> {
    if (panel.kind === 'drawing') {
      const placed = this.#noteMarkers.get(panel.id);
      if (!placed) return panel;
      const {all, moments, callouts} = placed;
      return {...panel, noteMarkers: [...(panel.noteMarkers ?? []), ...all], moments, callouts};
    }
    const [numbers, byDay] = [this.#rows.get(panel.id), this.#groups.get(panel.id)];
    const groups = byDay
      ? panel.groups.map((group) => ({...group, numbers: byDay.get(group.day ?? '') ?? []}))
      : panel.groups;
    return {...panel, groups, ...(numbers ? {numbers} : {})};
  }

  /** Writes the text at its mark, in the first drawing that has an area for texts. */
  #isWritten(marks: readonly DrawnPoint[], beside: (point: DrawnPoint) => string): boolean {
    return this.#panels.some((panel) => {
      const point = panel.points.find(({id}) => marks.some((mark) => mark.id === id));
      return point && panel.kind === 'drawing' && this.#of(panel).write(point, beside(point));
    });
  }

  #in(panel: Extract<DrawnPanel, {kind: 'drawing'}>, point: DrawnPoint, number: number): boolean {
    return this.#of(panel).place(point, number);
  }

  #of(panel: Extract<DrawnPanel, {kind: 'drawing'}>): NoteMarkers {
    const noteMarkers = this.#noteMarkers.get(panel.id) ?? new NoteMarkers(panel);
    this.#noteMarkers.set(panel.id, noteMarkers);
    return noteMarkers;
  }

  /** The drawings with a line at this day. */
  #lines(day: string): readonly NoteMarkers[] {
    return this.#panels.flatMap((panel) =>
      panel.kind === 'drawing' && panel.dayAxis?.at.has(day) ? [this.#of(panel)] : [],
    );
  }

  #atRow({id}: List<unknown, DrawnPoint>, point: PointId, number: number): boolean {
    return add(this.#rows, id, point, number);
  }

  /** An annotation on a day alone stands at the heading of the day. */
  #atDay({id, groups}: List<unknown, DrawnPoint>, {day, place, country, claimant}: Keys, number: number): boolean {
    const isOnDay = day !== undefined && place === undefined && country === undefined && claimant === undefined;
    return isOnDay && groups.some((group) => group.day === day) && add(this.#groups, id, day, number);
  }
}

function add(all: Map<string, Map<string, number[]>>, panel: string, at: string, number: number): true {
  const ofPanel = all.get(panel) ?? new Map<string, number[]>();
  all.set(panel, ofPanel.set(at, [...(ofPanel.get(at) ?? []), number]));
  return true;
}
