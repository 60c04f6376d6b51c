import {expect} from '@open-wc/testing';
import {find, findAll, until} from '../element/mount.js';
import {charts} from './charts.js';
import {frameAt, isDrawn, settledIn, type Frame} from './frames.js';

/** Through everything that draws anew: cards, views, the table. */
async function use(frame: Frame): Promise<void> {
  for (const chart of frame.charts.filter(isDrawn)) {
    const mark = (): HTMLElement => find(chart, '[data-point]')!;
    await until(
      () => {
        if (find(chart, '.card')) return true;
        mark().focus();
        // WebKit tells nobody of it in a frame of a window that is not in front
        mark().dispatchEvent(new FocusEvent('focus'));
        return false;
      },
      `a card in ${chart.getAttribute('type')}`,
    );
    mark().dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true}));
    await until(() => find(chart, '.card.pinned'), 'pinned');
    findAll<HTMLDetailsElement>(chart, 'details').forEach((one) => (one.open = true));
    const other = findAll<HTMLInputElement>(chart, '.views input').find(({checked}) => !checked);
    other?.click();
    await until(
      () =>
        !other ||
        (findAll<HTMLInputElement>(chart, `.views input[value="${other.value}"]`)[0]?.checked && isDrawn(chart)),
      'another view',
    );
  }
}

describe('under a strict policy', () => {
  it('E-40 the recorder hears of a violation', async () => {
    const frame = await frameAt('/strict/test/fixtures/violation.html');
    await until(() => frame.record.length > 0, 'a violation');
    expect(frame.record.every((line) => line.startsWith('policy: '))).to.equal(true);
  });

  it('E-40 E-42 every chart from conflict-chart.js, drawn and used, and one without a file: not one violation', async function () {
    this.timeout(30_000);
    const frame = await frameAt('/strict/test/fixtures/all-in-one.html');
    await settledIn(frame);
    const types = new Set<string>(charts.map(({type}) => type));
    const wanted = frame.charts.filter(
      (chart) => types.has(chart.getAttribute('type') ?? '') && !chart.getAttribute('src')!.includes('nowhere'),
    );
    expect(wanted.filter((chart) => !isDrawn(chart)).map((chart) => chart.outerHTML)).to.deep.equal([]);
    await use(frame);
    expect(frame.record).to.deep.equal([]);
    expect(
      frame.charts.every((chart) => chart.shadowRoot!.adoptedStyleSheets.length > 2),
      'they are dressed',
    ).to.equal(true);
  });

  it('E-42 two self-contained files, with duplicate policies allowed: not one violation', async function () {
    this.timeout(30_000);
    const frame = await frameAt('/strict-two/test/fixtures/two-bundles.html');
    await settledIn(frame);
    expect(frame.charts.filter(isDrawn).length).to.equal(2);
    await use(frame);
    expect(frame.record).to.deep.equal([]);
  });
});
