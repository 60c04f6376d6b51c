import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {expect} from 'chai';
import {safeAddress} from '../../src/data/address.js';
import {link} from '../../src/view/link.js';
import {serialize} from './serialize.js';

const root = join(import.meta.dirname, '..', '..');
const sources = readdirSync(join(root, 'src'), {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));

/** Wherever a browser follows, loads or runs an address: in a template or by code. */
const FOLLOWED = [
  /(?<![\w-])[.?@]?(?:xlink:)?(?:href|src|action|formaction|srcdoc|srcset|poster|ping)=["'`$]/gi,
  /setAttribute(?:NS)?\([^)]*\b(?:href|src|action)/gi,
  /\.(?:href|src|action|formAction|srcdoc)\s*=(?!=)/g,
  /\blocation\s*=(?!=)|\blocation\.(?:assign|replace)\(|\bwindow\.open\(/g,
];

/** The one template of links. A download of data of our own would be named here, with its reason. */
const ALLOWED: Readonly<Record<string, number>> = {'src/view/link.ts': 1};

const UNSAFE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\tjavascript:alert(1)',
  'javascript&colon;alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'filesystem:https://example.org/temporary/x.html',
  '//example.org',
  'http:javascript',
  'https:// javascript:alert(1)',
  'about:blank',
  '',
];

describe('addresses that become links', () => {
  it('faults 2.5 one template holds an address that is followed, and no code sets one', () => {
    const found: Record<string, number> = {};
    for (const path of sources) {
      const text = readFileSync(join(root, path), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gm, '');
      const count = FOLLOWED.reduce((sum, pattern) => sum + (text.match(pattern)?.length ?? 0), 0);
      if (count > 0) found[path] = count;
    }
    expect(found).to.deep.equal(ALLOWED);
  });

  it('faults 2.5 the search finds a template, a property, an attribute that is set', () => {
    for (const text of [
      '<a href=${x}>',
      '<a href="${x}">',
      '<a .href=${x}>',
      '<form action=${x}>',
      'link.href = x',
      "a.setAttribute('href', x)",
      'location.assign(x)',
      '<image xlink:href=${x}>',
    ])
      expect(
        FOLLOWED.some((pattern) => new RegExp(pattern.source, pattern.flags).test(text)),
        text,
      ).to.equal(true);
  });

  for (const address of UNSAFE)
    it(`faults 2.5 ${JSON.stringify(address)} is text, and no link`, () => {
      expect(safeAddress(address)).to.equal('');
      expect(serialize(link({text: 'The file', address}))).to.equal('<span>The file</span>\n');
    });

  it('faults 2.5 https, http and mailto are links that tell their target nothing', () => {
    for (const address of ['https://example.org/a.csv', 'HTTP://example.org', 'mailto:a@example.org'])
      expect(serialize(link({text: 'The file', address}))).to.equal(
        `<a href="${address}" rel="noreferrer noopener" target="_blank">The file</a>\n`,
      );
  });
});
