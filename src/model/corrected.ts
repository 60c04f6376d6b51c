import type {Day} from '../data/day.js';
import type {Correction} from '../datasets/corrections.js';
import type {MarginMessages} from '../messages/margin-en.js';
import type {Words} from '../messages/words.js';
import type {ChartModel, CorrectionLine, Panel, Point} from './contract.js';

/** So long a mark shows that it was corrected, days; the list keeps it for good. */
const FRESH = 30;

/**
 * The model with what was corrected in its file: a sign at the mark for thirty days, the end of its sentence, a row of its
 * card, and the list of all corrections, newest first.
 */
export function corrected<Scene>(
  model: ChartModel<Scene>,
  file: string,
  all: readonly Correction[],
  today: Day,
  words: Words,
  {corrected: say}: MarginMessages,
): ChartModel<Scene> {
  const ours = all.filter((one) => one.file === file).sort((a, b) => b.on - a.on);
  if (ours.length === 0) return model;
  const panels = model.panels.map((panel): Panel<Scene> => ({
    ...panel,
    points: panel.points.map((point) => correctedPoint(point, ours, today, words, say)),
  }));
  const points = panels.flatMap((panel) => panel.points);
  const lines = ours.map((one): CorrectionLine => {
    const point = points.find(({ids}) => ids?.includes(one.id));
    return {
      day: words.day(one.on, 'long'),
      name: point?.name ?? one.id,
      text: say.line(one.was, one.is),
      why: one.why,
    };
  });
  return {...model, panels, corrections: lines};
}

function correctedPoint(
  point: Point,
  all: readonly Correction[],
  today: Day,
  words: Words,
  say: MarginMessages['corrected'],
): Point {
  const mine = all.filter(({id}) => point.ids?.includes(id));
  if (mine.length === 0) return point;
  const isFresh = mine.some(({on}) => today - on <= FRESH);
  const sentences = mine.map(({on, was, is}) => say.sentence(words.day(on, 'long'), was, is));
  const fact = {term: say.term, text: sentences.join(' ')};
  return {
    ...point,
    ...(isFresh ? {corrected: true} : {}),
    sentence: point.sentence === '' ? '' : [point.sentence, ...sentences].join(' '),
    card: {...point.card, facts: [...point.card.facts, fact]},
  };
}
