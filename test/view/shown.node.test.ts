import type {ChartType} from '../../src/charts/index.js';
import {readFileSync} from 'node:fs';
import {expect} from 'chai';
import {svg} from 'lit';
import {read} from '../../src/data/reading/reading.js';
import type {ChartModel} from '../../src/model/contract.js';
import type {MapScene as ArrestsMap} from '../../src/charts/arrests/scene.js';
import type {MapScene as PositionsMap} from '../../src/charts/positions/scene.js';
import {charts, figureText, modelOf} from './as-text.js';
import {serialize} from './serialize.js';

type Asked = Readonly<Record<string, string>>;

const rowsOf = (type: ChartType, csv: string) => ({src: read(csv, charts[type].files['src']!).rows});
const shipped = (name: string): string => readFileSync(`data/${name}.csv`, 'utf8');
const linesWith = (text: string, what: string): readonly string[] =>
  text.split('\n').filter((line) => line.includes(what));

describe('the active mark of the timeline', () => {
  const timeline = charts.timeline;
  const EVENTS =
    'date,title,kind,source\n2022-09-21,Call,policy,s\n2022-09-23,March,protest,s\n2022-09-25,Queue,border,s\n2022-09-25,Sign,protest,s\n';
  let model: ChartModel;
  before(async () => {
    model = await modelOf(timeline, rowsOf('timeline', EVENTS), {}, 600);
  });

  const lanes = () => {
    const panel = model.panels.find(({id}) => id === 'lanes');
    if (panel?.kind !== 'drawing') throw new Error('no lanes');
    return panel;
  };

  it('faults meaning: is the sign of the event a reader rests on, that one alone, and its point says the event', () => {
    for (const {id, box, sentence} of lanes().points) {
      const text = figureText(timeline, model, 600, {shown: id, ringed: id, stopOf: () => id});
      const [first, ...more] = linesWith(text, ' active"');
      expect(more, id).to.deep.equal([]);
      const middle = `translate(${Math.round(box!.x + box!.width / 2)},${Math.round(box!.y + box!.height / 2)})`;
      expect(first)
        .to.match(/^<path class="sign[\w ]* active"/)
        .and.contain(middle);
      const [stop, ...others] = linesWith(text, 'tabindex="0"').filter((line) => line.includes('lanes:'));
      expect(others).to.deep.equal([]);
      expect(stop)
        .to.contain(`data-point="${id}"`)
        .and.contain(`aria-label="${sentence.replace(/\s+/g, ' ')}"`)
        .and.contain('role="graphics-symbol img"');
      // 5 px round its box
      const ring = `x="${Math.round(box!.x - 5)}" y="${Math.round(box!.y - 5)}"`;
      expect(linesWith(text, 'class="ring-outer"').map((line) => line.includes(ring))).to.deep.equal([true]);
    }
  });

  it('faults meaning: is no sign while nobody rests on one, nor those that name the lanes', () => {
    const none = figureText(timeline, model, 600);
    expect([linesWith(none, 'active'), linesWith(none, 'class="ring')]).to.deep.equal([[], []]);
    // the signs of the lanes are no events
    expect(linesWith(none, '<path class="sign')).to.have.length.above(lanes().points.length);
  });
});

describe('the view buttons of positions', () => {
  const positions = charts.positions;
  const buttons = async (csv: string, width: number, asked: Asked = {}): Promise<string | undefined> => {
    const text = figureText(positions, await modelOf(positions, rowsOf('positions', csv), asked, width), width);
    const fieldset = /<fieldset[^]*?<\/fieldset>/.exec(text)?.[0];
    return (
      fieldset &&
      [...fieldset.matchAll(/<label class="(chosen)?">[^]*?value="(\w+)"[^]*?<span>\s*([^<]*?)\s*<\/span>/g)]
        .map(([, chosen, view, label]) => `${view}: ${label}${chosen ? '*' : ''}`)
        .join(', ')
    );
  };
  const FILE = shipped('eu-positions');

  for (const [width, view, all] of [
    [320, '', 'now: Now*, time: Changes'],
    [320, 'map', 'now: Now, map: Map*, time: Changes'],
    [320, 'time', 'now: Now, time: Changes*'],
    [600, '', 'now: Tiles*, map: Map, time: Over time'],
    [600, 'tiles', 'now: Tiles*, map: Map, time: Over time'],
    [600, 'map', 'now: Tiles, map: Map*, time: Over time'],
    [600, 'time', 'now: Tiles, map: Map, time: Over time*'],
    [600, 'list', 'now: Tiles, map: Map, list: List*, time: Over time'],
    [1200, '', 'now: Now*, time: Over time'],
    [1200, 'map', 'now: Now, map: Map*, time: Over time'],
    [1200, 'time', 'now: Now, time: Over time*'],
  ] as const)
    it(`faults meaning: are "${all}" at ${width} px with view="${view}", the star on the one that is pressed`, async () => {
      expect(await buttons(FILE, width, view ? {view} : {})).to.equal(all);
    });

  it('faults meaning: have no changes in a file without days, and are not there where one view is left', async () => {
    const csv = 'iso2,position\nDE,welcome\nFR,refuse\n';
    expect([await buttons(csv, 320), await buttons(csv, 600), await buttons(csv, 1200)]).to.deep.equal([
      undefined,
      'now: Tiles*, map: Map',
      undefined,
    ]);
  });

  it('faults meaning: are not there where a filter leaves no country', async () => {
    expect(await buttons(FILE, 600, {where: 'Georgia'})).to.equal(undefined);
  });
});

describe('the rest of a map', () => {
  /** The first drawing of a map with its paths, as it is drawn and as the model has it. */
  const mapOf = async (type: ChartType, csv: string): Promise<{scene: unknown; text: string}> => {
    const chart = charts[type];
    const model = await modelOf(chart, rowsOf(type, csv), {view: 'map'}, 600);
    const panel = model.panels.find(({id}) => id === 'map');
    if (panel?.kind !== 'drawing') throw new Error('no map');
    return {scene: panel.scene, text: serialize(chart.view(panel, {prefix: 'p'}))};
  };
  const pathOf = (d: string): string => /d="([^"]*)"/.exec(serialize(svg`<path d=${d}></path>`))![1]!;
  const classOf = (text: string, d: string): readonly string[] =>
    linesWith(text, `d="${pathOf(d)}"`).map((line) => /class="([^"]*)"/.exec(line)![1]!);

  it('faults meaning: is plain land under the members of positions, each of which has the class of its answer', async () => {
    const {scene: drawn, text} = await mapOf('positions', 'iso2,position\nDE,welcome\nFR,refuse\n');
    const scene = drawn as PositionsMap;
    expect(classOf(text, scene.land)).to.deep.equal(['land']);
    const of = (id: string) => classOf(text, scene.members.find(({point}) => point === `map:${id}`)!.path);
    expect([of('DE'), of('ES')]).to.deep.equal([['member s-open'], ['member-none']]);
    expect(text.indexOf('class="land"')).to.be.below(text.indexOf('class="member'));
  });

  it('faults meaning: is quieter land round the countries of arrests with figures', async () => {
    const csv = 'date,count,place,place_type,country,lat,lon\n2024-01-05,5,Riga,city,LV,56.95,24.11\n';
    const {scene: drawn, text} = await mapOf('arrests', csv);
    const scene = drawn as ArrestsMap;
    expect(classOf(text, scene.neighbours)).to.deep.equal(['land-rest']);
    expect(classOf(text, scene.country)).to.deep.equal(['land']);
  });
});
