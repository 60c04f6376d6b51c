import {expect} from '@open-wc/testing';
import {figureSheet} from '../../src/element/sheets/figure.js';

describe('the figure on paper', () => {
  it('A-41 splits no panel and hides only what nobody can press there', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(figureSheet);
    const print = [...sheet.cssRules].find(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText === 'print',
    )!;
    const rules = [...print.cssRules].filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule);
    const told = Object.fromEntries(
      rules.map(({selectorText, style}) => [selectorText, [style.display, style.breakInside]]),
    );
    expect(told).to.deep.equal({'.controls, .card, .more': ['none', ''], '.panel, .cannot': ['', 'avoid']});
  });
});
