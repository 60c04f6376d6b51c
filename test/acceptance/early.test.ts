import {expect} from '@open-wc/testing';
import {isChromium} from '../element/engine.js';
import {frameOf, settledIn} from './frames.js';

/** The head that README.md advises, under addresses whose requests are recorded. */
async function advised(id: string): Promise<string> {
  const text = await (await fetch('/README.md')).text();
  const head = /^```html\n([^`]*rel="modulepreload"[^`]*)^```$/m.exec(text)![1]!;
  return head.replaceAll(/(href|src)="([^"]+)"/g, (_, name: string, path: string) =>
    path.endsWith('.csv') ? `${name}="/log/${id}/data/${path}"` : `${name}="/log/${id}/dist/cdn/${path}"`,
  );
}

describe('what a page names ahead', () => {
  it('npm 11 is asked for before the script is there, and once', async function () {
    if (!isChromium) this.skip(); // the server asks to store nothing: others may then load again what was named ahead
    const id = crypto.randomUUID();
    const frame = await frameOf(`${await advised(id)}
      <conflict-chart type="arrests" loading="eager" src="/log/${id}/data/arrests.csv"></conflict-chart>`);
    await settledIn(frame);
    const heard = (await (await fetch(`/log/${id}.json`)).json()) as readonly string[];
    const named = ['/data/arrests.csv', '/dist/cdn/chunks/figure.js', '/dist/cdn/chunks/arrests.js'];
    expect(heard.filter((path) => named.includes(path)).sort(), 'each once').to.deep.equal([...named].sort());
    const entries = frame.window.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const of = (path: string) => entries.find(({name}) => new URL(name).pathname === `/log/${id}${path}`);
    const script = of('/dist/cdn/conflict-chart.js')!.responseEnd;
    const late = named.filter((path) => !((of(path)?.startTime ?? Infinity) < script));
    expect(late, 'asked for once the script was there').to.deep.equal([]);
  });
});
