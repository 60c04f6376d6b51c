import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import {polygonContains} from 'd3';
import type {ChartType} from '../../src/charts/index.js';
import {parseDay} from '../../src/data/day.js';
import {read} from '../../src/data/reading/reading.js';
import {annotations} from '../../src/datasets/annotations.js';
import {readQuery} from '../../src/element/attributes.js';
import {defaults} from '../../src/element/properties.js';
import {annotationMessages} from '../../src/messages/annotations/annotations-en.js';
import {wordsOf} from '../../src/messages/words.js';
import {annotated, type Written} from '../../src/model/annotations/annotated.js';
import type {Chart, ChartModel, Drawing, Point} from '../../src/model/contract.js';
import {boxOfLabel, overlap} from '../../src/model/labels/label-placement.js';
import type {Label} from '../../src/model/marks/primitives.js';
import {FILES, types} from '../shipped.js';
import {charts} from '../view/as-text.js';
import {wholeModelOf} from '../whole.js';

const words = wordsOf('en');
const today = parseDay('2024-01-31')!;
const WIDTHS = Array.from({length: 31}, (_, i) => 240 + 40 * i);

interface Place {
  readonly chart: Chart;
  readonly files: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
}

/** As the demo shows them. */
const ATTRIBUTES: {readonly [type in ChartType]?: Place['attributes']} = {
  arrests: {from: '2022-09-21', to: '2022-09-29'},
  positions: {knownOn: '2022-09-26'},
  crossings: {from: '2022-09-14', to: '2022-10-04', knownOn: '2022-10-04'},
  timeline: {from: '2022-09-21', to: '2022-09-30'},
};
const places = types.map((type): Place => ({
  chart: charts[type],
  files: FILES[type],
  attributes: ATTRIBUTES[type] ?? {},
}));

const textOf = (name: string): string => readFileSync(resolve(process.cwd(), `data/${name}.csv`), 'utf8');
const shipped = read(textOf('annotations'), annotations).rows;

const reads = new Map<Place, Readonly<Record<string, readonly never[]>>>();

async function modelOf(place: Place, view: string, width: number): Promise<ChartModel> {
  const {chart, files, attributes} = place;
  const rows =
    reads.get(place) ??
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, read(textOf(file), chart.files[name]!).rows as never[]]),
    );
  reads.set(place, rows);
  const {query} = readQuery({...defaults, ...attributes, view}, chart, {});
  return wholeModelOf(chart, {rows, query, width, words, today});
}

const withNotes = (model: ChartModel, {type}: Chart, all: readonly Written[]): ChartModel =>
  annotated(model, type, all, undefined, words, words.of(annotationMessages));

const drawingsOf = ({panels}: ChartModel): readonly Drawing[] =>
  panels.flatMap((panel) => (panel.kind === 'drawing' ? [panel] : []));

/** From the middle of a number to the box of a mark, px, or to the room after its name; and to its land too, where `onLand`. */
function toMark({box, room, outline = []}: Point, x: number, y: number, onLand: boolean): number {
  if (room && x >= room.x && x <= room.x + room.width && y >= room.y && y <= room.y + room.height) return 0;
  const toBox = box
    ? Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height))
    : Infinity;
  if (!onLand) return toBox;
  const isOn = outline.some((ring) => polygonContains(ring as [number, number][], [x, y]));
  const corners = outline.flat().map(([cx, cy]) => Math.hypot(cx - x, cy - y));
  return isOn ? 0 : Math.min(toBox, ...corners);
}

/** What is wrong with the numbers of a model: each has to touch the mark that is meant, and to be nearest to it. */
function faultsOf(model: ChartModel, isOwn: (point: Point, number: number) => boolean): readonly string[] {
  return drawingsOf(model).flatMap((drawing) => {
    return (drawing.noteMarkers ?? []).flatMap(({x, y, number}) =>
      [false, true].flatMap((onLand) => {
        const near = drawing.points
          .map((point) => ({point, px: toMark(point, x, y, onLand)}))
          .sort((a, b) => a.px - b.px);
        const [first, second] = near;
        // a number at a line at a day is of no mark, and on none
        if (drawing.moments?.some((line) => line.x === x))
          return first && first.px < 9 ? [`${number} is on a mark`] : [];
        if (!first || !isOwn(first.point, number)) return [`${number} is nearest to ${first?.point.id}`];
        if (first.px > 9 + 4) return [`${number} is ${first.px} px from the middle of its mark`];
        return second && second.px <= first.px ? [`${number} is as near to ${second.point.id}`] : [];
      }),
    );
  });
}

describe('faults 4.7 D4 the number of a note stands at its own mark', () => {
  for (const place of places) {
    for (const view of place.chart.views) {
      it(`${place.chart.type} ${view}: the notes that ship, at ${WIDTHS.length} widths`, async () => {
        for (const width of WIDTHS) {
          const model = withNotes(await modelOf(place, view, width), place.chart, shipped);
          const texts = new Map(model.notes.map(({number, text}) => [number, text]));
          const isOwn = ({sentence, name}: Point, number: number): boolean => {
            const [subject = '', ...rest] = texts.get(number)!.split(': ');
            return sentence.includes(rest.join(': ')) || name.startsWith(subject) || subject.startsWith(name);
          };
          expect(faultsOf(model, isOwn), `at ${width} px`).to.deep.equal([]);
        }
      });

      it(`${place.chart.type} ${view}: a note on each mark`, async () => {
        let placed = 0;
        for (const width of [240, 320, 480, 600, 900, 1200, 1440]) {
          const model = await modelOf(place, view, width);
          const marks = drawingsOf(model).flatMap(({points}) => points);
          for (const {keys, values} of marks) {
            const told = withNotes(model, place.chart, [{chart: '', keys, text: '¤', value: values?.[0]}]);
            const number = told.notes.find(({text}) => text.endsWith('¤'))?.number;
            if (number !== undefined) placed += 1;
            const alone = told.panels.map((panel) =>
              panel.kind === 'list'
                ? panel
                : {...panel, noteMarkers: (panel.noteMarkers ?? []).filter((one) => one.number === number)},
            );
            const faults = faultsOf({...told, panels: alone}, ({sentence}) => sentence.includes('¤'));
            expect(faults, `at ${width} px: ${JSON.stringify(keys)}`).to.deep.equal([]);
          }
        }
        if (!['list', 'cities', 'totals'].includes(view)) expect(placed).to.be.greaterThan(0);
      }).timeout(60_000);
    }
  }
});

/** The numbers as a reader meets them: panel after panel, from left to right, or from row to row. */
const circlesOf = ({panels}: ChartModel): readonly number[] =>
  panels.flatMap((panel) => {
    if (panel.kind === 'drawing')
      return [...(panel.noteMarkers ?? [])].sort((a, b) => a.x - b.x || a.y - b.y).map(({number}) => number);
    return panel.groups.flatMap(({numbers = [], rows}) => [
      ...numbers,
      ...rows.flatMap(({point}) => panel.numbers?.get(point ?? '') ?? []),
    ]);
  });

describe('D24 the numbers of notes', () => {
  for (const place of places) {
    for (const view of place.chart.views) {
      it(`${place.chart.type} ${view}: run from 1 in reading order, and the notes too`, async () => {
        for (const width of WIDTHS) {
          const {notes, ...model} = withNotes(await modelOf(place, view, width), place.chart, shipped);
          const numbered = notes.map(({number}) => number).filter((number) => number !== undefined);
          const expected = numbered.map((_, i) => i + 1);
          const [before, after] = [notes.slice(0, numbered.length), notes.slice(numbered.length)];
          expect(
            before.map(({number}) => number),
            `notes at ${width} px`,
          ).to.deep.equal(expected);
          expect(after.every(({number}) => number === undefined)).to.equal(true);
          // a number at a day may stand in several panels
          expect([...new Set(circlesOf({notes, ...model}))], `circles at ${width} px`).to.deep.equal(expected);
        }
      });
    }
  }
});

/** What stands in the way of the notes that are written beside their marks. */
function inTheWay(drawing: Drawing): readonly string[] {
  const {callouts = [], points, taken = [], noteMarkers = [], scene} = drawing;
  const labels = (scene as {labels: readonly Label[]}).labels.map((label) => ({
    name: label.text,
    ...boxOfLabel(label),
  }));
  const others = [
    ...labels,
    ...points.flatMap(({id, box}) => (box ? [{name: id, ...box}] : [])),
    ...taken.map((box) => ({name: 'earlier count', ...box})),
    ...noteMarkers.map(({x, y, number}) => ({name: `(${number})`, x: x - 9, y: y - 9, width: 18, height: 18})),
  ];
  return callouts.flatMap(({lines}, i) => {
    const texts = callouts
      .slice(i + 1)
      .flatMap((one) => one.lines.map((line) => ({name: line.text, ...boxOfLabel(line)})));
    return lines.flatMap((line) =>
      [...others, ...texts].filter((one) => overlap(one, boxOfLabel(line))).map(({name}) => `${line.text} on ${name}`),
    );
  });
}

describe('D29 at L, notes of arrests stand as text beside their days', () => {
  const arrests = places.find(({chart}) => chart.type === 'arrests')!;
  const daysAt = async (width: number, all: readonly Written[]) => {
    const model = withNotes(await modelOf(arrests, 'days', width), arrests.chart, all);
    return {model, days: drawingsOf(model).find(({id}) => id === 'days')!};
  };

  it('in the empty bands, on nothing else, and in the notes as well', async () => {
    const {model, days} = await daysAt(1200, shipped);
    const texts = days.callouts!.map(({lines}) => lines.map(({text}) => text).join(' '));
    expect(texts).to.have.length(3);
    const notes = model.notes.map(({text}) => text);
    for (const text of texts)
      expect(
        notes.some((note) => note.endsWith(text)),
        text,
      ).to.equal(true);
    const [first] = days.callouts!;
    const [second, third] = days.points.slice(1);
    const {x} = first!.lines[0]!;
    expect(x, 'between 21 and 24 September').to.be.within(second!.box!.x - 30, third!.box!.x + third!.box!.width);
    for (const width of [900, 960, 1040, 1120, 1200, 1440])
      expect(inTheWay((await daysAt(width, shipped)).days), `at ${width} px`).to.deep.equal([]);
  });

  it('five at most, fewer where they would touch; below L as numbers', async () => {
    const many = Array.from({length: 9}, (_, i): Written => ({
      ...{chart: '', keys: {day: `2022-09-2${1 + i}`}},
      text: `${'A long text that says what happened on that day '.repeat(1 + (i % 2))}${i}`,
    }));
    for (const width of [900, 1200, 1440]) {
      const {model, days} = await daysAt(width, many);
      expect(days.callouts!.length).to.be.within(1, 5);
      expect(inTheWay(days), `at ${width} px`).to.deep.equal([]);
      expect(model.notes.filter(({text}) => text.includes('A long text'))).to.have.length(9);
    }
    expect((await daysAt(600, shipped)).days.callouts ?? []).to.deep.equal([]);
  });
});
