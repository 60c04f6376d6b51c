import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {bytesIn} from '../data/bytes-in.js';
import {answer} from './answers.js';
import {draw, place, problemOf, readyOf, until, wordsOf} from './mount.js';

const TEXT =
  'date,place,place_type,count,source\n2022-09-21,Москва,city,538,ОВД-Инфо\n2022-09-22,Уфа,city,5,ОВД-Инфо\n';
const NOTES = 'day,text,source\n2022-09-21,Первый день,ОВД-Инфо\n';
const address = (name: string): string => `/data/${name}.csv?${crypto.randomUUID()}`;
const bytes = (text: string, type = 'text/csv') =>
  Promise.resolve(new Response(bytesIn('windows-1251', text) as BodyInit, {headers: {'content-type': type}}));
const chart = {type: 'arrests', loading: 'eager'};

describe('faults 1.5 a file that is not UTF-8', () => {
  it('is an error that says what it looks like, and never drawn with signs that stand for nothing', async () => {
    answer(() => bytes(TEXT));
    const tag = await place({...chart, src: address('figures')});
    const {code, sentence} = await problemOf(tag);
    expect(code).to.equal('encoding');
    expect(sentence).to.contain('It looks like windows-1251 (“Москва”): write encoding="windows-1251" on the tag');
    await until(() => wordsOf(tag).includes(sentence), 'the publisher can read it');
    expect(wordsOf(tag)).to.not.contain('\ufffd');
  });

  it('is read as the attribute says, with its annotations, and again when that changes', async () => {
    answer((one) => bytes(one.includes('notes') ? NOTES : TEXT));
    const tag = await place({...chart, src: address('figures'), annotations: address('notes')});
    expect((await problemOf(tag)).code).to.equal('encoding');
    const ready = readyOf(tag);
    tag.setAttribute('encoding', 'windows-1251');
    await ready;
    await until(() => wordsOf(tag).includes('ОВД-Инфо') && wordsOf(tag).includes('Первый день'), 'all is read');
  });

  it('is read as the server says, in quotation marks too; the attribute goes before it', async () => {
    for (const [type, encoding] of [
      ['text/csv; charset=windows-1251', ''],
      ['text/csv;charset="Windows-1251"; header=present', ''],
      ['text/csv; charset=koi8-r', 'windows-1251'],
    ] as const) {
      answer(() => bytes(TEXT, type));
      const tag = await draw({...chart, src: address('figures'), ...(encoding && {encoding})});
      expect(wordsOf(tag), type).to.contain('ОВД-Инфо');
    }
  });

  it('is none where the attribute names nothing known: a warning, and the chart is drawn', async () => {
    answer(() => Promise.resolve(new Response(TEXT)));
    const tag = await place({...chart, src: address('figures'), encoding: 'bogus'});
    const {code, value} = await problemOf(tag);
    expect([code, value]).to.deep.equal(['query', 'bogus']);
    await until(() => wordsOf(tag).includes('ОВД-Инфо'), 'it is drawn');
  });
});
