/** What the pages of the demo say of themselves: without a browser. */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {expect} from 'chai';
import {chartNames} from '../../tools/charts.js';
import {contrast} from '../contrast.js';

const textOf = (name: string): string => readFileSync(resolve('demo', name), 'utf8');
const pages = readdirSync('demo').filter((name) => name.endsWith('.html'));

const navOf = (html: string): string => /<nav[^]*?<\/nav>/.exec(html)![0].replace(/\s+/g, ' ');

/** Code shown on a page, as it would be typed. */
const shown = (html: string, id: string): string =>
  new RegExp(`<code id="${id}"\\s*>([^]*?)</code`)
    .exec(html)![1]!
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Without line ends and spaces between tags. */
const flat = (html: string): string =>
  html
    .replace(/\s+/g, ' ')
    .replace(/ (?=[<>/])|(?<=>) /g, '')
    .trim();

describe('the pages of the demo', () => {
  for (const name of pages) {
    it(`11.5 ${name} has a title, a description, and the navigation of all pages with itself marked`, () => {
      const html = textOf(name);
      expect(html).to.match(/<title>[^<]{10,}<\/title>/);
      expect(html).to.match(/<meta\s+name="description"\s+content="[^"]{40,}"/);
      expect(html.match(/ aria-current="page"/g)).to.have.length(1);
      const nav = navOf(html);
      expect(nav).to.include(`<a href="${name}" aria-current="page">`);
      expect(nav.replace(' aria-current="page"', '')).to.equal(
        navOf(textOf('index.html')).replace(' aria-current="page"', ''),
      );
      expect([...nav.matchAll(/href="([^"]+)"/g)].map(([, link]) => link).sort()).to.deep.equal([...pages].sort());
    });
  }

  it('11.5 no page asks another site for anything but what a reader chooses to open', () => {
    for (const name of pages) expect(textOf(name), name).to.not.match(/(?:src|<link[^>]*href)="(?:https?:)?\/\//);
  });

  it('11.5 the code of embed.html is what embed.html does', () => {
    const html = textOf('embed.html');
    const here = (code: string): string =>
      code.replaceAll('"charts/', '"../dist/cdn/').replaceAll('"data/', '"../data/');
    for (const line of here(shown(html, 'head')).split('\n')) expect(html).to.include(line);
    const [tag] = /<conflict-chart[^]*<\/conflict-chart>/.exec(html)!;
    expect(flat(here(shown(html, 'tag')))).to.equal(flat(tag));
  });

  it('11.5 the theme has at most twenty lines, is shown whole, and its texts have a contrast of 4.5 in light and dark', () => {
    const css = textOf('theme.css');
    expect(css.trimEnd().split('\n').length).to.be.at.most(20);
    expect(shown(textOf('theme.html'), 'css').trim()).to.equal(css.trim());
    const [light, dark] = [1, 2].map(
      (at) =>
        new Map(
          [...css.matchAll(/--conflict-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map((found) => [
            found[1]!,
            found[at + 1]!,
          ]),
        ),
    );
    for (const of of [light!, dark!]) {
      for (const ground of ['paper', 'paper-sunk', 'paper-raised'])
        for (const text of ['ink', 'ink-soft', 'ink-muted', 'accent'])
          expect(contrast(of.get(text)!, of.get(ground)!), `${text} on ${ground}`).to.be.at.least(4.5);
      for (const mark of ['mark', 'mark-rest'])
        expect(contrast(of.get(mark)!, of.get('paper')!), mark).to.be.at.least(3);
    }
  });

  it('11.7 README shows a picture of every chart and of the first page, each under 150 kB and with words for who cannot see it', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of [...chartNames, 'dashboard']) {
      const picture = `demo/pictures/${name}.webp`;
      expect(statSync(picture).size, name).to.be.within(5000, 150_000);
      expect(readme).to.match(new RegExp(`!\\[.{40,}\\]\\(${picture}\\)|<img src="${picture}"[^>]* alt=".{40,}"`));
    }
  });
});
