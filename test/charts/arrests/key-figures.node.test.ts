import {expect} from 'chai';
import {group, max, maxIndex, rollup, sum} from 'd3';
import {read} from '../../../src/data/reading/reading.js';
import {shipped} from '../../shipped.js';
import {charts, modelOf} from '../../view/as-text.js';
import {linksIn, long, modelOfFile, rowsOf, told, written, type Attributes, type Row} from '../told-figures.js';

const E = {from: '2022-09-21', to: '2022-09-29'};
const isOvdInfo = ({source}: Row): boolean => source === 'OVD-Info';
const ofE = rowsOf.arrests.filter(({date, date_end: end}) => date! >= E.from && end! <= E.to);
const ofRussia = ofE.filter((row) => row['place'] === 'Russia' && isOvdInfo(row));
/** The newest rows of each day, by their revision; up to a day of knowledge. */
const newest = (rows: readonly Row[], until = '9999'): readonly Row[] =>
  [
    ...group(
      rows.filter(({date, date_end: end, as_of: known}) => date === end && known! <= until),
      ({date}) => date,
    ).values(),
  ].map((ofDay) => ofDay[maxIndex(ofDay, ({revision}) => Number(revision))]!);

describe('arrests: key figures', () => {
  it('11 key figures: the newest total of the main counter, with its bound, its source and its page', async () => {
    const totals = ofRussia.filter(({date, date_end: end}) => date !== end);
    const last = totals[maxIndex(totals, (row) => Date.parse(row['date_end']!))]!;
    expect(await told('arrests', E)).to.deep.equal([
      `${written(last, Number(last['count']))} detentions in Russia, 21 to 29 September 2022: OVD-Info’s own total`,
      `OVD-Info (monitor), as known on ${long(last['as_of']!)}`,
    ]);
    expect(await linksIn('arrests', E)).to.deep.equal([last['url']]);
  });

  it('11 key figures: a total that the days contradict says so', async () => {
    const days = newest(ofRussia, '2022-09-28');
    const most = sum(days, ({count}) => Number(count));
    const [line] = await told('arrests', {...E, 'known-on': '2022-09-28'});
    expect(line).to.equal(
      `2,333 detentions in Russia, 21 to 26 September 2022: OVD-Info’s own total; the days we have add up to at least ${most.toLocaleString('en-GB')}`,
    );
  });

  it('11 key figures: without such a total, the sum of the days', async () => {
    const days = newest(ofE.filter(({place}) => place === 'Moscow'));
    const most = sum(days, ({count}) => Number(count));
    const moscow = await told('arrests', {...E, where: 'Moscow'});
    expect(moscow).to.deep.equal([
      `${most} detentions in Moscow, 21 to 24 September 2022: our sum of the ${days.length} days with a figure`,
      `OVD-Info (monitor), as known on ${long(max(days, (row) => row['as_of'])!)}`,
    ]);
    // partial days are in no sum, and unknown days are not zero
    const parts =
      'date,place,place_type,count\n2024-01-05,Riga,city,7\n2024-01-06,Latvia,country,9\n2024-01-07,Latvia,country,\n2024-01-08,Latvia,country,4';
    expect(await told('arrests', {}, parts)).to.deep.equal([
      '13 detentions in Latvia, 6 to 8 January 2024: our sum of the 2 days with a figure',
      'no source',
    ]);
  });

  it('11 key figures: of one day, and of what was known of it', async () => {
    const day = (until: string): Row => newest(ofRussia, until).find(({date}) => date === '2022-09-21')!;
    const [now, then] = [day('2022-09-22'), day('2022-09-21')];
    const attributes = {...E, to: E.from};
    expect(await told('arrests', attributes)).to.deep.equal([
      `${written(now, Number(now['count']))} detentions in ${now['cities']} cities on 21 September 2022`,
      'OVD-Info (monitor), as known on 22 September 2022',
    ]);
    expect(await told('arrests', {...attributes, 'known-on': '2022-09-21'})).to.deep.equal([
      `${written(then, Number(then['count']))} detentions in ${then['cities']} cities on 21 September 2022: so far`,
      'OVD-Info (monitor), as known on 21 September 2022',
    ]);
    const [only] = await told('arrests', {...E, 'known-on': '2022-09-22'});
    expect(only).to.equal('1,369 detentions in 39 cities on 21 September 2022: the only day with a figure');
  });

  it('11 key figures: what a figure is made of, if it is not one claim', async () => {
    const own = 'date,count,place,source\n2024-01-05,3,Riga,A\n2024-01-05,9,Riga,B\n2024-01-05,1,Tartu,A\n';
    const first = async (attributes: Attributes, text = own): Promise<string> =>
      (await told('arrests', attributes, text))[0]!;
    expect(await first({})).to.equal('4–10 detentions in Riga and Tartu on 5 January 2024: our sum of 2 places');
    expect(await first({where: 'Riga'})).to.equal('3–9 detentions in Riga on 5 January 2024: the range of 2 counts');
    expect(await told('arrests', {rows: 'events'}, own)).to.deep.equal([
      '13 detentions in Riga and Tartu on 5 January 2024: our sum of 3 events',
      'A (named source); B (named source)',
    ]);
  });

  it('11 key figures: of the cities, the one with the most', async () => {
    const day = {from: '2022-09-24', to: '2022-09-24'};
    const cities = rollup(
      rowsOf.arrests.filter((row) => row['place_type'] === 'city' && row['date'] === day.from),
      (rows) => Number(newest(rows)[0]?.['count']),
      ({place}) => place,
    );
    const named = [...cities].filter(([, count]) => !Number.isNaN(count));
    const [city, most] = named[maxIndex(named, ([, count]) => count)]!;
    for (const view of ['cities', 'map'])
      expect((await told('arrests', {...day, view}))[0]).to.equal(
        `${most} detentions in ${city} on 24 September 2022: the highest of ${named.length} cities`,
      );
    // a day with a withheld count belongs to the period
    const withheld =
      'date,place,place_type,count,bound\n2024-01-05,Riga,city,,withheld\n2024-01-06,Riga,city,7,\n2024-01-06,Tartu,city,2,\n';
    expect((await told('arrests', {view: 'cities'}, withheld))[0]).to.equal(
      '7+ detentions in Riga, 5 to 6 January 2024: the highest of 2 cities',
    );
  });

  it('11 key figures: two columns are enough; without a number there is none, and one is singular', async () => {
    expect(await told('arrests', {}, 'date,count\n2024-01-05,1\n')).to.deep.equal([
      '1 detention on 5 January 2024',
      'no source',
    ]);
    const bounds = (...rows: readonly string[]): string => `date,count,bound,high\n${rows.join('\n')}\n`;
    expect(await told('arrests', {}, bounds('2024-01-05,,withheld,5'))).to.deep.equal([]);
    expect(await told('arrests', {}, bounds('2024-01-05,,uncounted,', '2024-01-06,,,'))).to.deep.equal([]);
    expect(await told('arrests', {}, 'date,count\n')).to.deep.equal([]);
    expect(
      (await told('arrests', {}, bounds('2024-01-05,,withheld,', '2024-01-06,8,,', '2024-01-07,9,,')))[0],
    ).to.equal('17+ detentions, 5 to 7 January 2024: our sum of the 2 days with a figure');
    expect(await told('arrests', {where: 'Atlantis'})).to.deep.equal([]);
  });

  it('11 key figures: are made once, when first asked for, and by a copy of the model too', async () => {
    const chart = charts.arrests;
    const {rows} = read(await shipped('arrests'), chart.files['src']!);
    let calls = 0;
    const counted: typeof chart = {
      ...chart,
      detail: async () => {
        const code = await chart.detail();
        return {
          detailOf: (...input) => {
            const detail = code.detailOf(...input);
            return {...detail, figures: () => ((calls += 1), detail.figures!())};
          },
        };
      },
    };
    const made = await modelOf(counted, {src: rows}, E, 600);
    const copy = {...made};
    expect(calls).to.equal(0);
    expect(copy.figures()).to.equal(made.figures());
    expect(calls).to.equal(1);
  });

  it('11 key figures: a name stays a text of the file, its address becomes a link only if it may', async () => {
    const text =
      'date,count,place,source,url\n2024-01-05,3,<b>עיר</b>,<img src=x>,javascript:alert(1)\n2024-01-06,3,<b>עיר</b>,<img src=x>,https://a.example/\n';
    const [figure] = (await modelOfFile('arrests', {}, text)).figures();
    expect(figure!.by).to.equal('<img src=x> (named source)');
    expect(figure!.text).to.contain('\u2068עיר\u2069');
    expect(figure!.links.map(({address}) => address)).to.deep.equal(['https://a.example/']);
  });
});
