import {resolve} from 'node:path';
import {expect} from 'chai';
import {block, Consumer} from './consumer.js';

const LISTENER = block('js', 'addEventListener');

describe('types for a consumer', () => {
  let consumer: Consumer;
  before(() => (consumer = new Consumer()));
  after(() => consumer.remove());

  /** What the compiler says of a file of a strict project. */
  function errors(code: string, ...options: string[]): string {
    consumer.write('consumer.ts', code);
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const strict = ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022'];
    return consumer.node(tsc, ...strict, ...options, 'consumer.ts').out.trimEnd();
  }

  for (const [name, options] of [
    ['bundlers', ['--module', 'esnext', '--moduleResolution', 'bundler']],
    ['Node', ['--module', 'nodenext', '--moduleResolution', 'nodenext']],
  ] as const) {
    it(`npm 9 the listener of README.md compiles as it stands, and the tag is known: ${name}`, function () {
      this.timeout(60_000);
      const code = `import 'conflict-charts/define/arrests';
import 'conflict-charts/define/conflict-dashboard';
${LISTENER}
const chart = document.querySelector('conflict-chart')!;
chart.knownOn = '2022-09-22';
chart.addEventListener('conflict-ready', ({detail}) => { const rows: number = detail.rows; console.log(rows); });
const dashboard = document.querySelector('conflict-dashboard')!;
dashboard.query = {day: '2022-09-24', where: 'Moscow'};
dashboard.addEventListener('conflict-filter', ({detail}) => { const day: string | undefined = detail.day; console.log(day); });
addEventListener('conflict-select', ({detail}) => { const day: string | undefined = detail.day; console.log(day); });`;
      expect(errors(code, ...options)).to.equal('');
    });
  }

  it('npm 10 a detail that no event has is an error', function () {
    this.timeout(60_000);
    const code = `import 'conflict-charts/define/arrests';
document.addEventListener('conflict-problem', ({detail}) => console.warn(detail.nowhere));`;
    expect(errors(code, '--module', 'esnext', '--moduleResolution', 'bundler')).to.match(
      /^consumer\.ts\(2,\d+\): error TS2339: Property 'nowhere' does not exist/,
    );
  });
});
