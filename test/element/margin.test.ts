import {expect} from '@open-wc/testing';
import {draw, problemOf, until} from './mount.js';
import '../../src/define/arrests.js';

const CSV = `id,date,count,source,as_of
a,2024-01-05,30,Monitor,2024-01-06
b,2024-01-06,12,Monitor,2024-01-07
`;
const today = new Date().toISOString().slice(0, 10);
const file = (text: string): string => `data:text/csv,${encodeURIComponent(text)}`;

function note(text: string, day?: string): HTMLElement {
  const made = document.createElement('p');
  made.slot = 'note';
  if (day) made.dataset['day'] = day;
  made.textContent = text;
  return made;
}

const inside = (tag: Element, selector: string): Element[] => [...tag.shadowRoot!.querySelectorAll(selector)];
const plain = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('words in the margin', () => {
  it('of children: a number at the mark, the text among the notes and at the end of its sentence', async () => {
    const children = [
      note('A rally of two parties', '2024-01-05'),
      note('Of all days'),
      note('Elsewhere', '2023-01-01'),
    ];
    const tag = await draw({type: 'arrests', csv: CSV}, {width: 600, children});
    const notes = inside(tag, '.notes li').map(plain);
    expect(notes).to.deep.equal(['15 January: A rally of two parties', 'Of all days']);
    expect(inside(tag, '.note-circle')).to.have.length(1);
    const named = inside(tag, '[data-point="day:2024-01-05"]')[0]!;
    expect(named.getAttribute('aria-label')).to.match(/Note: A rally of two parties\.$/);
    expect(inside(tag, 'slot'), 'a note is no fallback').to.have.length(0);
  });

  it('of a file: for this chart alone, with its source', async () => {
    const annotations = file(
      'chart,day,text,source,publisher,url\narrests,2024-01-06,Late news,Monitor,Paper,https://example.org/\npositions,2024-01-06,No,A,,\n',
    );
    const tag = await draw({type: 'arrests', csv: CSV, annotations}, {width: 320});
    const [first, ...others] = inside(tag, '.notes li');
    expect(plain(first)).to.equal('16 January: Late news (Paper)');
    expect(first?.querySelector('a')?.href).to.equal('https://example.org/');
    expect(others).to.have.length(0);
    expect(inside(tag, '.row .note-sign')).to.have.length(1);
  });

  it('a file that cannot be read is a problem, and the chart stands', async () => {
    const tag = document.createElement('conflict-chart');
    Object.assign(tag, {type: 'arrests', csv: CSV, annotations: '/not-there.csv', loading: 'eager'});
    const told = problemOf(tag);
    document.body.append(tag);
    expect((await told).severity).to.equal('warning');
    await until(() => inside(tag, '.drawing, .row').length > 0);
    tag.remove();
  });

  it('N9 a corrected mark says so, shows it for thirty days, and the list is in place', async () => {
    const corrections = file(
      `file,id,on,was,is,why\nfile.csv,a,${today},31,30,Counted twice\nfile.csv,b,2024-02-01,13,12,A slip\nother.csv,a,${today},1,2,\n`,
    );
    const src = URL.createObjectURL(new Blob([CSV], {type: 'text/csv'}));
    const name = src.split('/').at(-1)!;
    const tag = await draw({type: 'arrests', src, corrections: corrections.replaceAll('file.csv', name)}, {width: 600});
    expect(inside(tag, '.drawing .corner')).to.have.length(1);
    const label = (id: string): string => inside(tag, `[data-point="day:${id}"]`)[0]!.getAttribute('aria-label')!;
    expect(label('2024-01-05')).to.match(/Corrected on .*: it was 31 and is now 30\.$/);
    expect(label('2024-01-06')).to.match(/Corrected on 1\u00a0February\u00a02024: it was 13 and is now 12\.$/);
    const list = inside(tag, '.corrections')[0]!;
    expect(plain(list.querySelector('summary')!)).to.equal('2 corrections');
    expect([...list.querySelectorAll('li')].map(plain)[1]).to.match(/6 January.* was 13, is now 12\. A slip$/);
    URL.revokeObjectURL(src);
  });
});
