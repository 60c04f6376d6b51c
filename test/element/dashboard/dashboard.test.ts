import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/define/conflict-dashboard.js';
import type {ConflictChart} from '../../../src/element/conflict-chart.js';
import {find, findAll, textOf, until, wordsOf} from '../mount.js';
import {
  chartOf,
  chartsIn,
  chipsIn,
  dashboardWith,
  drawn,
  filterEvent,
  pressMark,
  saidIn,
  serve,
  settled,
  tagsOf,
  toldIn,
} from './pages.js';

const DAY = 'day:2022-09-24';

describe('11 a dashboard', () => {
  it('11 a pinned day is followed by every chart that can; one that cannot says so; each file is asked for once', async () => {
    const {addresses} = serve();
    const dashboard = await dashboardWith(['arrests', 'crossings', 'positions', 'timeline', 'mobilization', 'arrests']);
    const change = filterEvent(dashboard);
    await pressMark(dashboard, 'arrests', DAY);
    expect(await change).to.deep.equal({day: '2022-09-24'});
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['24 September 2022 chosen']);
    expect(tagsOf(chartsIn(dashboard).at(-1)!)).to.deep.equal(['24 September 2022 marked']);
    expect(tagsOf(chartOf(dashboard, 'crossings'))).to.deep.equal(['24 September 2022 marked']);
    expect(tagsOf(chartOf(dashboard, 'timeline'))).to.deep.equal(['24 September 2022 only']);
    expect(tagsOf(chartOf(dashboard, 'positions'))).to.deep.equal(['Not filtered by day']);
    expect(tagsOf(chartOf(dashboard, 'mobilization'))).to.deep.equal(['Not filtered by day']);
    // the marks of the day are outlined, and no others
    expect(findAll(chartOf(dashboard, 'crossings'), '.linked')).to.have.lengthOf(2);
    expect(findAll(chartOf(dashboard, 'positions'), '.linked')).to.have.lengthOf(0);
    expect(chipsIn(dashboard)).to.deep.equal(['Day: 24 September 2022']);
    expect(toldIn(dashboard)).to.equal('Four charts follow, two do not.');
    expect(addresses.filter((one) => one.endsWith('/arrests.csv'))).to.have.lengthOf(1);
  });

  it('11 what is pinned stays when the card is closed, and goes with its chip, with Undo, with Clear all', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    await pressMark(dashboard, 'arrests', DAY);
    document.body.click();
    await settled(dashboard);
    expect(find(chartOf(dashboard, 'arrests'), '.card'), 'the card is closed').to.equal(null);
    expect(dashboard.query).to.deep.equal({day: '2022-09-24'});
    find(dashboard, '.chip')!.click();
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
    expect(tagsOf(chartOf(dashboard, 'crossings'))).to.deep.equal([]);
    const button = (name: string): HTMLElement =>
      findAll(dashboard, '.text-button').find((one) => textOf(one) === name)!;
    button('Undo').click();
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({day: '2022-09-24'});
    button('Undo').click();
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
    expect(button('Undo')).to.equal(undefined);
    dashboard.query = {day: '2022-09-24', where: 'Moscow'};
    await settled(dashboard);
    button('Clear all').click();
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
  });

  it('11 a country pinned in positions is marked in crossings, by the keyboard too', async () => {
    serve();
    const dashboard = await dashboardWith(['positions', 'crossings', 'arrests']);
    const chart = chartOf(dashboard, 'positions');
    await until(
      () => findAll(chart, '[data-point]').some((one) => /^Finland/.test(one.getAttribute('aria-label') ?? '')),
      'Finland',
    );
    findAll(chart, '[data-point]')
      .find((one) => /^Finland/.test(one.getAttribute('aria-label') ?? ''))!
      .focus();
    await sendKeys({press: 'Enter'});
    await until(() => dashboard.query.country === 'FI', 'Finland is pinned');
    await settled(dashboard);
    expect(tagsOf(chartOf(dashboard, 'crossings'))).to.deep.equal(['Finland marked']);
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['Not filtered by country']);
    expect(chipsIn(dashboard)).to.deep.equal(['Country: Finland']);
  });

  it('11 charts in sight follow at once, the others in their turn', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings', 'timeline']);
    const [first, second, third] = chartsIn(dashboard) as [ConflictChart, ConflictChart, ConflictChart];
    for (const chart of [second, third]) chart.style.marginTop = '3000px';
    first.scrollIntoView();
    // what is in sight is told before the next frame but one
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
    dashboard.query = {day: '2022-09-24'};
    await first.updateComplete;
    expect(tagsOf(first)).to.deep.equal(['24 September 2022 marked']);
    expect([second, third].map(tagsOf)).to.deep.equal([[], []]);
    await Promise.all([second.updateComplete, third.updateComplete]);
    expect(tagsOf(second)).to.deep.equal(['24 September 2022 marked']);
    expect(tagsOf(third)).to.deep.equal(['24 September 2022 only']);
    // paper does not wait, and lists all days
    dashboard.query = {day: '2022-09-21'};
    dispatchEvent(new Event('beforeprint'));
    expect(tagsOf(third)).to.deep.equal(['21 September 2022 marked']);
    dispatchEvent(new Event('afterprint'));
    await settled(dashboard);
  });

  it('11 the whole act is announced once, and the charts inside stay silent', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings', 'positions']);
    const said: string[] = [];
    const note = (root: ShadowRoot): MutationObserver => {
      const observer = new MutationObserver(() => {
        const text = textOf(root.querySelector('[role=status].for-ears'));
        if (text) said.push(text);
      });
      const region = root.querySelector('[role=status].for-ears')!;
      observer.observe(region, {childList: true, characterData: true, subtree: true});
      return observer;
    };
    const observers = [dashboard, ...chartsIn(dashboard)].map((one) => note(one.shadowRoot!));
    await pressMark(dashboard, 'arrests', DAY);
    await until(() => said.length > 0, 'the announcement');
    await settled(dashboard);
    for (const observer of observers) observer.disconnect();
    expect(said).to.deep.equal(['Day: 24 September 2022. Two charts follow, one does not.']);
  });

  it('11 a file that fails shows its own error; the others follow', async () => {
    serve({'crossings.csv': ''});
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    await pressMark(dashboard, 'arrests', DAY);
    expect(textOf(find(chartOf(dashboard, 'crossings'), '.message'))).to.contain('The file could not be read.');
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['24 September 2022 chosen']);
    expect(saidIn(dashboard)).to.contain('24 September 2022');
  });

  it('11 charts that come, go and move out while filtered', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    await pressMark(dashboard, 'arrests', DAY);
    const chart = document.createElement('conflict-chart');
    Object.assign(chart, {type: 'crossings', src: '/x/crossings.csv', loading: 'eager'});
    dashboard.append(chart);
    await drawn(dashboard);
    expect(tagsOf(chart)).to.deep.equal(['24 September 2022 marked']);
    expect(toldIn(dashboard)).to.equal('Three charts follow.');
    dashboard.after(chart);
    await settled(dashboard);
    await chart.updateComplete;
    expect(tagsOf(chart), 'moved out').to.deep.equal([]);
    expect(toldIn(dashboard)).to.equal('Two charts follow.');
    chartOf(dashboard, 'arrests').remove();
    await settled(dashboard);
    expect(toldIn(dashboard)).to.equal('One chart follows.');
    expect(dashboard.query).to.deep.equal({day: '2022-09-24'});
  });

  it('11 empty: the ready grid from its attributes, or a sentence', async () => {
    const {addresses} = serve();
    const dashboard = await dashboardWith(
      [],
      'arrests="/x/arrests.csv" events="/x/events.csv" heading="A week" from="2022-09-22"',
    );
    await until(() => chartsIn(dashboard).length === 2, 'two charts');
    for (const chart of chartsIn(dashboard)) chart.loading = 'eager';
    await drawn(dashboard);
    expect(chartsIn(dashboard).map(({type}) => type)).to.deep.equal(['arrests', 'timeline']);
    expect(wordsOf(chartOf(dashboard, 'arrests'))).to.contain('22 to 26 September 2022');
    expect(textOf(find(dashboard, '[role=heading]'))).to.equal('A week');
    expect(addresses).to.have.lengthOf(2);
    dashboard.removeAttribute('events');
    await settled(dashboard);
    expect(chartsIn(dashboard)).to.have.lengthOf(1);
    const nothing = await dashboardWith([]);
    expect(textOf(find(nothing, '.message'))).to.contain('This dashboard has no charts');
    const unknown = await dashboardWith(['arrests'], '');
    chartOf(unknown, 'arrests').type = 'weather';
    await until(() => textOf(find(chartsIn(unknown)[0]!, '.message')).includes('weather'), 'its own error');
  });

  it('11 a chart of another version of the package cannot be linked: the dashboard says so, the others follow', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    // such a chart never joins
    for (const member of dashboard.link.members)
      if (member.host === chartOf(dashboard, 'crossings')) dashboard.link.members.delete(member);
    await pressMark(dashboard, 'arrests', DAY);
    expect(toldIn(dashboard)).to.equal(
      'One chart follows. One chart does not follow the filters: the page loads it from another version of the package.',
    );
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['24 September 2022 chosen']);
  });
});
