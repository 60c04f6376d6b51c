import {expect} from 'chai';
import {read} from '../../../src/data/reading/reading.js';
import {annotations} from '../../../src/datasets/annotations.js';
import {annotationMessages} from '../../../src/messages/annotations/annotations-en.js';
import {wordsOf} from '../../../src/messages/words.js';
import {annotated} from '../../../src/model/annotations/annotated.js';
import {boxOfLabel} from '../../../src/model/labels/label-placement.js';
import {reachOf} from '../../../src/model/marks/dot.js';
import {shipped} from '../../shipped.js';
import {drawingOf, listOf, modelOf, ofShipped, panelOf, textsOf, type Model} from './drawn.js';

const words = wordsOf('en');
const notes = read(await shipped('annotations'), annotations).rows;
const withNotes = async (width: number): Promise<Model> =>
  annotated(await ofShipped({}, width), 'mobilization', notes, undefined, words, words.of(annotationMessages));

describe('mobilization: what readers met', () => {
  it('D30 tells readers what is not drawn, and only the publisher which rows have which measure', async () => {
    const model = await ofShipped();
    expect(model.notes.map(({text}) => text)).to.deep.equal([
      'Six more figures cover only parts of Russia; see the table.',
    ]);
    expect(model.forPublisher).to.deep.equal([
      'Rows 7 and 27 of the file use different measures (target, called up). Shown in three panels.',
    ]);
    const place = modelOf(
      'date,claimant,value,place,place_iso\n2022-09-21,A,300,,RU\n2022-09-21,A,30,4 regions,',
      {},
      600,
    );
    expect(place.notes.map(({text}) => text)).to.deep.equal([
      'One more figure covers only a part of the country; see the table.',
    ]);
  });

  it('D38 has the numbers of the notes after the names, on no value and no rule', async () => {
    for (const width of [900, 1000, 1200, 1440]) {
      const {scene, noteMarkers = []} = drawingOf(await withNotes(width), 'target:RU');
      expect(
        noteMarkers.map(({number}) => number),
        String(width),
      ).to.deep.equal([1, 2]);
      const names = scene.labels.filter(({text}) => text === 'Volodymyr Zelensky');
      noteMarkers.forEach(({x, y}, i) => {
        const name = boxOfLabel(names[i]!);
        expect(x - 9, String(width)).to.be.within(name.x + name.width - 4, name.x + name.width + 48);
        expect(Math.abs(y - (name.y + name.height / 2)), String(width)).to.be.lessThan(3);
        for (const rule of scene.rules) expect(Math.abs(rule.y - y), String(width)).to.be.greaterThan(9);
      });
    }
  });

  it('D39 draws nothing of a mark beyond zero, and a range too short to see as one dot', async () => {
    for (const width of [600, 900, 1200, 1440]) {
      const panel = drawingOf(await ofShipped({}, width), 'target:places');
      const zero = Number(/^M([\d.]+)/.exec(panel.scene.lines.find(({role}) => role === 'base')!.d)![1]);
      const limits = panel.scene.marks.filter(({bound}) => bound === 'at_most');
      expect(limits.length).to.equal(2);
      for (const mark of limits) expect(mark.x - reachOf(mark)[0], String(width)).to.be.at.least(zero - 1);
    }
    const near = modelOf('date,claimant,value,bound\n2022-09-21,A,1000,at_most\n2022-09-22,B,30000,', {}, 1200);
    const {marks, lines} = drawingOf(near, 'target:').scene;
    expect(marks[0]!.x - reachOf(marks[0]!)[0]).to.be.closeTo(Number(/^M([\d.]+)/.exec(lines[0]!.d)![1]), 1);
    for (const width of [320, 600, 1200]) {
      const panel = panelOf(await ofShipped({}, width), 'target:places');
      const scenes = panel.kind === 'drawing' ? [panel.scene] : panel.groups[0]!.rows.map(({track}) => track!.scene);
      const kursk = scenes.flatMap(({marks}) => marks).at(-1)!;
      expect([kursk.bound, kursk.ends]).to.deep.equal(['exact', undefined]);
      const value = panel.kind === 'list' ? panel.groups[0]!.rows.at(-1)!.value : textsOf(panel, 'value').at(-1);
      expect(value).to.equal('2,500–3,000');
    }
    // long enough to see, it keeps its ends
    const wide = modelOf('date,claimant,value,low,high\n2022-09-21,A,,300,900\n2022-09-22,B,1000,,', {}, 1200);
    expect(drawingOf(wide, 'target:').scene.marks[0]!.bound).to.equal('range');
  });

  it('D39 names in the key only what is drawn, and what no row says', async () => {
    for (const width of [320, 600, 1200])
      expect((await ofShipped({}, width)).legend.map(({text}) => text)).to.deep.equal([
        'exact',
        'at least',
        'up to',
        'about',
        'unnamed source',
      ]);
  });

  it('D40 names the days of the steps first, and keeps names clear of the official target', async () => {
    for (const width of [600, 760, 899, 1000, 1200, 1440]) {
      const panel = drawingOf(await ofShipped({}, width), 'called_up:RU');
      expect(textsOf(panel, 'axis'), String(width)).to.include.members(['4 Oct', '14 Oct', '28 Oct']);
      const {labels, lines} = panel.scene;
      const line = Number(/^M[\d.]+,([\d.]+)/.exec(lines.find(({role}) => role === 'official')!.d)![1]);
      const at = labels.findIndex(({text}) => text === '222,000');
      for (const label of labels.slice(at, at + 2)) {
        const {y, height} = boxOfLabel(label);
        expect(y > line + 8 || y + height < line - 8, `${width}: ${label.text}`).to.equal(true);
      }
    }
  });

  it('D49 stands the lines of a region under its mark, and keeps its panel lower than on a phone', async () => {
    for (const width of [600, 900, 1200])
      expect(drawingOf(await ofShipped({}, width), 'target:places').height, String(width)).to.be.lessThan(360);
    expect(listOf(await ofShipped({}, 320), 'target:places').first).to.equal(4);
  });

  it('section 4 says each mark in fewer than 35 words', async () => {
    for (const width of [320, 1200]) {
      const points = (await withNotes(width)).panels.flatMap((panel) => panel.points);
      expect(points.filter(({sentence}) => sentence.includes('Note:'))).to.have.length(2);
      for (const {sentence} of points) expect(sentence.split(/\s+/).length, sentence).to.be.lessThan(35);
    }
  });
});
