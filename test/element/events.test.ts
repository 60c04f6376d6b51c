import {expect} from '@open-wc/testing';
import '../../src/define/conflict-chart.js';
import {charts, fileOf, shipped} from '../acceptance/charts.js';
import {boxOf, draw, find, press, readyOf, settled, tagOf, until} from './mount.js';

const TYPES = ['conflict-ready', 'conflict-select', 'conflict-problem'] as const;

/** Text, numbers and what is made of them, as could be stored or sent. */
const isPlain = (value: unknown): boolean =>
  value === undefined ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (typeof value === 'object' &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every(isPlain));

/** What has reached the document, while it is heard. */
function heard(): {readonly events: CustomEvent<Record<string, unknown>>[]; readonly end: () => void} {
  const events: CustomEvent<Record<string, unknown>>[] = [];
  const note = (event: Event): void => void events.push(event as CustomEvent<Record<string, unknown>>);
  for (const type of TYPES) document.addEventListener(type, note);
  return {events, end: () => TYPES.forEach((type) => document.removeEventListener(type, note))};
}

for (const chart of charts) {
  const {type} = chart;

  describe(`events of ${type}`, () => {
    it('E-30 out of a shadow tree they reach the document, with plain data', async () => {
      const host = document.createElement('div');
      host.attachShadow({mode: 'open'});
      const {events, end} = heard();
      const tag = tagOf({type, csv: fileOf(chart, chart.row, chart.badRow), loading: 'eager', view: 'sideways'});
      const ready = readyOf(tag);
      (await boxOf()).append(host);
      host.shadowRoot!.append(tag);
      await ready;
      await settled(tag);
      find(tag, '[data-point]')!.focus();
      await press(tag, 'Enter');
      await until(() => TYPES.every((one) => events.some((event) => event.type === one)), 'all three are heard');
      end();
      expect([...new Set(events.map((event) => event.type))].sort()).to.deep.equal([...TYPES].sort());
      for (const event of events) {
        expect(event.bubbles && event.composed, event.type).to.equal(true);
        expect(isPlain(event.detail), JSON.stringify(event.detail)).to.equal(true);
      }
    });

    it('E-30 conflict-ready says how many rows were read and left out, once for each reading', async () => {
      const {events, end} = heard();
      const tag = await draw({type, csv: fileOf(chart, chart.row, chart.badRow)});
      tag.heading = 'Another heading';
      await settled(tag);
      const again = readyOf(tag);
      tag.csv = fileOf(chart, chart.row);
      await again;
      end();
      const ready = events.filter((event) => event.type === 'conflict-ready').map(({detail}) => detail);
      expect(ready.map(({rows, leftOut}) => [rows, leftOut])).to.deep.equal([
        [2, 1],
        [1, 0],
      ]);
    });

    it('E-30 conflict-ready comes for a file without rows as well', async () => {
      const {events, end} = heard();
      await draw({type, csv: fileOf(chart)});
      end();
      expect(events.map((event) => [event.type, event.detail['rows']])).to.deep.equal([['conflict-ready', 0]]);
    });

    it('E-30 conflict-select names the mark that is pinned, and none when it is let go', async () => {
      const tag = await draw(shipped(chart));
      const mark = find(tag, '[data-point][tabindex="0"]')!;
      const point = tag.panels.flatMap(({points}) => points).find(({id}) => id === mark.dataset['point'])!;
      mark.focus();
      await settled(tag);
      const {events, end} = heard();
      await press(tag, 'Enter');
      await press(tag, 'Escape');
      end();
      expect(Object.keys(point.keys)).to.not.deep.equal([]);
      expect(events.map(({detail}) => detail)).to.deep.equal([point.keys, {}]);
    });

    it('E-30 conflict-problem names the row, the column and the value, in a sentence as well', async () => {
      const {events, end} = heard();
      await draw({type, csv: fileOf(chart, chart.row, chart.badRow)});
      const errors = (): Record<string, unknown>[] =>
        events.map(({detail}) => detail).filter(({severity}) => severity === 'error');
      await until(() => errors().length > 0, 'it is told');
      end();
      const [bad] = errors();
      expect(bad).to.include({row: 3, severity: 'error'});
      expect(bad!['sentence']).to.contain(`Row 3, column ${String(bad!['column'])}`);
      expect(bad!['sentence']).to.contain(String(bad!['value']));
    });
  });
}
