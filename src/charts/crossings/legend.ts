import {ascending, groups} from 'd3';
import type {Estimate} from '../../data/estimate.js';
import type {LegendEntry} from '../../model/contract.js';
import type {DotMark} from '../../model/marks/dot.js';
import {figureScene, KEY_LINE, sampleMark, sampleTrack} from '../../model/marks/figure-scene.js';
import type {Context} from './context.js';
import type {Figure} from './figures.js';
import type {CrossingsScene} from './scene.js';
import type {Placed} from './labels.js';

type Entry = LegendEntry<CrossingsScene>;

const kindOf = ({hollow, part, second}: DotMark): string => [hollow, part, second].map(Boolean).join();

/**
 * The legend of one panel. First what each kind of dot stands for; then the ends of marks, but only those that no value explains; then
 * the line of 24 hours, and the second figure of a day, whose text is the longest.
 */
export function legendOf(
  dots: readonly Placed[],
  isLabelled: (figure: Figure) => boolean,
  context: Context,
): readonly Entry[] {
  const {words, say} = context;
  const kinds = groups(dots, ({mark}) => kindOf(mark)).sort(([a], [b]) => ascending(a, b));
  const usual = kinds[0] ? placesOf(kinds[0][1], context) : '';
  const meanings = kinds.flatMap(([, alike], i): readonly (Entry & {readonly second: boolean})[] => {
    const {hollow, part, second} = alike[0]!.mark;
    const own = placesOf(alike, context);
    const places = i > 0 && own === usual ? '' : own;
    const text = say.key.meaning(Boolean(second), places, hollow ? words.say.kinds.unnamed : '');
    const sample = second ? line('exact', hollow) : sampleTrack('exact', {hollow, part: Boolean(part)});
    return text ? [{text, sample, second: Boolean(second)}] : [];
  });
  const unexplained = dots.filter(({figure, mark}) => mark.bound !== 'exact' && !isLabelled(figure));
  const ends = groups(unexplained, ({mark: {bound, second}}) => `${bound} ${Boolean(second)}`).map(
    ([, [first]]): Entry => {
      const {bound, second} = first!.mark;
      return {text: words.say.bounds[bound], sample: second ? line(bound, false) : sampleTrack(bound, {hollow: false})};
    },
  );
  const hasHours = dots.some(({figure: {drawn}}) => drawn.end > drawn.date);
  const of = (isSecond: boolean): readonly Entry[] => meanings.filter(({second}) => second === isSecond);
  return [...of(false), ...ends, ...(hasHours ? [{text: say.key.hours, sample: hours()}] : []), ...of(true)];
}

/** At most this many crossings are named. */
const MOST = 3;

/** Which crossings are counted: `Verkhny Lars only`. */
function placesOf(marks: readonly Placed[], {say}: Context): string {
  const rows = marks.map(({figure}) => figure.drawn);
  const names = [...new Set(rows.map(({crossing}) => crossing).filter((name) => name !== ''))];
  const shown = names.length > MOST ? [...names.slice(0, MOST), say.more(names.length - MOST)] : names;
  return say.places(
    shown,
    rows.every(({isPart}) => isPart),
  );
}

/** The line of a second figure of a day, as it is drawn. */
function line(bound: Estimate['bound'], hollow: boolean): Entry['sample'] {
  const y = bound === 'at_most' ? 4 : bound === 'at_least' ? KEY_LINE - 4 : KEY_LINE / 2;
  const mark = {kind: 'point', ...{x: 10, y, bound, hollow}, axis: 'y', second: true} as const;
  return {width: 20, height: KEY_LINE, scene: figureScene({marks: [mark]})};
}

function hours(): Entry['sample'] {
  const dot = sampleMark('exact', {hollow: false}, 16, KEY_LINE / 2);
  const line = {d: `M1,${KEY_LINE / 2}h20`, role: 'hours'} as const;
  return {width: 30, height: KEY_LINE, scene: figureScene({lines: [line], marks: [dot]})};
}
