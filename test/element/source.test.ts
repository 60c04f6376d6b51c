import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {answer, asIs, csv, hurry, never, status} from './answers.js';
import {boxOf, draw, find, hasTable, place, readyOf, tagOf, textOf, until, wordsOf} from './mount.js';
import {saveData} from './quiet.js';

const address = (): string => `/data/figures.csv?${crypto.randomUUID()}`;

for (const chart of charts) {
  const {type} = chart;
  const small = fileOf(chart, chart.row);

  describe(`where ${type} gets its rows from`, () => {
    it('E-50 a script of CSV in the tag', async () => {
      const script = Object.assign(document.createElement('script'), {type: 'text/csv', textContent: `\n${small}`});
      const tag = await draw({type}, {children: [script]});
      expect(wordsOf(tag)).to.contain(textOf(find(await draw({type, csv: small}), '.summary')));
    });

    it('E-50 the property csv, and again when it is another text', async () => {
      const tag = await draw({type, csv: small});
      await hasTable(tag);
      const before = textOf(find(tag, 'tbody'));
      const again = readyOf(tag);
      tag.csv = small.replace(/\d{4}-\d\d-\d\d/, '2022-09-19');
      await again;
      await hasTable(tag);
      expect(textOf(find(tag, 'tbody'))).to.not.equal(before);
    });

    it('E-50 a file, and another one when src changes, without a trace of the first', async () => {
      const tag = await draw({type, csv: small});
      const ready = readyOf(tag);
      tag.src = chart.file;
      await ready;
      const fresh = await draw({type, src: chart.file});
      await hasTable(tag, fresh);
      expect(wordsOf(tag) === wordsOf(fresh), 'the same as if it had been there from the start').to.equal(true);
    });
  });

  describe(`loading the file of ${type}`, () => {
    it('E-52 three charts of one file fetch it once', async () => {
      const asked = answer((...request) => asIs(...request));
      const tags = [0, 1, 2].map(() => tagOf({...shipped(chart), src: `${chart.file}?${type}`, loading: 'eager'}));
      const ready = Promise.all(tags.map(readyOf));
      (await boxOf()).append(...tags);
      await ready;
      expect(asked.addresses.filter((one) => one.includes(chart.file))).to.have.length(1);
    });

    it('E-50 no credentials but those of the page, and nothing sent along', async () => {
      const inits: (RequestInit | undefined)[] = [];
      answer((_, init) => {
        inits.push(init);
        return csv(small);
      });
      await draw({type, src: address()});
      expect(inits.map((init) => Object.keys(init ?? {}))).to.deep.equal([['signal']]);
    });

    it('E-03 a tag that is taken away gives its request up; put back, it asks again and draws', async () => {
      const asked = answer(never);
      const tag = await place({type, src: address(), loading: 'eager'});
      const box = tag.parentElement!;
      await until(() => asked.signals.length === 1, 'it asks');
      tag.remove();
      expect(asked.signals[0]!.aborted).to.equal(true);
      answer(() => csv(small));
      const ready = readyOf(tag);
      box.append(tag);
      await ready;
    });

    it('E-03 of two charts of one file, the last to go gives the request up', async () => {
      const asked = answer(never);
      const src = address();
      const [one, two] = [await place({type, src, loading: 'eager'}), await place({type, src, loading: 'eager'})];
      await until(() => find(one, '.reserve .waiting') && find(two, '.reserve .waiting'), 'both wait');
      one.remove();
      expect(asked.signals[0]!.aborted).to.equal(false);
      two.remove();
      expect(asked.signals[0]!.aborted).to.equal(true);
      expect(asked.signals).to.have.length(1);
    });

    it('E-52 far below the fold nothing is fetched until the chart comes near or the page is quiet; eager does not wait', async () => {
      saveData();
      const asked = answer(() => csv(small));
      const box = await boxOf();
      const far = Object.assign(document.createElement('div'), {textContent: 'far'});
      far.style.height = '6000px';
      const [lazy, eager] = [
        tagOf({type, src: `${address()}&lazy`}),
        tagOf({type, src: `${address()}&eager`, loading: 'eager'}),
      ];
      const ready = readyOf(eager);
      box.append(far, lazy, eager);
      await ready;
      expect(asked.addresses.filter((one) => one.includes('eager'))).to.have.length(1);
      expect(asked.addresses.filter((one) => one.includes('lazy'))).to.have.length(0);
      const drawn = readyOf(lazy);
      lazy.scrollIntoView();
      await drawn;
      expect(asked.addresses.filter((one) => one.includes('lazy'))).to.have.length(1);
      scrollTo(0, 0);
    });

    it('E-52 about to be printed, a chart below the fold loads as well', async () => {
      const box = await boxOf();
      const far = document.createElement('div');
      far.style.height = '6000px';
      const tag = tagOf({type, csv: small});
      box.append(far, tag);
      await tag.updateComplete;
      const ready = readyOf(tag);
      dispatchEvent(new Event('beforeprint'));
      await ready;
    });
  });

  describe(`trying the file of ${type} again`, () => {
    it('E-50 Try again draws once the file is there', async () => {
      answer(() => status(404));
      const tag = await place({type, src: address(), loading: 'eager'});
      await until(() => find(tag, '.message button'), 'Try again');
      answer(() => csv(small));
      const ready = readyOf(tag);
      find(tag, '.message button')!.click();
      await ready;
      expect(find(tag, '.message') === null).to.equal(true);
      expect(find(tag, '.cannot') !== null).to.equal(true);
    });

    it('E-51 back online, a file that failed is read again; the strip comes and goes', async () => {
      hurry();
      answer(() => csv(small));
      const tag = await draw({type, src: address(), refresh: '10'});
      answer(() => Promise.reject(new TypeError('Failed to fetch')));
      await until(() => find(tag, '.strip'), 'the strip');
      expect(find(tag, '.cannot') !== null, 'the figures stay').to.equal(true);
      expect(textOf(find(tag, '.strip'))).to.match(/^The newest file could not be loaded\. .*Try again$/);
      tag.refresh = 0;
      await tag.updateComplete;
      answer(() => csv(small));
      const ready = readyOf(tag);
      dispatchEvent(new Event('online'));
      await ready;
      await until(() => !find(tag, '.strip'), 'the strip is gone');
    });

    it('E-52 back online, three charts of one file read it again together', async () => {
      answer(() => status(503));
      const src = address();
      const tags = [0, 1, 2].map(() => tagOf({type, src, loading: 'eager'}));
      (await boxOf()).append(...tags);
      await until(() => tags.every((tag) => find(tag, '.message button')), 'all say that it could not be loaded');
      const asked = answer(() => csv(small));
      const ready = Promise.all(tags.map(readyOf));
      dispatchEvent(new Event('online'));
      await ready;
      expect(asked.addresses).to.have.length(1);
    });

    it('E-51 offline, the strip says that this is a copy', async () => {
      hurry();
      answer(() => csv(small));
      const tag = await draw({type, src: address(), refresh: '10'});
      Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
      try {
        answer(() => Promise.reject(new TypeError('Failed to fetch')));
        await until(() => find(tag, '.strip'), 'the strip');
        expect(textOf(find(tag, '.strip'))).to.match(/^Offline copy from \d+ \p{L}+, \d\d:\d\d\. Not updated\./u);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
    });

    it('E-03 a chart that is put back reads its file again at the interval asked for', async () => {
      hurry();
      answer(() => csv(small));
      const tag = await draw({type, src: address(), refresh: '10'});
      const box = tag.parentElement!;
      tag.remove();
      const asked = answer(() => csv(small));
      box.append(tag);
      await until(() => asked.addresses.length > 1, 'it goes on');
    });
  });
}
