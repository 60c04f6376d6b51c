import {expect} from 'chai';
import {looksLike} from '../../src/data/problems/looks-like.js';
import {bytesIn} from './bytes-in.js';

/** Lines as they stand in files of counts: few letters among many digits. */
const lines = (...places: string[]): string =>
  `date,place,count\n${places.map((place, day) => `2022-09-2${day},${place},${day * 17}\n`).join('')}`;

const RUSSIAN = lines('Москва', 'Санкт-Петербург', 'Улан-Удэ', 'ОВД-Инфо');
const CASES: [string, string][] = [
  ['windows-1251', RUSSIAN],
  ['windows-1251', lines('МОСКВА', 'УФА', 'КАЗАНЬ')],
  ['windows-1251', lines('Київ', 'Львів', 'Чернігів')],
  ['windows-1251', lines('Београд', 'Ниш', 'Нови Сад')],
  ['koi8-r', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['x-mac-cyrillic', lines('Москва', 'Санкт-Петербург', 'Казань', 'Уфа', 'Екатеринбург')],
  ['windows-1252', lines('Zürich', 'München', 'Genève')],
  ['windows-1252', lines('São Paulo', 'Bogotá', 'Asunción')],
  ['windows-1252', lines('Ministère', 'the mayor’s office', '“about” 5')],
  ['macintosh', lines('Zürich', 'München', 'Genève', 'Asunción')],
  ['windows-1250', lines('Łódź', 'Kraków', 'Wałbrzych')],
  ['windows-1250', lines('Plzeň', 'České Budějovice', 'Ústí nad Labem', 'Žatec')],
  ['windows-1253', lines('Αθήνα', 'Θεσσαλονίκη', 'Πάτρα')],
  ['windows-1254', lines('İstanbul', 'Diyarbakır', 'Şırnak', 'Iğdır')],
  ['windows-1255', lines('ירושלים', 'תל אביב', 'חיפה')],
  ['windows-1256', lines('طهران', 'الإسكندرية', 'القاهرة')],
  ['shift_jis', lines('さっぽろ', '東京都', 'トウキョウ')],
  ['gbk', lines('莫斯科', '上海', '北京市')],
  ['euc-kr', lines('서울특별시', '부산', '인천')],
];

describe('faults 1.5 what bytes that are not UTF-8 look like', () => {
  for (const [label, text] of CASES) {
    it(`${label}: ${text.split('\n')[1]}`, () => expect(looksLike(bytesIn(label, text))).to.equal(label));
  }

  it('is nothing where they are no text', () => {
    expect(looksLike(Uint8Array.from({length: 200}, (_, index) => (index * 151) % 256))).to.equal(undefined);
  });
});
