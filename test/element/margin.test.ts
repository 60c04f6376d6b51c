import {expect} from '@open-wc/testing';
import {draw, problemOf, until} from './mount.js';
import '../../src/define/conflict-chart.js';

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

describe('the notes that ship', () => {
  const arrests = {
    ...{type: 'arrests', src: '/data/arrests.csv', annotations: '/data/annotations.csv'},
    ...{from: '2022-09-21', to: '2022-09-29'},
  };
  const labels = (tag: Element, words: string): string[] =>
    inside(tag, '[data-point]')
      .map((one) => one.getAttribute('aria-label') ?? '')
      .filter((label) => label.includes(words));

  for (const width of [320, 600, 1200]) {
    it(`faults 4.7 D6 are not there before they were known, at ${width} px`, async () => {
      const tag = await draw({...arrests, 'known-on': '2022-09-21'}, {width});
      const all = `${plain(inside(tag, '.figure')[0])} ${labels(tag, '').join(' ')}`;
      expect(all).to.not.match(/lowered|Makhachkala alone|late reports|Many of those held/);
      // as text beside its day at L, as a number at its mark and in the notes elsewhere
      expect(inside(tag, '.leader')).to.have.length(width === 1200 ? 1 : 0);
      expect(inside(tag, '.note-circle, .note-sign')).to.have.length(width === 1200 ? 0 : 2);
      expect(plain(inside(tag, '.notes')[0])).to.match(/21 September: Some of the men held in Moscow and Voronezh/);
    });

    it(`faults 4.7 D8 are said of the one mark that they speak of, at ${width} px`, async () => {
      const tag = await draw(arrests, {width});
      for (const [words, start] of [
        ['detentions in Makhachkala alone', /^25\sSeptember:/],
        ['Overnight the count rose', /^21\sSeptember:/],
      ] as const) {
        const told = labels(tag, words);
        expect(told, words).to.have.length(1);
        expect(told[0]).to.match(start);
      }
    });
  }

  it('faults 4.7 D8 D22 D31 the one on the timeline is about the words of its event; one of a page stands at the heading of its day, if that is listed', async () => {
    const files = {type: 'timeline', src: '/data/events.csv', from: '2022-09-21', to: '2022-09-30'};
    const shipped = await draw({...files, annotations: '/data/annotations.csv'}, {width: 600});
    expect(inside(shipped, '.notes li').map(plain).join()).to.match(
      /“Very harsh” detentions: the Daily Mail report has “very tough”/,
    );
    expect(inside(shipped, '.notes li')).to.have.length(1);
    const own = file('chart,day,text\ntimeline,2022-09-21,Of one day\ntimeline,2022-09-25,Of another\n');
    const tag = await draw({...files, annotations: own}, {width: 600});
    expect(labels(tag, 'Of another')).to.deep.equal([]);
    expect(inside(tag, '.group-heading .note-sign').map((one) => plain(one.closest('.group-name')!))).to.deep.equal([
      '25 September 1',
    ]);
    expect(inside(tag, '.notes li').map(plain)).to.have.length(2);
  });

  for (const width of [600, 1200]) {
    it(`faults 4.7 D5 with a value stand at the point that has it, at ${width} px`, async () => {
      const tag = await draw({...arrests, view: 'revisions'}, {width});
      const told = labels(tag, 'Overnight the count rose');
      expect(told).to.have.length(1);
      expect(told[0]).to.match(/at least 1,400/);
      const circle = inside(tag, '.note-circle')[0]!.getBoundingClientRect();
      const mark = inside(tag, '[data-point]').find((one) => one.getAttribute('aria-label') === told[0])!;
      const {left, right, top, bottom} = mark.getBoundingClientRect();
      const [x, y] = [circle.left + circle.width / 2, circle.top + circle.height / 2];
      expect(Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))).to.be.below(14);
    });
  }

  it('faults 4.7 D4 name their subject: of the page, under its day, country and claimant', async () => {
    const named = note('Not a refusal', '2022-09-25');
    named.dataset['country'] = 'svk';
    const tag = await draw(
      {type: 'positions', src: '/data/eu-positions.csv', 'known-on': '2022-09-26', view: 'time'},
      {width: 600, children: [named]},
    );
    expect(inside(tag, '.notes li').map(plain)).to.include('1Slovakia, 25 September: Not a refusal');
  });
});
