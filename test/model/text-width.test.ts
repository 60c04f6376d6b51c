import {expect} from 'chai';
import {textWidth, wrap, wrapHard} from '../../src/model/labels/text-width.js';

const nbsp = '\u00a0';

describe('textWidth', () => {
  it('adds the advances of Noto Sans, in px', () => {
    // a 561, r 413, e 564, s 479, t 361 thousandths of an em, each rounded to hundredths
    expect(textWidth('arrests', 100)).to.equal(56 + 41 + 41 + 56 + 48 + 36 + 48);
    expect(textWidth('arrests', 12)).to.be.closeTo(39.12, 0.001);
    expect(textWidth('', 12)).to.equal(0);
  });

  it('gives every digit the same width, in each weight', () => {
    for (const weight of [400, 600] as const) {
      for (const digit of '123456789') expect(textWidth(digit, 16, weight)).to.equal(textWidth('0', 16, weight));
      expect(textWidth('0', 100, weight)).to.equal(57);
    }
  });

  it('is wider in weight 600', () => {
    expect(textWidth('Arrests', 14, 600)).to.be.greaterThan(textWidth('Arrests', 14));
  });

  it('takes an accented letter for its letter, composed or not, where the font does', () => {
    expect(textWidth('é', 16)).to.equal(textWidth('e', 16));
    expect(textWidth('e\u0301', 16)).to.equal(textWidth('e', 16));
    expect(textWidth('ș', 16)).to.equal(textWidth('s', 16));
    expect(textWidth('й', 16)).to.equal(textWidth('и', 16));
    expect(textWidth('ή', 16)).to.equal(textWidth('η', 16));
  });

  it('knows Latin, Cyrillic and Greek and the marks of text', () => {
    for (const text of ['Malmö Łódź Đặng', 'Україна Київ ґедзь', 'Ελλάδα', '–—‘’“”…~≥≤‹›«»№€₴−×±']) {
      for (const character of text) {
        // Known: no other than the dash is 1 em wide, which is what an unknown one counts.
        expect(textWidth(character, 1) === 1, character).to.equal(character === '—');
        expect(textWidth(character, 1), character).to.be.within(0.15, 1.1);
      }
    }
  });

  it('counts 1 em for a character it does not know, also one outside the basic plane', () => {
    expect(textWidth('▼', 10)).to.equal(10);
    expect(textWidth('日本', 10)).to.equal(20);
    expect(textWidth('😀', 10)).to.equal(10);
  });

  it('counts nothing for combining marks and direction controls', () => {
    expect(textWidth('\u0301\u200e\u2068\u2069\u00ad\u200b', 10)).to.equal(0);
  });

  it('has the no-break spaces', () => {
    expect(textWidth(nbsp, 10)).to.equal(textWidth(' ', 10));
    expect(textWidth('\u202f', 10)).to.be.within(1, 3);
  });
});

describe('wrap', () => {
  const text = 'At least 2,400 detentions in nine days';

  it('keeps what fits on one line', () => {
    expect(wrap(text, 1000, 14)).to.deep.equal([text]);
  });

  it('breaks at spaces, each line as full as it can be', () => {
    const lines = wrap(text, 110, 14);
    expect(lines.join(' ')).to.equal(text);
    expect(lines.length).to.be.greaterThan(2);
    for (const [index, line] of lines.entries()) {
      expect(textWidth(line, 14)).to.be.at.most(110);
      const next = lines[index + 1]?.split(' ')[0];
      if (next) expect(textWidth(`${line} ${next}`, 14)).to.be.greaterThan(110);
    }
  });

  it('takes a line that fits to the last thousandth', () => {
    expect(wrap('in nine', textWidth('in nine', 14), 14)).to.deep.equal(['in nine']);
  });

  it('never parts what a no-break space joins', () => {
    expect(wrap(`about 14${nbsp}000${nbsp}people`, 1, 14)).to.deep.equal(['about', `14${nbsp}000${nbsp}people`]);
  });

  it('lets an overlong word stand alone', () => {
    expect(wrap('a Donaudampfschifffahrt b', 40, 14)).to.deep.equal(['a', 'Donaudampfschifffahrt', 'b']);
  });

  it('breaks bold text sooner', () => {
    const width = textWidth('Detained in Minsk', 14);
    expect(wrap('Detained in Minsk', width, 14)).to.have.length(1);
    expect(wrap('Detained in Minsk', width, 14, 600)).to.have.length(2);
  });

  it('has no lines for blank text, and folds runs of spaces and line ends', () => {
    expect(wrap('  \n ', 100, 14)).to.deep.equal([]);
    expect(wrap(' two\n  words ', 100, 14)).to.deep.equal(['two words']);
  });

  it('breaks a word that is too long, where that is asked for', () => {
    const lines = wrapHard('a Donaudampfschifffahrt b', 40, 14);
    expect(lines.join('')).to.equal('aDonaudampfschifffahrtb');
    for (const line of lines) expect(textWidth(line, 14)).to.be.at.most(40);
    expect(wrapHard('in nine days', 1000, 14)).to.deep.equal(['in nine days']);
  });
});
