import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf} from '../acceptance/charts.js';
import {answer, never} from './answers.js';
import {draw, find, findAll, place, problemOf, textOf, until, wordsOf} from './mount.js';

for (const chart of charts) {
  const {type} = chart;
  const quoted = fileOf(chart, chart.row, chart.row.replace(/^([^,]*,[^,]*,)/, '$1"'));

  describe(`a file of ${type} that is not right`, () => {
    it('E-50 the details for the publisher are closed, and open with debug', async () => {
      for (const debug of [false, true]) {
        const tag = await place({type, csv: quoted, loading: 'eager', ...(debug ? {debug: ''} : {})});
        await until(() => find(tag, 'details.publisher'), 'the details');
        const details = findAll<HTMLDetailsElement>(tag, 'details.publisher')[0]!;
        expect(details.open).to.equal(debug);
        expect(textOf(details)).to.match(
          /A quotation mark opened in row 3, column 3 \(\w+\), is not closed\. Problem code quote$/,
        );
        expect(findAll(tag, '[data-point], table, svg.drawing'), 'nothing is half drawn').to.have.length(0);
      }
    });

    it('E-50 a quotation mark that is not closed is told with its row and column', async () => {
      const told = await problemOf(await place({type, csv: quoted, loading: 'eager'}));
      expect(told).to.include({code: 'quote', row: 3, column: 3});
    });

    it('E-50 a column that is not there: what was found, what is needed, and which one may be meant', async () => {
      const tag = await place({
        type,
        csv: fileOf(chart, chart.row).replace(chart.needed, `${chart.needed}s`),
        loading: 'eager',
      });
      const {code, sentence} = await problemOf(tag);
      expect(code).to.equal('columns');
      expect(sentence).to.contain(`Column not found: ${chart.needed}.`);
      expect(sentence).to.match(/Found: .*\. Required for this chart: /);
      expect(sentence).to.contain(`Did you mean “${chart.needed}s”?`);
      await until(() => wordsOf(tag).includes(sentence), 'the publisher can read it');
    });

    it('E-50 rows that are left out are counted and listed, each with its reason', async () => {
      const tag = await draw({type, csv: fileOf(chart, chart.row, chart.badRow, `${chart.row},more`)});
      await until(() => find(tag, '.left-out'), 'the strip');
      const strip = findAll<HTMLDetailsElement>(tag, '.left-out')[0]!;
      expect(strip.open).to.equal(false);
      expect(textOf(strip.querySelector('summary'))).to.equal('2 of 3 rows left out. Which rows?');
      strip.querySelector('summary')!.click();
      await until(() => strip.querySelector('ul')!.checkVisibility(), 'the list is open');
      const reasons = [...strip.querySelectorAll('li')].map(textOf);
      expect(reasons).to.have.length(2);
      expect(reasons[0]).to.match(/^Row 3, column \d+ \(\w+\): “.*” is /);
      const cells = chart.header.split(',').length;
      expect(reasons[1]).to.equal(`Row 4 has ${cells + 1} cells, but the header has ${cells}.`);
    });

    it('E-50 a file of which no row can be read says so and draws nothing', async () => {
      const tag = await place({type, csv: fileOf(chart, chart.badRow), loading: 'eager'});
      await problemOf(tag);
      await until(() => /1 of 1 rows? left out|could not be read/.test(wordsOf(tag)), 'it says so');
      expect(findAll(tag, '[data-point]')).to.have.length(0);
    });
  });

  describe(`while the file of ${type} is on its way`, () => {
    it('E-50 the figure is busy and keeps the height that it will have', async () => {
      answer(never);
      const tag = await place({
        type,
        src: `/data/figures.csv?${crypto.randomUUID()}`,
        loading: 'eager',
        heading: 'A heading',
      });
      await until(() => find(tag, '.reserve .waiting'), 'it says that it loads');
      expect(find(tag, '.figure')!.getAttribute('aria-busy')).to.equal('true');
      expect(textOf(find(tag, '.title'))).to.equal('A heading');
      expect(textOf(find(tag, '.reserve .waiting'))).to.equal('Loading figures…');
      expect(textOf(find(tag, '.for-ears[role="status"]'))).to.equal('Loading figures…');
      expect(find(tag, '.reserve')!.getBoundingClientRect().height).to.be.greaterThan(100);
      expect(findAll(tag, '.figure *').flatMap((node) => node.getAnimations()).length, 'nothing moves').to.equal(0);
    });

    it('E-50 drawn, it is busy no longer and nothing is announced', async () => {
      const tag = await draw({type, src: chart.file});
      expect(find(tag, '.figure')!.getAttribute('aria-busy')).to.equal('false');
      expect(textOf(find(tag, '.for-ears[role="status"]'))).to.equal('');
    });
  });
}

describe('notes that never come', () => {
  it('D14 hold back the texts under the plot for three seconds, not for ever', async () => {
    answer(never);
    const [chart] = charts;
    const tag = await place({
      type: chart!.type,
      csv: fileOf(chart!, chart!.row),
      annotations: '/notes.csv',
      loading: 'eager',
    });
    await until(() => find(tag, '.plot'), 'the drawing does not wait');
    expect(find(tag, '.sources')).to.equal(null);
    await until(() => find(tag, '.cannot') && find(tag, '.sources'), 'caveat and sources');
    expect(textOf(find(tag, '.sources'))).to.contain(chart!.name);
  });
});
