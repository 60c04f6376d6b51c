import {expect} from 'chai';
import type {SVGTemplateResult} from 'lit';
import {positions} from '../../../src/charts/positions/chart.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {drawn, shippedRows} from './drawn.js';

/** The markup of a template, without a page. */
function markup(part: unknown): string {
  if (Array.isArray(part)) return part.map(markup).join('');
  if (typeof part === 'string' || typeof part === 'number') return String(part);
  if (typeof part !== 'object' || part === null || !('strings' in part)) return '';
  const {strings, values} = part as SVGTemplateResult;
  return strings.map((text, at) => text + markup(values[at])).join('');
}

const look = {prefix: 'here'};

describe('the drawings of positions', () => {
  it('refer only to textures that are defined, and carry classes in place of colours', async () => {
    const rows = await shippedRows();
    const defined = new Set([...markup(positions.patterns!(look)).matchAll(/ id="?([\w-]+)/g)].map(([, id]) => id));
    const used = new Set<string | undefined>();
    for (const knownOn of [undefined, '2022-09-21', '2022-09-26', '2022-10-31']) {
      for (const view of ['now', 'map', 'tiles', 'list', 'time']) {
        for (const width of [320, 600, 1200]) {
          const model = drawn(rows, {...(knownOn ? {knownOn} : {}), view}, width, europeShapes);
          const badges = model.panels.flatMap((panel) =>
            panel.kind === 'list' ? panel.groups.flatMap((group) => group.badge ?? []) : [panel],
          );
          const text = [...badges, ...model.legend.map(({sample}) => sample)]
            .map((track) => markup(positions.view(track, look)))
            .join('');
          for (const [, id] of text.matchAll(/url\(#([\w-]+)\)/g)) used.add(id);
          expect(text).to.not.match(/#[0-9a-f]{3,6}\b(?<!url\(#here)|style=|NaN|undefined/);
        }
      }
    }
    expect([...used].filter((id) => !defined.has(id))).to.deep.equal([]);
    expect(used.size).to.be.above(12);
    expect([...defined].every((id) => id!.startsWith('here-'))).to.equal(true);
  });

  it('mark the country a reader rests on', async () => {
    const model = drawn(await shippedRows(), {knownOn: '2022-09-26', view: 'map'}, 600, europeShapes);
    const [map] = model.panels;
    if (map?.kind !== 'drawing') throw new Error('no map');
    expect(markup(positions.view(map, look))).to.not.contain('active');
    expect(markup(positions.view(map, look, 'map:FR'))).to.contain('member-active');
    expect(markup(positions.view(map, look, 'map:MT')), 'its square').to.contain('square-active');
  });
});
