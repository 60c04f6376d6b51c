import {expect} from 'chai';
import {cases} from '../../../demo/cases.js';
import {E, listOf, modelOf, ofShipped, plain, type Model} from './drawn.js';

const csvOf = (name: string): string => cases.find((one) => one.name === `crossings-${name}`)!.csv!;
const WIDTHS = [320, 600, 1200];

/** Each border with its rows: who says it | period | number. */
const written = (model: Model, id = 'totals'): Record<string, string[]> =>
  Object.fromEntries(
    listOf(model, id).groups.map(({heading = '', rows}) => [
      plain(heading),
      rows.map(({name, date = '', value = ''}) => plain(`${name} | ${date} | ${value}`)),
    ]),
  );

describe('crossings: D18 totals', () => {
  it('D18 stand under their border, with who says it, the period and the number', async () => {
    const model = await ofShipped(E, 600);
    expect(written(model)).to.deep.equal({
      Estonia: ['Egert Belitšev, head of the border guard of Estonia | 19–25 Sept | 7,500'],
      'European Union': ['Frontex | 19–25 Sept | up to 66,000'],
      Finland: [
        'Finnish Border Guard | 21–26 Sept | up to 44,000',
        'Pavel Kuznetsov, ambassador of Russia to Finland | 21–30 Sept | about 60,000',
        'Frontex | 22–25 Sept | 30,000',
        'Finnish Border Guard | 24–25 Sept | 16,886',
      ],
      Georgia: [
        'Ministry of Internal Affairs of Georgia | 17–26 Sept | 78,742',
        'Sergei Menyailo, head of North Ossetia; Verkhny Lars / Dariali only | 27–28 Sept | 20,000',
        'Rumour denied by the interior minister of Georgia, unnamed source | 21–27 Sept | about 250,000',
        'Not named, unnamed source | 21–27 Sept | about 53,000',
      ],
      'Georgia, Kazakhstan and Finland together': ['Associated Press | 21–27 Sept | at least 194,000'],
      Kazakhstan: [
        'Interior ministry of Kazakhstan | 21–27 Sept | about 98,000',
        'Marat Akhmetzhanov, interior minister of Kazakhstan | 21 Sept–4 Oct | about 200,000',
        'Marat Akhmetzhanov, interior minister of Kazakhstan | 3 Oct | at least 7,000',
      ],
      Mongolia: ['G. Byambasuren, head of the checkpoint | 21–25 Sept | at least 3,000'],
      Poland: ['Polish authorities | 19–25 Sept | 2,326'],
      'All borders, departures': [
        'FSB figure told to Novaya Gazeta Europe by a Kremlin source, unnamed source | 21–24 Sept | 261,000',
        'Sources close to the Kremlin told Forbes Russia, unnamed source | 21 Sept–4 Oct | 600,000–1,000,000',
      ],
    });
    const {head, subheading, groups} = listOf(model);
    expect(head).to.deep.equal(['Border', 'Who says it, and period', 'Entries']);
    expect(subheading).to.equal('By border. Periods and borders differ: do not add these numbers up.');
    expect(groups.map(({count}) => count)).to.deep.equal([
      ...['All crossing points', 'All EU land borders', 'All land crossings', 'All crossing points', undefined],
      ...['All crossing points', 'Altanbulag (Kyakhta)', 'All crossing points', undefined],
    ]);
  });

  it('D18 draw no length beside a number', async () => {
    for (const width of WIDTHS) {
      const {groups, axis} = listOf(await ofShipped(E, width));
      expect(groups.flatMap(({rows}) => rows.filter(({track, gutter}) => track ?? gutter))).to.deep.equal([]);
      expect(axis).to.equal(undefined);
    }
  });

  it('show whole borders at first, and all of them beside the days', async () => {
    const first = async (width: number) => listOf(await ofShipped(E, width)).first;
    expect(await Promise.all(WIDTHS.map(first))).to.deep.equal([11, 11, 18]);
    expect(listOf(modelOf(csvOf('many-totals'), {}, 320)).first, 'one border that is too long').to.equal(12);
  });

  it('name the measure that differs, both ends where origins differ, and the year where it does', () => {
    const model = modelOf(
      `date,date_end,count,from,to,measure,source
2023-12-20,2024-01-09,300,BY,LV,entries,A
2024-01-01,2024-01-31,1200,BY,EE,entries,B
2024-01-05,2024-01-06,12,RU,LV,departures,C`,
      {},
      600,
    );
    expect(written(model)).to.deep.equal({
      'Belarus to Estonia': ['B | 1 Jan 2024–31 Jan 2024 | 1,200'],
      'Belarus to Latvia': ['A | 20 Dec 2023–9 Jan 2024 | 300'],
      'Russia to Latvia, departures': ['C | 5 Jan 2024–6 Jan 2024 | 12'],
    });
  });

  it('name the country that is left where each is another', async () => {
    const {groups} = listOf(await ofShipped({measures: ['exits']}, 600));
    expect(groups.map(({heading, count, rows}) => [heading, count, rows.length])).to.deep.equal([
      ['From Finland', 'All land crossings', 1],
      ['From Georgia', 'All crossing points', 1],
      ['From Kazakhstan', 'All crossing points', 2],
      ['Norway to Russia', 'Storskog', 1],
    ]);
  });

  it('have no border where the file names none, and say that no source is given', () => {
    expect(written(modelOf(csvOf('two-rows'), {}, 600))).to.deep.equal({
      '': ['no source | 5 Jan | 3', 'no source | 6 Jan | 12'],
    });
  });

  it('without a number have the word that was used', () => {
    const model = modelOf(csvOf('bounds'), {}, 600);
    expect(written(model)).to.deep.equal({
      Estonia: ['Border guard | 1–8 Jan | “hardly anybody”'],
      Latvia: ['Border guard | 1–7 Jan | at least 4,000', 'Somebody, unnamed source | 2–5 Jan | 2,000–2,500'],
    });
    expect(plain(listOf(model).points[0]!.sentence)).to.equal(
      '1 to 8 January 2024: entries from Belarus to Estonia, called “hardly anybody”, not counted. All. Border guard.',
    );
  });

  it('lead the keys down, from the panels over them and back', async () => {
    const model = await ofShipped(E, 600);
    const points = new Map(model.panels.flatMap((panel) => panel.points.map((point) => [point.id, point] as const)));
    const moves = (id: string) => points.get(id)!.moves;
    // down to the nearest day of the next panel
    expect(moves('entries:RU:GE:60')).to.include({
      left: 'entries:RU:GE:54',
      right: 'entries:RU:GE:61',
      down: 'entries:RU:FI:59',
    });
    expect(moves('entries:RU:FI:59').up).to.equal('entries:RU:GE:60');
    expect(moves('entries:RU:FI:5')).to.include({
      up: 'entries:RU:GE:8',
      down: 'entries:RU:NO:70',
      end: 'entries:RU:FI:65',
    });
    const [first, second, ...more] = listOf(model).groups.flatMap(({rows}) => rows.map(({point}) => point));
    const last = more.at(-1)!;
    expect(moves('queue_vehicles:RU:GE:73').down).to.equal(first);
    expect(moves(first!)).to.include({up: 'queue_vehicles:RU:GE:55', down: second, end: last});
    expect(moves(last).down).to.equal(undefined);
    for (const {moves: all} of points.values())
      for (const to of Object.values(all)) expect(points.has(to), to).to.equal(true);
  });
});
