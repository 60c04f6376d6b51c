import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, shipped} from '../acceptance/charts.js';
import {draw, findAll, settled} from './mount.js';

describe('tags of one page that draw the same', () => {
  for (const chart of charts) {
    it(`share the model of ${chart.type}; one that asks for something else has its own`, async () => {
      const [one, same] = [await draw(shipped(chart)), await draw(shipped(chart))];
      const other = await draw({...shipped(chart), heading: 'Other words'});
      const wider = await draw(shipped(chart), {width: 900});
      expect(one.panels).to.not.have.length(0);
      expect(same.panels === one.panels, 'the same').to.equal(true);
      expect(other.panels === one.panels, 'other words').to.equal(false);
      expect(wider.panels === one.panels, 'another width').to.equal(false);
    });
  }

  it('do not miss one that is taken away or asks for something else', async () => {
    const [chart] = charts;
    const [one, same] = [await draw(shipped(chart!)), await draw(shipped(chart!))];
    const marks = findAll(same, '[data-point]').length;
    one.remove();
    one.heading = 'Other words';
    same.requestUpdate();
    await settled(same);
    expect(findAll(same, '[data-point]')).to.have.length(marks);
    const third = await draw(shipped(chart!));
    expect(third.panels === same.panels).to.equal(true);
  });
});
