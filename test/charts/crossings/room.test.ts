import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {boxOfMark} from '../../../src/model/marks/figure-scene.js';
import {boxOfLabel, overlap} from '../../../src/model/labels/label-placement.js';
import {drawings, E, modelOf, ofShipped, textsOf} from './drawn.js';

const WIDTHS = [280, 320, 479, 480, 600, 899, 900, 1200];
const caseOf = (name: string): string => cases.find((one) => one.name === `crossings-${name}`)!.csv!;

describe('crossings: room', () => {
  for (const name of ['all', 'bounds', 'many-sources', 'many-days', 'long-names', 'words-alone']) {
    it(`no text of ${name} lies on another or outside, at ${WIDTHS.join(', ')} px`, async () => {
      const one = cases.find((known) => known.name === `crossings-${name}`)!;
      for (const width of WIDTHS) {
        const model = one.csv === undefined ? await ofShipped(E, width) : modelOf(one.csv, {}, width);
        for (const {scene, width: wide, height, id} of drawings(model)) {
          const boxes = scene.labels.map((label) => ({label, box: boxOfLabel(label)}));
          boxes.forEach(({label, box}, i) => {
            expect(box.x, `${label.text} at ${width}`).to.be.at.least(-3);
            expect(box.x + box.width, `${label.text} at ${width}`).to.be.at.most(wide + 24);
            expect(box.y + box.height, label.text).to.be.at.most(height + 3);
            for (const other of boxes.slice(i + 1))
              expect(overlap(box, other.box), `${id} at ${width}: ${label.text} on ${other.label.text}`).to.equal(
                false,
              );
          });
          // a value lies on no mark
          for (const {label, box} of boxes.filter(({label: {role}}) => role === 'value'))
            for (const mark of scene.marks)
              expect(overlap(box, boxOfMark(mark)), `${label.text} at ${width}`).to.equal(false);
        }
      }
    });
  }

  it('breaks a stretch of more than 60 days without a figure, and says how long it is', () => {
    const model = modelOf(caseOf('many-days'), {}, 600);
    for (const panel of drawings(model)) {
      expect(textsOf(panel, 'tiny')).to.deep.equal(['91 days later']);
      const xs = panel.scene.marks.map(({x}) => x);
      expect(Math.min(...xs)).to.be.at.least(0);
      expect(Math.max(...xs)).to.be.at.most(panel.width);
      expect([...xs].sort((a, b) => a - b)).to.deep.equal(xs);
      const words = panel.scene.labels.filter(({role}) => role === 'axis');
      expect(words.length, 'few enough to read').to.be.lessThan(14);
    }
  });

  it('draws every day of a long file, smaller, and none of them twice', () => {
    const model = modelOf(caseOf('many-years'), {}, 320);
    const [latvia] = drawings(model);
    expect(latvia!.scene.marks).to.have.length(410);
    expect(latvia!.scene.marks.every(({size}) => size === 0.5)).to.equal(true);
    expect(new Set(latvia!.points.map(({id}) => id)).size).to.equal(410);
  });
});
