import {expect} from '@open-wc/testing';
import {sheets} from '../../src/element/face.js';
import {listSheet} from '../../src/element/sheets/list.js';
import {boxOf} from './mount.js';

describe('the figure on paper', () => {
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
