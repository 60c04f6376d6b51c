import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {drawn, listOf, rowsOf, shippedRows, words} from './drawn.js';
import {positions} from '../../../src/charts/positions/chart.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {query} from './drawn.js';

const day = {knownOn: '2022-09-26'};

describe('the chart of positions', () => {
  let rows: readonly Statement[];
  before(async () => {
    rows = await shippedRows();
  });

  it('says how many governments have which answer', () => {
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(drawn(rows, day).summary)).to.equal(
      'Of 27 governments, 15 have taken a position: 2 are open, 6 decide case by case, 1 is divided, 2 restrict entry and 4 are closed. We found no statement by the other 12.',
    );
    expect(plain(drawn(rows, {knownOn: '2022-09-22'}).summary)).to.contain(
      '3 are undecided or divided and 2 are closed',
    );
    expect(plain(drawn(rows, {...day, where: ['DE', 'EE']}).summary)).to.equal(
      'Of two governments, two have taken a position: 1 is open and 1 is closed.',
    );
    expect(plain(drawn(rowsOf('iso2,position\nDE,undecided\n'), {where: ['DE']}).summary)).to.equal(
      'Of one government, one has taken a position: 1 is undecided.',
    );
  });

  it('has a neutral title, a subtitle with the day of the state, and words of the tag before both', () => {
    const {title, subtitle, known, age} = drawn(rows, day);
    expect([title, subtitle.replaceAll('\u00a0', ' '), known.replaceAll('\u00a0', ' '), age]).to.deep.equal([
      ...[
        'Positions of EU governments',
        'What the 27 EU governments said about Russians avoiding mobilisation, as of 26 September 2022',
      ],
      ...['As of 26 September 2022.', 20_000 - parseDay('2022-09-26')!],
    ]);
    expect(drawn(rows, {...day, heading: 'H', subtitle: 'S', caveat: 'C'})).to.include({
      title: 'H',
      subtitle: 'S',
      caveat: 'C',
    });
    expect(drawn(rowsOf('iso2,position\nDE,welcome\n')).known).to.equal('');
  });

  it('A-26 puts each of the 75 rows in the table or gives the reason: 19 current, 15 earlier, 4 not of the government, 14 empty, 2 of institutions, 12 later, 9 outside', () => {
    const {table} = drawn(rows, day);
    const of = (what: string): number => table.rows.filter(({cells}) => cells.includes(what)).length;
    const because = (reason: RegExp): number => table.rest.filter((row) => reason.test(row.reason)).length;
    expect(
      ['current', 'earlier statement', 'not the government', 'no statement found', 'EU institution'].map(of),
    ).to.deep.equal([19, 15, 4, 14, 2]);
    expect([because(/said after/), because(/outside/)]).to.deep.equal([12, 9]);
    expect([table.rows.length, table.label]).to.deep.equal([54, 'Table of statements (54 rows)']);
    const all = [...table.rows.flatMap(({fileRows}) => fileRows), ...table.rest.map(({row}) => row)];
    expect(all.sort((a, b) => a - b)).to.deep.equal(rows.map(({row}) => row));
    expect(table.caption, 'a member without a row').to.contain('The file has no row for Luxembourg');
    expect(
      drawn(rows, {...day, where: ['DE']}).table.rest.filter(({reason}) => reason.includes('not chosen')),
    ).to.have.length(62);
  });

  it('D26 D27 names in the list who spoke, beside it the day, with the year where it is old, and under both what was said', () => {
    const list = listOf(drawn(rows, day, 1200, europeShapes));
    const row = (name: string) => {
      const found = list.groups.flatMap((group) => group.rows).find((one) => one.name === name);
      return [...(found?.lines ?? []), found?.date].join(' | ').replaceAll('\u00a0', ' ');
    };
    expect(row('Spain')).to.equal(
      'Foreign minister, 26 Sept | Fully in favour of taking in Russians who share European values, analysed case by case for security | ',
    );
    expect(row('Germany')).to.match(/^German officials, 25 Sept \| Want to help men/);
    expect(row('Estonia')).to.match(/^Prime minister, 21 Sept \| Every citizen/);
    expect(row('Czechia')).to.match(
      /^two answers, 22 Sept \| Foreign minister, closed: People .* \| Prime minister, case by case: Whoever/,
    );
    expect(row('Sweden')).to.match(
      /^Integration and migration minister, 15 March 2022 \(older than 60 days\) \| Answer/,
    );
    const narrow = listOf(drawn(rows, day, 320)).groups[0]!.rows[1]!;
    expect([narrow.lines, narrow.date]).to.deep.equal([['Foreign minister'], '26\u00a0Sept']);
    expect(list.groups.map(({heading, count}) => `${heading} ${count}`)).to.deep.equal([
      ...['Open: offers protection or entry 2', 'Case by case 6', 'Undecided or divided 1'],
      ...[
        'Restricts entry: fewer visas, limits at borders 2',
        'Closed 4',
        'We found no statement by the government 12',
      ],
    ]);
  });

  it('has room for each name on one line where the face of the system is DejaVu Sans, bold', () => {
    for (const [knownOn, widest] of [
      ['2022-09-26', 96.85], // Netherlands
      ['2022-10-31', 98.55], // Luxembourg
    ] as const)
      expect(listOf(drawn(rows, {knownOn}, 1200)).nameWidth).to.be.within(widest + 9, widest + 16);
  });

  it('says of a month only the month', () => {
    const found = listOf(drawn(rows, {knownOn: '2022-10-31'}, 320)).groups.flatMap((group) => group.rows);
    expect(found.find(({name}) => name === 'Luxembourg')?.date?.replaceAll('\u00a0', ' ')).to.equal('October 2022');
  });

  it('says a sentence and has a card for each country', () => {
    const {points} = listOf(drawn(rows, day));
    const said = (country: string) => points.find(({keys}) => keys.country === country)!;
    const sentence = (country: string): string => said(country).sentence.replaceAll('\u00a0', ' ');
    expect(sentence('LV')).to.equal(
      'Latvia: closed. Foreign minister, 25 September. Considerable security risks; those fleeing now are no conscientious objectors because they did not protest before; there are enough countries outside the EU.',
    );
    expect(sentence('CZ')).to.equal(
      'Czechia: divided. Foreign minister: closed. Prime minister: case by case, 22 September. Not the government: Miloš Zeman, president (open, 25 September).',
    );
    expect(sentence('SE')).to.equal(
      'Sweden: case by case. Integration and migration minister, 15 March 2022. Older than 60 days. Answer on protection for Russian deserters: everyone gets an individual examination.',
    );
    expect(sentence('ES')).to.equal(
      'Spain: open. Foreign minister, 26 September. Fully in favour of taking in Russians who share European values, analysed case by case for security. Before that: undecided, 23 September.',
    );
    expect(sentence('FR')).to.equal('France: we found no statement by the government by 26 September.');
    const {card} = said('SK');
    expect([card.heading, card.facts.map(({term}) => term), card.links[0]?.text]).to.deep.equal([
      'Slovakia: case by case',
      ['Said by', 'Statement', 'Said on', 'Entry policy', 'Published by', 'We saw'],
      'TASR',
    ]);
    expect(card.note).to.contain('TASR says');
    expect(said('BG').card.note, 'what is known of the search').to.contain('Foreign ministry');
    expect(points).to.have.length(27);
  });

  it('offers the views of each width, and draws what the tag asks for at every width', () => {
    const panels = (view: string, width: number) =>
      drawn(rows, {...day, view}, width)
        .panels.map(({id}) => id)
        .join(' ');
    const offers = (width: number) =>
      drawn(rows, day, width)
        .viewOptions.map(({label, chosen}) => `${label}${chosen ? '*' : ''}`)
        .join(' ');
    expect([offers(320), offers(600), offers(1200)]).to.deep.equal([
      'Now* Changes',
      'Tiles* Map Over time',
      'Now* Over time',
    ]);
    const pressed = (view: string, width: number) =>
      drawn(rows, {...day, view}, width).viewOptions.find(({chosen}) => chosen)?.label;
    expect(
      ['tiles', 'list', 'map', 'time'].map((view) => pressed(view, 1200)),
      'D27 the view shown',
    ).to.deep.equal([...['Tiles', 'List', 'Map', 'Over time']]);
    expect([pressed('tiles', 600), pressed('list', 600), pressed('map', 320)]).to.deep.equal(['Tiles', 'List', 'Map']);
    expect([panels('now', 320), panels('now', 600)]).to.deep.equal([
      'list tiles institutions',
      'tiles institutions list',
    ]);
    for (const width of [320, 600, 1200]) expect(panels('list', width)).to.equal('list');
    expect([panels('tiles', 320), panels('tiles', 600), panels('tiles', 1200)], 'D27 with the list').to.deep.equal([
      ...['tiles institutions list', 'tiles institutions list', 'institutions tiles list'],
    ]);
  });

  it('needs boundaries only where a map is drawn', () => {
    const asked = (view: string, width: number): boolean =>
      positions.boundaries!(query({view}), width, {src: []}) !== undefined;
    expect([asked('now', 320), asked('now', 600), asked('now', 1200)]).to.deep.equal([false, false, true]);
    expect([asked('map', 320), asked('tiles', 1200), asked('list', 1200)]).to.deep.equal([true, false, false]);
  });

  it('keeps the words where a filter leaves no country, and says which', () => {
    const model = drawn(rows, {...day, where: ['Georgia']});
    expect([model.emptyBy?.replaceAll('\u00a0', ' '), model.panels, model.title]).to.deep.equal([
      ...['Georgia, as known on 26 September 2022', [], 'Positions of EU governments'],
    ]);
  });

  it('draws a small file with country and position alone', () => {
    const model = drawn(rowsOf('country,position\nGermany,welcome\nGreece,refuse\n'));
    expect(model.summary)
      .to.contain('Of 27 governments, two have')
      .and.contain('We found no statement by the other\u00a025.');
    expect(model.subtitle).to.equal('What the 27 EU governments said about Russians avoiding mobilisation');
    expect(model.legend).to.deep.equal([]);
    expect(listOf(model).points.find(({keys}) => keys.country === 'DE')?.sentence).to.equal('Germany: open.');
  });

  it('knows title, caveat and the height of the plot before the file is there', () => {
    const {title, caveat, height} = positions.preview(query(day), 600, words);
    const model = drawn(rows, day);
    expect([title, caveat]).to.deep.equal([model.title, model.caveat]);
    expect(height).to.be.within(1740, 1765);
  });
});
