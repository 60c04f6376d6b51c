/** the colours of the tokens, computed as WCAG 2 does. What stands on a page is tried by axe. */
import {expect} from 'chai';
import {tokens} from '../../src/element/figure/styles/tokens.js';
import {contrast} from '../contrast.js';

/** `--_ink: var(--conflict-ink, light-dark(#16181d, #eceef1))` */
const TOKEN = /--_([\w-]+): var\(--conflict-[\w-]+, light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\)\)/g;

const colours = new Map(
  [...tokens.matchAll(TOKEN)].map(([, name, light, dark]) => [name!, {light: light!, dark: dark!}]),
);

describe('the contrast of the tokens', () => {
  it('A-30 is that of WCAG: 21 for black on white', () => {
    expect(contrast('#000', '#fff')).to.be.closeTo(21, 0.001);
    expect(contrast('#777777', '#fff')).to.be.closeTo(4.48, 0.01);
  });

  for (const theme of ['light', 'dark'] as const) {
    const of = (name: string): string => colours.get(name)![theme];
    it(`A-30 texts have 4.5 and more on every ground, ${theme}`, () => {
      for (const ground of ['paper', 'sunk', 'raised'])
        for (const text of ['ink', 'soft', 'muted'])
          expect(contrast(of(text), of(ground)), `${text} on ${ground}`).to.be.at.least(4.5);
    });

    it(`A-30 marks, edges and the focus ring have 3 and more on paper, marks on land too, ${theme}`, () => {
      for (const mark of ['mark', 'rest', 'strong', 'accent', 'focus-out'])
        expect(contrast(of(mark), of('paper')), mark).to.be.at.least(3);
      for (const land of ['land', 'land-rest']) expect(contrast(of('mark'), of(land)), land).to.be.at.least(3);
      expect(contrast(of('focus-in'), of('focus-out')), 'the two lines of the ring').to.be.at.least(4.5);
    });
  }
});
