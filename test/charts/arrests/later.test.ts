import {expect} from 'chai';
import {drawingOf, E, eAsKnown, facts, listOf, modelOfText, ofShipped, plain, sceneOf, tableOf} from './drawn.js';

describe('arrests: days later than the date shown', () => {
  const known = {knownOn: '2022-09-25', ...E} as const;

  it('faults 1.2 are later, and in no count', async () => {
    const {days} = await facts(known);
    expect(days.map(({kind}) => kind)).to.deep.equal([
      'whole',
      'none',
      'none',
      'whole',
      'part',
      'later',
      'later',
      'later',
      'later',
    ]);
    const {summary, table} = await ofShipped(known);
    expect(plain(summary)).to.include(
      'We found no figure for two of the five days, and for one more only that of one region or city.',
    );
    const heads = table.rows.filter(({cells}) => cells[0] === 'later than the date shown').map(({head}) => plain(head));
    expect(heads).to.deep.equal(['26 September', '27 September', '28 September', '29 September']);
  });

  it('faults 1.2 stand on the axis without a sign, as columns and as rows', async () => {
    const drawing = drawingOf(await ofShipped(known, 600), 'days');
    const labels = sceneOf(drawing.scene, 'days').labels.map(({text}) => text);
    expect(labels.filter((text) => text === '?' || text === 'no figure found')).to.deep.equal(['?', '?']);
    expect(drawing.points.filter(({sentence}) => sentence.includes('later than the date shown'))).to.have.length(4);
    const rows = listOf(await ofShipped(known, 320), 'days').groups[0]!.rows;
    expect(rows.slice(5).map(({lines}) => lines)).to.deep.equal(Array(4).fill(['later than the date shown']));
  });

  it('faults 1.2 are in no week and in no month', async () => {
    const rows = Array.from({length: 80}, (_, i) => {
      const date = new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);
      return `${date},5`;
    });
    const csv = `date,count\n${rows.filter((_, i) => i !== 1).join('\n')}\n`;
    const heads = tableOf(await modelOfText(csv, {knownOn: '2024-01-10'}, 320));
    expect(heads.slice(0, 3)).to.deep.equal([
      '1 to 7 January 2024, 6 of 7 days found: 30',
      '8 to 14 January 2024, 3 of 3 days found: 15',
      '15 to 21 January 2024: later than the date shown',
    ]);
  });

  it('faults 1.2 are days without a figure once the state has come to them', async () => {
    const {days} = await facts(eAsKnown('2022-09-28'));
    expect(days.map(({kind}) => kind)).to.deep.equal(
      ['whole', 'none', 'none', 'whole', 'whole', 'part', 'none', 'none', 'later'].map((kind, i) =>
        i === 4 ? days[4]!.kind : kind,
      ),
    );
    const all = await facts(E);
    expect(all.days.some(({kind}) => kind === 'later')).to.equal(false);
  });
});
