import {expect} from 'chai';
import {html, nothing, svg} from 'lit';
import {styles} from '../../src/view/list.js';
import {serialize} from './serialize.js';

describe('a template as text', () => {
  it('has templates, lists and numbers in their place, one element a line', () => {
    const rows = [1, 2].map((n) => html`<li>${n}</li>`);
    expect(
      serialize(
        html`<ul class="a ${'b'}">
          ${rows}${nothing}
        </ul>`,
      ),
    ).to.equal('<ul class="a b">\n<li>1</li>\n<li>2</li>\n</ul>\n');
  });

  it('escapes text, in attributes too', () => {
    expect(serialize(html`<p title=${'"<'}>${'<b> & "x"'}</p>`)).to.equal(
      '<p title="&quot;&lt;">&lt;b&gt; &amp; &quot;x&quot;</p>\n',
    );
  });

  it('leaves out listeners, properties and attributes that are not there', () => {
    const template = html`<input
      @change=${() => 1}
      .checked=${true}
      ?disabled=${true}
      ?hidden=${false}
      name=${nothing}
    />`;
    expect(serialize(template)).to.equal('<input disabled />\n');
  });

  it('has computed styles', () => {
    expect(serialize(html`<p .style=${styles({'--_name': '64px'})}></p>`)).to.equal('<p styles="--_name: 64px"></p>\n');
  });

  it('rounds geometry and no text', () => {
    expect(serialize(svg`<text x=${1.6} aria-label="1.2 million">1.2 million</text>`)).to.equal(
      '<text x="2" aria-label="1.2 million">1.2 million</text>\n',
    );
  });

  it('has a hash in place of a long path', () => {
    const outline = (last: string) => serialize(svg`<path d=${'M10,10'.repeat(100) + last}></path>`);
    expect(outline('1')).to.match(/^<path d="#[0-9a-f]{8} \(601\)"><\/path>\n$/);
    expect(outline('1')).not.to.equal(outline('2'));
  });

  it('refuses what a view never renders', () => {
    expect(() => serialize(html`<p>${{}}</p>`)).to.throw('neither text nor a template');
  });
});
