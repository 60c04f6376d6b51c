import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/conflict-dashboard.js';
import {find, findAll, textOf, wordsOf} from '../mount.js';
import {chartOf, dashboardWith, drawn, serve, settled, tagsOf, toldIn} from './pages.js';

const valueText = (slider: Element): string => (slider.getAttribute('aria-valuetext') ?? '').replace(/\s+/g, ' ');

describe('11 the filters of a dashboard', () => {
  it('11 filters: dates, place, kind of source; only those that a chart can follow', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings', 'positions']);

    const set = async (selector: string, value: string): Promise<void> => {
      const input = find(dashboard, selector) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new Event('change', {bubbles: true}));
      await settled(dashboard);
    };
    await set('input[type=date]', '2022-09-24');
    expect(dashboard.query).to.deep.equal({from: '2022-09-24'});
    expect(wordsOf(chartOf(dashboard, 'arrests'))).to.contain('24 to 26 September 2022');
    expect(tagsOf(chartOf(dashboard, 'positions'))).to.deep.equal(['Not filtered by period']);
    await set('select', 'official');
    expect(wordsOf(chartOf(dashboard, 'arrests'))).to.contain('official figures only');
    expect(wordsOf(chartOf(dashboard, 'arrests'))).not.to.contain('The worst day was 24 September: 40');
    expect(tagsOf(chartOf(dashboard, 'positions'))).to.deep.equal(['Not filtered by period or kind of source']);
    dashboard.query = {};
    await set('input[list]', 'moscow');
    expect(dashboard.query).to.deep.equal({where: 'Moscow'});
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['Moscow only']);
    expect(tagsOf(chartOf(dashboard, 'crossings'))).to.deep.equal(['Not filtered by place']);
    await set('input[list]', 'Atlantis');
    expect(toldIn(dashboard)).to.contain('No chart has a place named “Atlantis”.');
    expect(dashboard.query, 'the filter stays').to.deep.equal({where: 'Moscow'});

    const alone = await dashboardWith(['positions']);
    expect(findAll(alone, 'input[type=date]'), 'nothing follows a period').to.have.lengthOf(0);
    expect(findAll(alone, 'select'), 'nothing follows a kind').to.have.lengthOf(0);
  });

  it('11 a filter that leaves nothing: the chart names the filter, and its button removes it', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    dashboard.query = {from: '2022-09-27', to: '2022-09-28'};
    await settled(dashboard);
    const chart = chartOf(dashboard, 'arrests');
    expect(textOf(find(chart, '.message'))).to.contain('27 to 28 September 2022');
    find(chart, '.message button')!.click();
    await drawn(dashboard);
    expect(dashboard.query).to.deep.equal({});
    expect(find(chart, '.message')).to.equal(null);
  });

  it('11 the slider of what was known: by keys, over the states of all files; the newest is no filter', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    const slider = find(dashboard, '#known') as HTMLInputElement;
    expect(slider.max, '21, 22, 23, 24, 25, 27 September').to.equal('5');
    expect(valueText(slider)).to.equal('27 September 2022 (the newest)');
    slider.focus();
    await sendKeys({press: 'Home'});
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({knownOn: '2022-09-21'});
    expect(valueText(slider)).to.equal('21 September 2022');
    const chart = chartOf(dashboard, 'arrests');
    expect(wordsOf(chart)).to.contain('100');
    await sendKeys({press: 'ArrowRight'});
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({knownOn: '2022-09-22'});
    await sendKeys({press: 'End'});
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
    // one act: one step back is where the slider began
    findAll(dashboard, '.text-button')
      .find((one) => textOf(one) === 'Undo')!
      .click();
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
  });

  it('11 the brush: by drag and by keys; the whole period is no filter', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    const svg = findAll<SVGSVGElement>(dashboard, '.brush svg')[0]!;
    svg.setPointerCapture = () => undefined; // an event of a test has no pointer to capture
    const {left, width} = svg.getBoundingClientRect();
    const at = (type: string, share: number): unknown =>
      svg.dispatchEvent(new PointerEvent(type, {clientX: left + share * width, pointerId: 1, bubbles: true}));
    at('pointerdown', 0.6); // 24 September of 21 to 26
    at('pointermove', 0.3);
    at('pointermove', 0.4); // 23 September
    at('pointerup', 0.4);
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({from: '2022-09-23', to: '2022-09-24'});
    at('pointermove', 0.9);
    await settled(dashboard);
    expect(dashboard.query, 'not after the drag').to.deep.equal({from: '2022-09-23', to: '2022-09-24'});
    const [first, last] = findAll<HTMLInputElement>(dashboard, '.brush input');
    last!.focus();
    await sendKeys({press: 'ArrowRight'});
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({from: '2022-09-23', to: '2022-09-25'});
    expect(valueText(last!)).to.equal('25 September 2022');
    await sendKeys({press: 'End'});
    first!.focus();
    await sendKeys({press: 'Home'});
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
  });

  it('11 narrow: the filters are closed, those that are on are seen', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings'], '', 320);
    expect(textOf(find(dashboard, 'summary'))).to.equal('Filters');
    expect(find(dashboard, 'details')!.hasAttribute('open')).to.equal(false);
    dashboard.query = {day: '2022-09-24'};
    await settled(dashboard);
    expect(textOf(find(dashboard, 'summary'))).to.equal('Filters (1 on)');
    expect(find(dashboard, '.chip')!.getBoundingClientRect().height).to.be.at.least(44);
  });
});
