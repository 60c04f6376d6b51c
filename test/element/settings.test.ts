import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {hurry} from './answers.js';
import {draw, find, textOf, until, type Attributes} from './mount.js';
import {tell} from './told.js';

const [arrests] = charts;

const unread = (name: string, value: string, advice: string): readonly [Attributes, string] => [
  {[name]: value},
  `The attribute ${name} cannot be read: “${value}”. It is ignored. ${advice}`,
];
const level = 'Write a whole number from 1 to 6.';
const seconds = 'Write a number of seconds, 5 or more; 0 means never.';
const days = 'Write a number of days; 0 means never.';

const cases: readonly (readonly [Attributes, string])[] = [
  unread('heading-level', 'two', level),
  unread('heading-level', '7', level),
  unread('heading-level', '0', level),
  unread('heading-level', '2.5', level),
  unread('refresh', 'often', seconds),
  unread('refresh', '-1', seconds),
  unread('refresh', 'Infinity', seconds),
  unread('stale-after', 'old', days),
  unread('stale-after', '-1', days),
  unread('loading', 'soon', 'Write lazy or eager.'),
  unread('decimal', 'comma', 'Write a point or a comma.'),
  [{refresh: '0.1'}, 'The attribute refresh is 0.1 seconds: the file is read again every 5 seconds, not more often.'],
  [
    {from: '2022-09-29', to: '2022-09-21'},
    'The attribute from (2022-09-29) is later than the attribute to (2022-09-21), so no day fits. Swap the two.',
  ],
];

describe('attributes that cannot be read', () => {
  for (const [attributes, sentence] of cases)
    it(`faults 2.9 ${JSON.stringify(attributes)} is told, and counts as not there`, async () => {
      const {tag, problems} = await tell({...shipped(arrests!), ...attributes});
      await until(() => problems.length > 0 && find(tag, '.strip'), 'it is told');
      expect(problems.map((one) => [one.code, one.severity, one.sentence])).to.deep.equal([
        ['query', 'warning', sentence],
      ]);
      expect(textOf(find(tag, '.strip'))).to.equal(sentence);
      expect(find(tag, '[aria-level]')!.getAttribute('aria-level')).to.equal('3');
    });

  it('faults 2.9 what can be read is not told', async () => {
    const {tag, problems} = await tell({
      ...shipped(arrests!),
      'heading-level': '2',
      refresh: '3600',
      'stale-after': '100000',
      decimal: '.',
    });
    await until(() => find(tag, '.cannot'), 'it is drawn');
    tag.setAttribute('heading-level', 'two'); // told after whatever was wrong before it
    await until(() => problems.length > 0, 'it is told');
    expect(problems.map(({value}) => value)).to.deep.equal(['two']);
  });

  it('faults 2.9 refresh below five seconds waits five; what is too long for a timer is not at once', async () => {
    const waits = hurry();
    for (const refresh of ['0.1', '5', '7', '1e15', 'often', '0'])
      await draw({type: arrests!.type, csv: fileOf(arrests!, arrests!.row), refresh});
    expect(waits).to.deep.equal([5000, 5000, 7000, 2_000_000_000]);
    expect(Math.max(...waits), 'the most that a timer can count').to.be.below(2 ** 31);
  });
});
