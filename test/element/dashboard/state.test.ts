import {expect} from '@open-wc/testing';
import {html, LitElement} from 'lit';
import '../../../src/define/conflict-dashboard.js';
import {find, findAll, textOf, until} from '../mount.js';
import {hurry} from '../answers.js';
import {
  chartOf,
  chartsIn,
  chipsIn,
  dashboardWith,
  drawn,
  pressMark,
  saidIn,
  serve,
  settled,
  tagsOf,
  toldIn,
} from './pages.js';

const DAY = 'day:2022-09-24';
const start = location.href;

describe('11 the state of a dashboard', () => {
  afterEach(() => history.replaceState(null, '', start));

  it('11 off by default: neither read from the address nor written to it', async () => {
    serve();
    history.replaceState(null, '', '#day=2022-09-21');
    const dashboard = await dashboardWith(['arrests']);
    expect(dashboard.query).to.deep.equal({});
    await pressMark(dashboard, 'arrests', DAY);
    expect(location.hash).to.equal('#day=2022-09-21');
  });

  it('11 restored on load; written beside what belongs to the page; Back and Forward', async () => {
    serve();
    history.replaceState(null, '', '#section-2&day=2022-09-21&where=Moscow');
    const dashboard = await dashboardWith(['arrests', 'crossings'], 'state="fragment"');
    expect(dashboard.query).to.deep.equal({day: '2022-09-21', where: 'Moscow'});
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['21 September 2022 marked', 'Moscow only']);
    expect(saidIn(dashboard), 'nothing is announced on load').to.equal('');
    await pressMark(dashboard, 'arrests', DAY);
    expect(location.hash).to.equal('#section-2&day=2022-09-24&where=Moscow');
    history.back();
    await until(() => dashboard.query.day === '2022-09-21', 'Back');
    await settled(dashboard);
    expect(chipsIn(dashboard)).to.deep.equal(['Day: 21 September 2022', 'Place: Moscow']);
    history.forward();
    await until(() => dashboard.query.day === '2022-09-24', 'Forward');
    location.hash = '#day=2022-09-26';
    await until(() => dashboard.query.day === '2022-09-26', 'a link on the page');
    history.go(-1);
    await until(() => dashboard.query.day === '2022-09-24', 'and back');
  });

  it('11 a drag is one step of Back', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings'], 'state="fragment"');
    let steps = 0;
    const push = history.pushState.bind(history);
    history.pushState = (...step) => {
      steps += 1;
      push(...step);
    };
    const slider = find(dashboard, '#known') as HTMLInputElement;
    for (const value of ['0', '1', '2']) {
      slider.value = value;
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      await settled(dashboard);
    }
    history.pushState = push;
    expect(location.hash).to.equal('#known=2022-09-23');
    expect(steps).to.equal(1);
  });

  it('11 a wrong fragment is ignored with a note, markup stays text', async () => {
    serve();
    history.replaceState(null, '', '#day=2022-13-40&where=%3Cimg%20src=x%20onerror=alert(1)%3E');
    const dashboard = await dashboardWith(['arrests'], 'state="fragment"');
    expect(toldIn(dashboard)).to.contain('One part of the address could not be read: day=2022-13-40.');
    expect(find(dashboard, 'img')).to.equal(null);
    expect(chipsIn(dashboard)).to.deep.equal(['Place: <img src=x onerror=alert(1)>']);
    expect(tagsOf(chartOf(dashboard, 'arrests'))).to.deep.equal(['Not filtered by place']);
    location.hash = `#where=${'x'.repeat(10_000)}`;
    await until(() => Object.keys(dashboard.query).length === 0, 'too long');
    await settled(dashboard);
    expect(toldIn(dashboard)).to.contain('could not be read');
    expect(find(chartOf(dashboard, 'arrests'), '.drawing')).not.to.equal(null);
  });

  it('11 two dashboards on a page do not collide', async () => {
    serve();
    history.replaceState(null, '', '#b.day=2022-09-21');
    const first = await dashboardWith(['arrests'], 'state="fragment: a"');
    const second = await dashboardWith(['arrests'], 'state="fragment: b"');
    expect([first.query, second.query]).to.deep.equal([{}, {day: '2022-09-21'}]);
    await pressMark(first, 'arrests', DAY);
    expect(location.hash).to.equal('#b.day=2022-09-21&a.day=2022-09-24');
    await settled(second);
    expect(second.query).to.deep.equal({day: '2022-09-21'});
    expect(tagsOf(chartOf(second, 'arrests'))).to.deep.equal(['21 September 2022 marked']);
  });

  it('11 the page sets and reads the query; only what a reader does is an event', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'positions']);
    let events = 0;
    dashboard.addEventListener('conflict-filter', () => (events += 1));
    dashboard.query = {day: '2022-09-24', from: 'nonsense', color: 'red'} as typeof dashboard.query;
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({day: '2022-09-24'});
    expect(toldIn(dashboard)).to.contain('from=nonsense');
    dashboard.query = null;
    await settled(dashboard);
    expect(dashboard.query).to.deep.equal({});
    expect(events).to.equal(0);
    find(dashboard, '.chip')?.click();
    const answer = dashboard.query as {day?: string};
    answer.day = '2022-09-21';
    expect(dashboard.query, 'a copy').to.deep.equal({});
  });

  it('11 plays one state a second, only when asked, and stops at the newest', async () => {
    serve();
    const dashboard = await dashboardWith(['arrests', 'crossings']);
    const button = (): HTMLElement => find(dashboard, '.known .button')!;
    expect(textOf(button())).to.equal('Play');
    const waits = hurry();
    const seen: (string | undefined)[] = [];
    const labels = new Set<string>();
    dashboard.addEventListener('conflict-filter', () => {
      seen.push(dashboard.query.knownOn);
      labels.add(textOf(button()));
    });
    button().click();
    await until(() => seen.length > 5, 'it plays to the end');
    expect([...labels], 'it can be paused while it plays').to.include('Pause');
    await until(() => textOf(button()) === 'Play', 'it stops');
    expect(waits).to.deep.equal([1000]);
    expect(seen).to.deep.equal(['2022-09-21', '2022-09-22', '2022-09-23', '2022-09-24', '2022-09-25', undefined]);
    button().click();
    button().click();
    await settled(dashboard);
    expect(textOf(button()), 'Pause').to.equal('Play');
  });
});

/** Charts in a shadow root of their own. */
class InShadow extends LitElement {
  override render(): unknown {
    return html`<conflict-chart type="crossings" src="/x/crossings.csv" group="week" loading="eager"></conflict-chart>`;
  }
}
customElements.define('in-shadow', InShadow);

describe('11 charts of a group', () => {
  it('11 follow each other across shadow roots; another group does not; closing the card releases', async () => {
    serve();
    const {boxOf} = await import('../mount.js');
    const box = await boxOf({width: 900});
    box.innerHTML = `<conflict-chart type="arrests" src="/x/arrests.csv" group="week" loading="eager"></conflict-chart>
      <in-shadow></in-shadow>
      <conflict-chart type="crossings" src="/x/crossings.csv" group="other" loading="eager"></conflict-chart>
      <conflict-chart type="positions" src="/x/positions.csv" group="week" loading="eager"></conflict-chart>`;
    await drawn(box);
    const inShadow = find(box.querySelector('in-shadow')!, 'conflict-chart')!;
    await until(() => find(inShadow, '.facts'), 'the chart in the shadow');
    await pressMark(box, 'arrests', DAY);
    await until(() => tagsOf(inShadow).length > 0, 'it follows');
    expect(tagsOf(inShadow)).to.deep.equal(['24 September 2022 marked']);
    expect(tagsOf(chartOf(box, 'arrests'))).to.deep.equal(['24 September 2022 chosen']);
    expect(tagsOf(chartOf(box, 'positions'))).to.deep.equal(['Not filtered by day']);
    expect(tagsOf(chartOf(box, 'crossings')), 'another group').to.deep.equal([]);
    document.body.click();
    await until(() => tagsOf(inShadow).length === 0, 'released');
    expect(chartsIn(box).flatMap(tagsOf)).to.deep.equal([]);
    chartOf(box, 'crossings').group = 'week';
    await pressMark(box, 'arrests', DAY);
    await until(() => tagsOf(chartOf(box, 'crossings')).length > 0, 'it has joined the group');
    expect(findAll(chartOf(box, 'crossings'), '.linked')).to.have.lengthOf(2);
  });
});
