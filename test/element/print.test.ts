import {expect} from '@open-wc/testing';
import {sheets} from '../../src/element/face.js';
import {figureSheet} from '../../src/element/sheets/figure.js';
import {listSheet} from '../../src/element/sheets/list.js';
import {boxOf} from './mount.js';

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

  it('A-41 hides it whatever other sheets say of it', async () => {
    const root = (await boxOf()).attachShadow({mode: 'open'});
    root.append(
      ...['controls', 'button more', 'panel'].map((className) =>
        Object.assign(document.createElement('p'), {className}),
      ),
    );
    root.adoptedStyleSheets = [...sheets, listSheet].map((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules.replace('@media print', '@media all'));
      return sheet;
    });
    const displays = [...root.children].map((child) => getComputedStyle(child).display);
    expect(displays).to.deep.equal(['none', 'none', 'block']);
  });
});
