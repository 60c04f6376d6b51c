import {expect} from 'chai';
import type {ClaimsScene} from '../../../src/charts/mobilization/scene.js';
import {boxOfLabel} from '../../../src/model/labels/label-placement.js';
import {shipped} from '../../shipped.js';
import {file, modelOf, panelOf, type Model} from './drawn.js';

const long = file(
  '2022-10-04,Ministry of Defence of the Russian Federation and its General Staff,,official,called_up,200000,,,at_least,Russia,RU,',
  '2022-10-20,Ministry of Defence of the Russian Federation and its General Staff,,official,called_up,290000,,,about,Russia,RU,',
  '2022-10-21,Important Stories together with the Conflict Intelligence Team,,named,called_up,300000,,,,Russia,RU,',
  '2022-10-22,Important Stories,,named,called_up,,280000,330000,,Russia,RU,',
);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('mobilization: the names of how far it got', () => {
  /**
   * A row for each claim, or for each mark its value with the name under it, nearer to it than to any other mark; and its day
   * under the axis, or else after its name.
   */
  function isNamed(model: Model, claims: readonly (readonly [string, string, string])[], told: string): void {
    const panel = panelOf(model, 'called_up:RU');
    if (panel.kind === 'list') {
      const rows = panel.groups.flatMap(({rows}) => rows.map(({name}) => name));
      expect(rows, told).to.deep.equal(claims.map(([name]) => name));
      return;
    }
    const {labels, marks} = panel.scene;
    const values = labels.filter(({role}) => role === 'value');
    const isDated = (x: number, day: string): boolean =>
      labels.some((label) => label.role === 'axis' && plain(label.text) === day && Math.abs(label.x - x) < 30);
    expect(
      values.map(({text}) => text),
      told,
    ).to.deep.equal(claims.map(([, value]) => value));
    values.forEach((value, i) => {
      const at = labels.indexOf(value);
      const end = labels.findIndex(({role}, j) => j > at && role !== 'note');
      const lines = [value, ...labels.slice(at + 1, end < 0 ? undefined : end)];
      expect(
        lines
          .slice(1)
          .map(({text}) => plain(text))
          .join(' '),
        told,
      ).to.equal(isDated(marks[i]!.x, claims[i]![2]) ? claims[i]![0] : `${claims[i]![0]}, ${claims[i]![2]}`);
      expect(lines.slice(1).every(({x, anchor}) => x === value.x && anchor === value.anchor)).to.be.true;
      const boxes = lines.map(boxOfLabel);
      const far = (mark: ClaimsScene['marks'][number]): number =>
        Math.min(
          ...boxes.map(({x, y, width, height}) =>
            Math.hypot(Math.max(x - mark.x, 0, mark.x - x - width), Math.max(y - mark.y, 0, mark.y - y - height)),
          ),
        );
      const own = far(marks[i]!);
      for (const other of marks.filter((mark) => mark !== marks[i]))
        expect(far(other), `${told}: ${value.text} of ${claims[i]![0]}`).to.be.greaterThan(own);
    });
  }

  const SHIPPED = [
    ['Sergei Shoigu', '200,000+', '4 Oct'],
    ['Vladimir Putin', '222,000', '14 Oct'],
    ['Mediazona', '492,000+', '24 Oct'],
    ['Sergei Shoigu', '300,000', '28 Oct'],
    ['Vladimir Putin', '318,000', '4 Nov'],
    ['Defence Intelligence of Ukraine', '300,000', '13 Jan'],
    ['Mediazona', '~527,000', 'February'],
    ['Kyrylo Budanov', '~350,000', '25 Aug'],
  ] as const;

  it('faults 4.7 D7 D40 names every mark of how far it got, and its day, at every width, where it can be told whose it is', async () => {
    const text = await shipped('mobilization');
    let drawn = 0;
    for (let width = 240; width <= 1440; width += 40) {
      const model = modelOf(text, {}, width);
      isNamed(model, SHIPPED, String(width));
      if (panelOf(model, 'called_up:RU').kind === 'drawing') drawn++;
    }
    expect(drawn, 'widths with the drawing').to.be.greaterThan(15);
  });

  it('faults 4.7 D7 makes rows of names that find no room, and loses none', () => {
    const names = long
      .split('\n')
      .filter((line) => line.includes(',called_up,'))
      .map((line) => line.split(',')[1]!);
    for (const width of [240, 320, 480, 600, 900, 1200, 1440]) {
      const panel = panelOf(modelOf(long, {}, width), 'called_up:RU');
      const told =
        panel.kind === 'list'
          ? panel.groups.flatMap(({rows}) => rows.map(({name}) => name))
          : [...new Set(panel.points.map(({name}) => name))];
      expect(new Set(told), String(width)).to.deep.equal(new Set(names));
      if (width <= 480) expect(panel.kind, String(width)).to.equal('list');
    }
  });
});
