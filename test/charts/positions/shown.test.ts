import {expect} from 'chai';
import {parseDay} from '../../../src/data/day.js';
import type {MapScene, SquaresScene} from '../../../src/charts/positions/scene.js';
import type {Statement} from '../../../src/datasets/positions.js';
import {europeShapes} from '../../../src/geo/europe.js';
import {wholeFrame} from '../../../src/geo/boundaries.js';
import {toldShapes} from '../told-shapes.js';
import {drawingOf, drawn, listOf, MEMBERS, rowsOf, shippedRows} from './drawn.js';

describe('the list of changes', () => {
  const CHANGES = rowsOf(
    'iso2,position,date\nFR,restrict,2022-01-01\nFR,refuse,2022-02-01\nDE,welcome,2022-01-10\nDE,refuse,2022-01-20\nES,welcome,\nES,refuse,\n',
  );
  const listed = (rows: readonly Statement[], from?: string): readonly (string | undefined)[] => {
    const model = drawn(rows, {view: 'time', from: from === undefined ? undefined : parseDay(from)}, 600);
    if (!model.panels.some(({id}) => id === 'changes')) return [];
    return listOf(model, 'changes').groups.flatMap((group) => group.rows.map(({name}) => name));
  };

  it('faults mutant positions/model-time.ts: has those from the first day of the period on, that day too, by date', () => {
    expect(listed(CHANGES, '2022-01-20')).to.deep.equal(['Germany', 'France']);
    expect(listed(CHANGES, '2022-01-21')).to.deep.equal(['France']);
    expect(listed(CHANGES, '2022-02-01')).to.deep.equal(['France']);
    expect(listed(CHANGES, '2022-02-02')).to.deep.equal([]);
  });

  it('faults mutant positions/model-time.ts: has every change on a day where the tag names no period, and none of which no day is known', () => {
    expect(listed(CHANGES)).to.deep.equal(['Germany', 'France']);
    expect(listed(rowsOf('iso2,position\nES,welcome\nES,refuse\n')), 'a file without days').to.deep.equal([]);
    expect(listed(rowsOf('iso2,position\nES,welcome\nES,refuse\n'), '2022-01-01')).to.deep.equal([]);
  });
});

describe('the strip of counts', () => {
  it('faults meaning positions/model-counts.ts: D25 says over each stance how many and which, in words: letters stand in squares alone', async () => {
    const strip = drawingOf(drawn(await shippedRows(), {knownOn: '2022-09-26'}, 1200, europeShapes), 'counts');
    const {labels, squares} = strip.scene as SquaresScene;
    const over = labels.filter(({y}) => y < squares[0]!.y).sort((a, b) => a.x - b.x);
    expect(over.map(({text}) => text).join(' ')).to.equal(
      '2 open 6 case by case 1 divided 2 restrict entry 4 closed 12 no statement found',
    );
    expect(over, 'nothing under them').to.have.length(labels.length);
  });
});

describe('the map of positions', () => {
  it('faults meaning: draws as the rest of the land every area but the members, Northern Cyprus not among it', async () => {
    const {shapes, areasOf, isBorder} = toldShapes(europeShapes);
    const map = drawingOf(drawn(await shippedRows(), {view: 'map'}, 600, shapes), 'map');
    const {land, borders, members, north} = map.scene as MapScene;
    const rest = europeShapes.ids.filter((id) => ![...MEMBERS, 'XN'].includes(id));
    expect(rest).to.include.members(['RU', 'UA', 'BY', 'NO', 'CH', 'GB', 'TR']);
    expect(areasOf(land)).to.deep.equal(rest);
    expect(areasOf(north)).to.deep.equal(['XN']);
    expect(land).to.equal(europeShapes.outline(rest, wholeFrame(europeShapes, map.width)));
    expect(members.flatMap(({path}) => areasOf(path)!).sort()).to.deep.equal([...MEMBERS, 'XN'].sort());
    expect(borders).to.match(/^M/);
    // a member brings its own edge
    expect([isBorder('RU', 'UA'), isBorder('FR', 'DE'), isBorder('DE', 'CH'), isBorder('CH', 'DE')]).to.deep.equal([
      true,
      false,
      false,
      false,
    ]);
  });

  it('faults meaning: draws a member that was not asked for as the rest', async () => {
    const {shapes, areasOf} = toldShapes(europeShapes);
    const map = drawingOf(drawn(await shippedRows(), {view: 'map', where: ['DE']}, 600, shapes), 'map');
    const {land, north, members} = map.scene as MapScene;
    expect(areasOf(land)).to.deep.equal(europeShapes.ids.filter((id) => id !== 'DE'));
    expect(north).to.equal('');
    expect(members.map(({path}) => areasOf(path))).to.deep.equal([['DE']]);
  });
});
