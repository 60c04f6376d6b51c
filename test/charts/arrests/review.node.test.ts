import {expect} from 'chai';
import {boxOfLabel, safeBoxOfLabel} from '../../../src/model/labels/label-placement.js';
import {drawingOf, E, listOf, ofShipped, sceneOf} from './drawn.js';

const cities = {...E, view: 'cities'};
const map = {...E, view: 'map'};

describe('D32 the total that the counter published for a city', () => {
  it('is a line with its name, and the key says whose it is', async () => {
    for (const width of [600, 1200]) {
      const model = await ofShipped(cities, width);
      const rows = listOf(model, 'cities').groups.flatMap(({rows: of}) => of);
      const named = rows.filter(({track}) => sceneOf(track!.scene, 'row').ownTotal !== undefined);
      const names = named.map(({name, track}) => [name, sceneOf(track!.scene, 'row').labels[1]?.text]);
      expect(names).to.deep.equal([
        ['Moscow', 'OVD-Info total 952'],
        ['Saint Petersburg', 'OVD-Info total 644'],
        ['Makhachkala', 'OVD-Info total 101'],
      ]);
      for (const {track} of rows)
        for (const label of sceneOf(track!.scene, 'row').labels)
          expect(safeBoxOfLabel(label).x + safeBoxOfLabel(label).width, label.text).to.be.at.most(track!.width + 4);
      expect(model.legend.at(-1)!.text).to.match(/^OVD-Info’s own total, 21 to/);
    }
    const narrow = listOf(await ofShipped(cities, 320), 'cities').groups[0]!.rows;
    expect(narrow.map(({lines}) => lines?.[0]).slice(0, 4)).to.deep.equal([
      'OVD-Info total 952',
      'OVD-Info total 644',
      'OVD-Info total 101',
      undefined,
    ]);
    const beside = listOf(await ofShipped(E, 1200), 'cities');
    expect(beside.legend![0]!.text, 'beside the days too').to.match(/^OVD-Info’s own total, 21 to/);
  });
});

describe('D34 the map', () => {
  it('names the places farthest apart, and each name is nearest to its own dot', async () => {
    for (const width of [600, 900, 1200]) {
      const {scene, points} = drawingOf(await ofShipped(map, width), 'map');
      const {labels, dots} = sceneOf(scene, 'map');
      const names = labels.filter(({role}) => role === 'name');
      const texts = names.map(({text}) => text);
      expect(texts, `at ${width} px`).to.include.members(['Yakutsk', 'Moscow', 'Saint Petersburg', 'Makhachkala']);
      if (width > 600) expect(texts).to.include('Kaliningrad');
      expect(texts.length).to.be.greaterThan(width > 600 ? 12 : 6);
      for (const label of names) {
        const box = boxOfLabel(label);
        const near = dots
          .map(({x, y, r, point}) => {
            const [dx, dy] = [
              Math.max(box.x - x, 0, x - box.x - box.width),
              Math.max(box.y - y, 0, y - box.y - box.height),
            ];
            return {point, px: Math.hypot(dx, dy) - r};
          })
          .sort((a, b) => a.px - b.px);
        const own = points.find(({id}) => id === near[0]!.point)!;
        expect(own.name, `at ${width} px`).to.equal(label.text);
      }
    }
  });

  it('has three circles in its key, each with its own line', async () => {
    for (const width of [600, 1200]) {
      const {ring} = sceneOf(drawingOf(await ofShipped(map, width), 'map').scene, 'map');
      expect(ring.map(({text}) => text)).to.deep.equal(['500 detentions', '100', '10']);
      ring.slice(1).forEach(({level}, i) => expect(level - ring[i]!.level).to.be.at.least(15));
    }
  });
});

describe('the ring round a day', () => {
  it('goes round its bar and its value, in any system font', async () => {
    for (const width of [600, 1200]) {
      const {scene, points} = drawingOf(await ofShipped(E, width), 'days');
      const values = sceneOf(scene, 'days').labels.filter(({role}) => role === 'value' || role === 'large');
      expect(values).to.have.length(5);
      for (const label of values) {
        const inner = safeBoxOfLabel(label);
        const isHeld = points.some(({box}) => {
          const [x, y, right] = [box!.x - 0.1, box!.y - 0.1, box!.x + box!.width + 0.1];
          return x <= inner.x && right >= inner.x + inner.width && y <= inner.y;
        });
        expect(isHeld, `${label.text} at ${width} px`).to.equal(true);
      }
    }
  });
});

describe('D37 between the days and the totals', () => {
  it('is a gap of 32 to 40 px from the week days to the next heading', async () => {
    const margin = {600: 32, 1200: 24};
    for (const width of [600, 1200] as const) {
      const {scene, height} = drawingOf(await ofShipped(E, width), 'days');
      const weekDay = sceneOf(scene, 'days').labels.find(({role}) => role === 'tiny')!;
      // the letters of a heading begin 4 px under its top
      expect(height - weekDay.y + margin[width] + 4).to.be.within(32, 40);
    }
  });
});
