import {expect} from 'chai';
import {mobilization} from '../../../src/charts/mobilization/chart.js';
import {read} from '../../../src/data/reading/reading.js';
import {wordsOf, type Words} from '../../../src/messages/words.js';
import {empty, modelOf, modelOfRows} from './drawn.js';

/** A file of so many claims of one measure, over 400 days. */
function file(count: number, measure = 'target'): string {
  const lines = ['date,claimant,source_kind,measure,value'];
  for (let i = 0; i < count; i++) {
    const day = new Date(Date.UTC(2022, 8, 1 + (i % 400))).toISOString().slice(0, 10);
    lines.push(`${day},Voice ${i},${i % 2 ? 'official' : 'named'},${measure},${(i * 7919) % 100_000}`);
  }
  return lines.join('\n');
}

describe('mobilization: long files', () => {
  for (const measure of ['target', 'called_up']) {
    it(`E-45 are a list with a button at every width: ${measure}`, () => {
      for (const width of [320, 600, 1200]) {
        const [panel] = modelOf(file(60, measure), {}, width).panels;
        expect(panel?.kind === 'list' && [panel.first, panel.points.length]).to.deep.equal([20, 60]);
      }
    });
  }

  it('E-45 of thousands are drawn as far as a page can bear, the rest is named with the reason', () => {
    const {panels, table, notes, summary} = modelOf(file(5000), {}, 600);
    expect(panels[0]!.points).to.have.length(500);
    // the official figure may be farther down
    expect(table.rows.length - 500).to.be.within(0, 1);
    expect(table.rows.length + table.rest.length).to.equal(5000);
    expect(new Set(table.rest.map(({reason}) => reason))).to.deep.equal(new Set(['too many claims to draw']));
    expect(notes.map(({text}) => text)).to.deep.equal([
      'The first 500 of 5,000 claims are drawn (Men to be called up).',
    ]);
    expect(summary).to.contain('5,000 claims, from 0 to 99,');
    expect(panels[0]!.points[0]!.sentence).to.contain('Claim 1 of 5,000.');
  });

  it('E-45 of a hundred thousand make no words for what is not drawn', function () {
    this.timeout(60_000);
    const {rows} = read(file(100_000), mobilization.files.src);
    let made = 0;
    const counting = new Proxy(wordsOf('en'), {
      get(words, name: keyof Words) {
        const value = words[name];
        if (typeof value !== 'function') return value;
        return (...given: unknown[]) => {
          made += 1;
          return (value as (...all: unknown[]) => unknown)(...given);
        };
      },
    });
    const model = modelOfRows({rows: {src: rows}, query: empty, width: 600, words: counting, today: 20_000});
    expect(model.table.rest.length).to.be.greaterThan(99_000);
    // some for each of the five hundred that are drawn
    expect(made).to.be.lessThan(20_000);
    expect(model.table.rest[0]!.text).to.match(/^Voice \d+, .+ men to be called up, .+\s20\d\d$/);
  });

  it('E-45 of very many measures have a dozen panels, and say how many more there are', () => {
    const lines = Array.from({length: 40}, (_, i) => `2022-09-01,A,${i},measure_${i}`);
    const model = modelOf(['date,claimant,value,measure', ...lines].join('\n'), {}, 600);
    expect(model.panels).to.have.length(12);
    expect(model.table.rows.length + model.table.rest.length).to.equal(40);
    expect(model.notes[0]!.text).to.equal('28 more panels are not drawn; their rows are named under the table.');
  });
});
