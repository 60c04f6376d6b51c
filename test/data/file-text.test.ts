import {expect} from 'chai';
import {FileText, type Declared} from '../../src/data/reading/file-text.js';
import {FileReader} from '../../src/data/reading/reading.js';
import {arrests} from '../../src/datasets/arrests.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';
import {bytesIn} from './bytes-in.js';

const HEAD = 'date,place,count,source\n';
const RUSSIAN = `${HEAD}2022-09-21,Москва,538,ОВД-Инфо\n2022-09-24,Улан-Удэ,24,ОВД-Инфо\n`;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const wrong = (text: string): Uint8Array => bytesIn('windows-1251', text);
const LONG = `${HEAD}${'2022-09-21,Moscow,5,OVD-Info\n'.repeat(3000)}`;

/** What a page makes of bytes that arrive in pieces of a size: places and counts, and all that is said. */
function readBytes(all: Uint8Array, declared: Declared = {}, size = all.length || 1) {
  const text = new FileText(declared);
  const reader = new FileReader(arrests);
  for (let from = 0; from < all.length && !text.failure; from += size)
    reader.push(text.read(all.subarray(from, from + size)));
  const {rows, failure, problems} = reader.endOf(text);
  return {
    rows: rows.map(({place, count}) => `${place} ${count.value}`),
    code: failure?.code,
    said: problems.map((problem) => problemsEn[problem.code](problem)),
  };
}

const TWO = ['Москва 538', 'Улан-Удэ 24'];
const SAVE = 'on the tag, or save the file as UTF-8.';

describe('faults 1.5 bytes of a file', () => {
  const good: [string, Uint8Array, Declared][] = [
    ['UTF-8', utf8(RUSSIAN), {}],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], utf8(RUSSIAN)), {}],
    ['UTF-16LE with its mark', bytes([0xff, 0xfe], bytesIn('utf-16le', RUSSIAN)), {}],
    ['UTF-16BE with its mark', bytes([0xfe, 0xff], bytesIn('utf-16be', RUSSIAN)), {}],
    ['UTF-16 without a mark, named by the tag', bytesIn('utf-16le', RUSSIAN), {encoding: 'utf-16le'}],
    ['windows-1251, named by the tag', wrong(RUSSIAN), {encoding: ' Windows-1251 '}],
    ['windows-1251, named by the server', wrong(RUSSIAN), {charset: 'windows-1251'}],
    [
      'windows-1251, named by the tag though the server errs',
      wrong(RUSSIAN),
      {encoding: 'cp1251', charset: 'iso-8859-1'},
    ],
    ['koi8-r, where the tag names nothing known', bytesIn('koi8-r', RUSSIAN), {encoding: 'bogus', charset: 'koi8-r'}],
    ['UTF-8, where the server names nothing known', utf8(RUSSIAN), {charset: 'bogus'}],
    ['UTF-8 named by the tag though the server errs', utf8(RUSSIAN), {encoding: 'utf-8', charset: 'windows-1251'}],
    ['UTF-8 with its mark, whatever is said', bytes([0xef, 0xbb, 0xbf], utf8(RUSSIAN)), {encoding: 'windows-1251'}],
    [
      'UTF-16 with its mark, whatever is said',
      bytes([0xff, 0xfe], bytesIn('utf-16le', RUSSIAN)),
      {charset: 'windows-1252'},
    ],
  ];
  for (const [what, all, declared] of good) {
    it(`in ${what} are read, however they are cut`, () => {
      for (const size of [all.length, 1, 2, 3, 5, 7, 65])
        expect(readBytes(all, declared, size), `by ${size}`).to.deep.equal({rows: TWO, code: undefined, said: []});
    });
  }

  it('of several bytes a character are read, however they are cut', () => {
    const text = `${HEAD}2022-09-21,東京都,5,さっぽろ\n`;
    for (const label of ['shift_jis', 'gbk'])
      for (const size of [1, 2, 3, 100])
        expect(readBytes(bytesIn(label, text), {encoding: label}, size).rows, label).to.deep.equal(['東京都 5']);
    for (const size of [1, 2, 3, 4, 65, 100])
      expect(readBytes(utf8(`${HEAD}2022-09-21,😀ß東,5,x\n`), {}, size).rows).to.deep.equal(['😀ß東 5']);
  });

  it('of windows-1252 keep quotation marks, dashes and the euro', () => {
    const all = bytesIn('windows-1252', `${HEAD}2022-09-21,“Zürich” – €’,5,x\n`);
    for (const size of [all.length, 9])
      expect(readBytes(all, {encoding: 'windows-1252'}, size).rows).to.deep.equal(['“Zürich” – €’ 5']);
  });

  const bad: [string, Uint8Array, Declared, string][] = [
    [
      'windows-1251',
      wrong(RUSSIAN),
      {},
      `From row 2 on the file is not UTF-8. It looks like windows-1251 (“Москва”): write encoding="windows-1251" ${SAVE}`,
    ],
    [
      'windows-1252',
      bytesIn('windows-1252', `${HEAD}2022-09-21,Zürich,5,x\n`),
      {},
      `From row 2 on the file is not UTF-8. It looks like windows-1252 (“Zürich”): write encoding="windows-1252" ${SAVE}`,
    ],
    [
      'koi8-r and an encoding that nobody knows',
      bytesIn('koi8-r', RUSSIAN),
      {encoding: 'koi8'.concat('-x')},
      `From row 2 on the file is not UTF-8. The attribute encoding names no known encoding: “koi8-x”. It looks like koi8-r (“Москва”): write encoding="koi8-r" ${SAVE}`,
    ],
    [
      'windows-1251 in its header',
      wrong(`date,count,примечание\n2022-09-21,5,x\n`),
      {},
      `The file is not UTF-8. It looks like windows-1251 (“примечание”): write encoding="windows-1251" ${SAVE}`,
    ],
    [
      'windows-1251 after a long text of ASCII',
      bytes(utf8(LONG), wrong('2022-09-24,Москва,5,ОВД\n')),
      {},
      `From row 3002 on the file is not UTF-8. It looks like windows-1251 (“Москва”): write encoding="windows-1251" ${SAVE}`,
    ],
    [
      'windows-1251 that the server calls UTF-8',
      wrong(RUSSIAN),
      {charset: 'UTF-8'},
      `From row 2 on the file is not UTF-8, as the server says. It looks like windows-1251 (“Москва”): write encoding="windows-1251" ${SAVE}`,
    ],
    [
      'UTF-8 that the tag calls shift_jis',
      utf8(RUSSIAN),
      {encoding: 'shift_jis'},
      `The file is not shift_jis, as the attribute encoding says. It looks like utf-8 (“Москва”): write encoding="utf-8" ${SAVE}`,
    ],
    [
      'UTF-16 without a mark',
      bytesIn('utf-16be', RUSSIAN),
      {},
      `The file is not UTF-8. It looks like utf-16be (“Москва”): write encoding="utf-16be" ${SAVE}`,
    ],
    [
      'UTF-8 with one broken character',
      bytes(utf8(`${HEAD}2022-09-21,Москва,5,x\n2022-09-22,Улан`), [0xd0], utf8('-Удэ,5,x\n')),
      {},
      'Row 3 has a broken character after “Улан”; the rest of the file is UTF-8. Correct it, or save the file again as UTF-8.',
    ],
    [
      'UTF-8 that breaks off in a character',
      utf8(`${HEAD}2022-09-21,Москва,5,Инф`).subarray(0, -1),
      {},
      'Row 2 has a broken character after “Ин”; the rest of the file is UTF-8. Correct it, or save the file again as UTF-8.',
    ],
    [
      'UTF-16 that breaks off in a character',
      bytes([0xff, 0xfe], bytesIn('utf-16le', RUSSIAN).subarray(0, -1)),
      {},
      'The file is not whole: a character of utf-16le is broken. Save it again.',
    ],
    [
      'nothing known',
      bytes(utf8(HEAD), [0x35, 0xff, 0x36, 0xb1, 0x37, 0xb1, 0x0a]),
      {},
      'From row 2 on the file is not UTF-8. Save it as UTF-8, or name its encoding on the tag, for example encoding="windows-1252".',
    ],
  ];
  for (const [what, all, declared, sentence] of bad) {
    it(`in ${what} are an error that says what to do, and nothing is drawn`, () => {
      for (const size of [all.length, 65_536]) {
        const {rows, code, said} = readBytes(all, declared, size);
        expect([rows, code]).to.deep.equal([[], 'encoding']);
        expect(said[0]).to.equal(sentence);
        expect(said.join('')).to.not.contain('\ufffd');
      }
    });
  }

  it('of a character cut between two pieces do not hide where the file stops being UTF-8', () => {
    const all = bytes(utf8(`${HEAD}2022-09-21,Москва,5,x\n2022-09-22,Улан`), [0xd0], utf8('-Удэ,5,x\n'));
    for (let size = 64; size < all.length; size++)
      expect(readBytes(all, {}, size).said[0], `by ${size}`).to.match(/^Row 3 has a broken character/);
  });

  it('that are no text are no CSV', () => {
    const png = bytes([0x89], utf8('PNG\r\n\u001a\n'), [0, 0, 0, 13], utf8('IHDR'), [0, 0, 1, 0xff]);
    const zip = bytes(utf8('PK\u0003\u0004'), [0x14, 0, 0xff, 0xfe, 0, 0]);
    const pdf = bytes(utf8('%PDF-1.7\n%'), [0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);
    for (const all of [png, zip, pdf, utf8('<!doctype html><html></html>')])
      expect(readBytes(all).code).to.equal('not-csv');
  });

  it('that were said to be another encoding and are UTF-8 too are read as said, with a warning', () => {
    const {code, said} = readBytes(utf8(RUSSIAN), {charset: 'iso-8859-1'}, 50);
    expect([code, said.at(-1)]).to.deep.equal([
      undefined,
      'The server says that the file is windows-1252, but the file can be read as UTF-8 too. If letters look wrong, write encoding="utf-8" on the tag.',
    ]);
    expect(readBytes(utf8(RUSSIAN), {encoding: 'windows-1251'}).said.at(-1)).to.equal(
      'The attribute encoding says windows-1251, but the file can be read as UTF-8 too. If letters look wrong, write encoding="utf-8" on the tag.',
    );
    expect(readBytes(utf8(LONG), {charset: 'iso-8859-1'}).said.join('')).to.not.contain('encoding');
  });

  it('that are none are an empty file', () => {
    expect(readBytes(new Uint8Array()).code).to.equal('empty');
    expect(readBytes(bytes([0xff, 0xfe])).code).to.equal('empty');
    expect(readBytes(utf8('d')).code).to.equal('columns');
  });
});
