import {expect} from 'chai';
import {progressMessages} from '../../src/messages/progress/progress-en.js';

const say = progressMessages.en;
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('how much of a file is read', () => {
  it('11.6 is a share where the length is known, else rows and megabytes', () => {
    expect(plain(say.progress(31_000, 4_249_999, 12_000_000))).to.equal('4.2 of 12 MB read');
    expect(plain(say.progress(31_000, 4_249_999))).to.equal('31,000 rows, 4.2 MB read');
    expect(plain(say.progress(1, 300_000))).to.equal('1 row, 300 kB read');
    expect(plain(say.progress(9, 300_999, 800_000))).to.equal('300 of 800 kB read');
    expect(plain(say.progressOf('votes.csv', 9, 0, 12_000_000))).to.equal('votes.csv: 0 of 12 MB read');
    expect(plain(say.heard(9, 6_000_000, 12_000_000))).to.equal('Loading figures: 6 of 12 MB read.');
  });

  it('11.6 is never all of it before the end', () => {
    expect(plain(say.progress(9, 11_999_999, 12_000_000))).to.equal('11.9 of 12 MB read');
    expect(plain(say.progress(9, 12_009_999, 12_010_000))).to.equal('12 of 12.1 MB read');
    expect(plain(say.part('a.csv', 9, 11_999_999, 12_000_000))).to.contain('(99%)');
  });

  it('11.6 a part says the file, rows, size, share and what that does to figures', () => {
    expect(plain(say.part('a.csv', 31_000, 4_249_999, 12_000_000))).to.equal(
      'Only a part of a.csv is drawn: 31,000 rows, 4.2 of 12 MB (35%). Figures may be missing or too low.',
    );
    expect(plain(say.part('a.csv', 1, 4_249_999))).to.equal(
      'Only a part of a.csv is drawn: 1 row, 4.2 MB. Figures may be missing or too low.',
    );
  });
});
