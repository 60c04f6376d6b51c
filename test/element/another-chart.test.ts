import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {charts, shipped} from '../acceptance/charts.js';
import {draw, findAll, hasTable, readyOf, wordsOf} from './mount.js';
import {errors, problemsOf} from './told.js';

describe('a tag that becomes another chart', () => {
  for (const [at, chart] of charts.entries()) {
    const next = charts[(at + 1) % charts.length]!;
    it(`house 1 ${chart.type}, then ${next.type}: is told with the words of the new one`, async () => {
      const tag = await draw(shipped(chart));
      const problems = problemsOf(tag);
      const ready = readyOf(tag);
      // the type and what belongs to it, in one update
      for (const name of Object.keys(shipped(chart))) tag.removeAttribute(name);
      for (const [name, value] of Object.entries(shipped(next))) tag.setAttribute(name, value);
      await ready;
      // only now: before, nothing on the page has asked for the words of the new chart
      const alone = await draw(shipped(next));
      await hasTable(tag, alone);
      expect(problems.filter(({code}) => code === 'internal')).to.deep.equal([]);
      expect(wordsOf(tag)).to.equal(wordsOf(alone));
      const sentences = (of: ConflictChart) => findAll(of, '[data-point]').map((one) => one.getAttribute('aria-label'));
      expect(sentences(tag)).to.deep.equal(sentences(alone));
      expect(errors).to.deep.equal([]);
    });
  }
});
