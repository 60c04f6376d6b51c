import {expect} from '@open-wc/testing';
import type {ConflictChart} from '../../src/element/conflict-chart.js';
import {draw, find, settled, textOf, until} from './mount.js';
import '../../src/define/conflict-chart.js';

const H = 'At least 2,400 detentions';
const own = {
  ...{type: 'arrests', src: '/data/arrests.csv', from: '2022-09-21', to: '2022-09-29'},
  ...{heading: H, subtitle: 'Totals by OVD-Info', caveat: 'Detentions, not people'},
};
const neutral = async (attributes: Readonly<Record<string, string>>, width: number): Promise<string[]> => {
  const silent = {heading: '', subtitle: '', caveat: ''};
  return wordsOf(await draw({...own, ...silent, ...attributes}, {width}));
};
const wordsOf = (tag: ConflictChart): string[] => [
  textOf(find(tag, '.title')),
  textOf(find(tag, '.subtitle')),
  textOf(find(tag, '.cannot p:last-child')),
];
const press = async (tag: ConflictChart, selector: string): Promise<void> => {
  await until(() => find(tag, selector));
  find(tag, selector)!.click();
  await settled(tag);
};
const choose = async (tag: ConflictChart, view: string): Promise<void> => {
  await press(tag, `.views input[value=${view}]`);
  // a map has to be loaded
  await until(() => find(tag, `.views .chosen input[value=${view}]`));
};

describe('the words of the page', () => {
  for (const width of [320, 600, 1200]) {
    it(`faults 4.7 D6 a heading stands over the state of its page alone, at ${width} px`, async () => {
      const tag = await draw(own, {width});
      expect(wordsOf(tag).slice(0, 2)).to.deep.equal([H, own.subtitle]);
      await press(tag, '.clock .earlier');
      expect(tag.knownOn).to.not.equal('');
      expect(wordsOf(tag)).to.deep.equal(await neutral({'known-on': tag.knownOn}, width));
      expect(find(tag, '.plot')!.getAttribute('aria-label'), 'for the ear too').to.not.include(H);
      await press(tag, '.clock .later');
      expect(tag.knownOn, 'the newest again').to.equal('');
      expect(wordsOf(tag).slice(0, 2)).to.deep.equal([H, own.subtitle]);
      expect(wordsOf(tag)[2]).to.match(/^Detentions, not people/);
    });

    it(`faults 4.7 D23 a heading stands over the view of its page alone, at ${width} px`, async () => {
      const tag = await draw(own, {width});
      await choose(tag, 'cities');
      const [title, subtitle] = await neutral({view: 'cities'}, width);
      expect(wordsOf(tag).slice(0, 2)).to.deep.equal([title, subtitle]);
      expect(wordsOf(tag)[2], 'what it cannot show is true of every view').to.match(/^Detentions, not people/);
      await choose(tag, 'days');
      expect(wordsOf(tag).slice(0, 2)).to.deep.equal([H, own.subtitle]);
    });
  }

  it('D19 faults 4.7 D6 a state that the page pins is a quiet line, with the heading; a strip comes with a step of the reader', async () => {
    const tag = await draw({...own, 'known-on': '2022-09-26'}, {width: 600});
    await until(() => find(tag, '.pinned-state'));
    expect(textOf(find(tag, '.pinned-state'))).to.equal('Figures as of 26 September 2022; newer ones exist.');
    expect([wordsOf(tag)[0], find(tag, '.earlier-state')]).to.deep.equal([H, null]);
    await press(tag, '.clock .earlier');
    await until(() => find(tag, '.earlier-state'));
    expect(textOf(find(tag, '.earlier-state'))).to.match(
      /^These are the figures as of 2\d September 2022\. ?Show the latest$/,
    );
    expect(find(tag, '.pinned-state')).to.equal(null);
    await press(tag, '.earlier-state .act');
    expect([tag.knownOn, wordsOf(tag)[0]]).to.deep.equal(['', (await neutral({}, 600))[0]]);
    await until(() => find(tag, '.clock .earlier'));
    for (let steps = 0; steps < 20 && tag.knownOn !== '2022-09-26'; steps++) await press(tag, '.clock .earlier');
    expect([tag.knownOn, wordsOf(tag)[0]]).to.deep.equal(['2022-09-26', H]);
  });

  it('faults 4.7 D6 the newest state that a page names is its own again after a step back and forth', async () => {
    const tag = await draw({...own, 'known-on': '2022-12-31'}, {width: 600});
    await press(tag, '.clock .earlier');
    expect([tag.knownOn, wordsOf(tag)[0]], 'nothing became known between the two').to.deep.equal(['2022-09-30', H]);
    await press(tag, '.clock .earlier');
    expect([tag.knownOn, wordsOf(tag)[0] === H]).to.deep.equal(['2022-09-29', false]);
    await press(tag, '.clock .later');
    expect([tag.knownOn, wordsOf(tag)[0]]).to.deep.equal(['', H]);
  });

  it('faults 4.7 D23 a filter that the reader clears takes the heading away', async () => {
    const tag = await draw({...own, where: 'Atlantis'}, {width: 600});
    expect(wordsOf(tag)[0]).to.equal(H);
    await press(tag, '.plot .button, .message .button');
    expect(tag.where).to.equal('');
    await until(() => find(tag, '.drawing'));
    expect(wordsOf(tag)[0]).to.not.equal(H);
  });

  it('faults 4.7 D23 what a page asks for itself has its heading, also after a reader chose', async () => {
    const tag = await draw(own, {width: 600});
    tag.view = 'cities';
    await settled(tag);
    await until(() => find(tag, '.views .chosen input[value=cities]'));
    expect(wordsOf(tag)[0]).to.equal(H);
    await choose(tag, 'map');
    expect(wordsOf(tag)[0]).to.not.equal(H);
    tag.view = 'days';
    await until(() => wordsOf(tag)[0] === H);
  });

  it('faults 4.7 D23 the form that a width gives to a view is still that view', async () => {
    const positions = {type: 'positions', src: '/data/eu-positions.csv', heading: H, 'known-on': '2022-09-26'};
    const tag = await draw(positions, {width: 600});
    await choose(tag, 'map');
    expect(wordsOf(tag)[0]).to.not.equal(H);
    await choose(tag, 'now');
    expect(wordsOf(tag)[0]).to.equal(H);
  });
});
