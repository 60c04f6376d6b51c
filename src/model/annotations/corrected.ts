import type {Day} from '../../data/day.js';
import {own} from '../../data/own.js';
import type {Correction} from '../../datasets/corrections.js';
import type {AnnotationMessages} from '../../messages/annotations/annotations-en.js';
import type {Words} from '../../messages/words.js';
import type {CorrectionLine, DrawnModel, DrawnPanel, DrawnPoint} from '../contract.js';

/** How long a mark shows that it was corrected, days; the list shows it forever. */
const FRESH = 30;

/**
 * Adds the corrections of its files (their names, by attribute) to the model: a sign at the mark for thirty days, the end of its
 * sentence, a fact of its card, and the list of all corrections, newest first. A correction changes what was published, not what
 * was known: in an earlier state the figure is shown as corrected, with a sentence about it.
 */
export function corrected<Model extends DrawnModel>(
  model: Model,
  files: Readonly<Record<string, string>>,
  all: readonly Correction[],
  today: Day,
  words: Words,
  {corrected: say}: AnnotationMessages,
): Model {
  const names = Object.values(files).filter((name) => name !== '');
  const ours = all.filter(({file}) => names.includes(file)).sort((a, b) => b.on - a.on);
  if (ours.length === 0) return model;
  const panels = model.panels.map((panel): DrawnPanel => ({
    ...panel,
    points: panel.points.map((point) => correctedPoint(point, files, ours, today, words, say)),
  }));
  const points = panels.flatMap((panel) => panel.points);
  const lines = ours.map((one): CorrectionLine => {
    const ofRow = points.filter((point) => isAbout(one, point, files));
    // a mark of the row itself is better than one that only adds it up
    const point = ofRow.find(({isSum}) => !isSum) ?? ofRow[0];
    return {
      day: words.day(one.on, 'long'),
      name: point?.name ?? one.id,
      text: say.line(one.was, one.is),
      why: one.why,
    };
  });
  return {...model, panels, corrections: lines};
}

/** The same `id` in another file is another row. */
const isAbout = ({file, id}: Correction, point: DrawnPoint, files: Readonly<Record<string, string>>): boolean =>
  own(files, point.file ?? 'src') === file && Boolean(point.ids?.includes(id));

function correctedPoint(
  point: DrawnPoint,
  files: Readonly<Record<string, string>>,
  all: readonly Correction[],
  today: Day,
  words: Words,
  say: AnnotationMessages['corrected'],
): DrawnPoint {
  const mine = all.filter((one) => isAbout(one, point, files));
  if (mine.length === 0) return point;
  const isFresh = mine.some(({on}) => today - on <= FRESH);
  const sentenceOf = point.isSum ? say.partSentence : say.sentence;
  const sentences = mine.map(({on, was, is}) => sentenceOf(words.day(on, 'long'), was, is));
  const fact = {term: say.term, text: sentences.join(' ')};
  const {sentence, card} = point;
  return {
    ...point,
    ...(isFresh ? {corrected: true} : {}),
    ...(card && {sentence: [sentence, ...sentences].join(' '), card: {...card, facts: [...card.facts, fact]}}),
  };
}
