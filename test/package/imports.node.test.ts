import {existsSync, readdirSync} from 'node:fs';
import {expect} from 'chai';
import {blocks, Consumer} from './consumer.js';

const CHARTS = ['arrests', 'crossings', 'mobilization', 'positions', 'timeline'];

describe('what the package exports', () => {
  let consumer: Consumer;
  before(() => (consumer = new Consumer()));
  after(() => consumer.remove());

  /** Where each address leads; the files have to be there, with their types. */
  function leads(addresses: readonly string[]): readonly string[] {
    const found = consumer.resolved(addresses);
    expect(found.filter((path) => !existsSync(path))).to.deep.equal([]);
    const scripts = found.filter((path) => path.endsWith('.js'));
    expect(scripts.filter((path) => !existsSync(path.replace(/js$/, 'd.ts')))).to.deep.equal([]);
    return found;
  }

  it('npm 1 every import that README.md prints leads to a file', () => {
    const addresses = blocks('js').flatMap((code) =>
      [...code.matchAll(/['"](conflict-charts(?:\/[\w/.-]+)?)['"]/g)].map(([, address]) => address!),
    );
    expect(addresses).to.include.members(['conflict-charts', 'conflict-charts/define/arrests']);
    leads(addresses);
  });

  it('npm 2 with .js and without it leads to the same', () => {
    const names = ['define/conflict-chart', 'messages/en', 'messages/words'].concat(
      CHARTS.flatMap((name) => [`define/${name}`, `charts/${name}`]),
    );
    const without = leads(names.map((name) => `conflict-charts/${name}`));
    expect(without.slice(0, 5)).to.deep.equal([
      'dist/define/conflict-chart.js',
      'dist/messages/en.js',
      'dist/messages/words.js',
      'dist/define/arrests.js',
      'dist/charts/arrests/chart.js',
    ]);
    expect(leads(names.map((name) => `conflict-charts/${name}.js`))).to.deep.equal(without);
  });

  it('npm 3 nothing of its inside can be imported', () => {
    const inside = readdirSync('dist', {recursive: true, encoding: 'utf8'})
      .map((path) => path.replaceAll('\\', '/').replace(/\.js$/, ''))
      .filter((path) => existsSync(`dist/${path}.js`) && !path.startsWith('cdn/'));
    expect(inside).to.include.members(['define/define', 'element/body', 'messages/check-en', 'charts/arrests/chart']);
    const addresses = inside.flatMap((path) => [`conflict-charts/${path}`, `conflict-charts/${path}.js`]);
    const found = consumer.resolved([...addresses, ...addresses.map((one) => one.replace('/', '/dist/'))]);
    const reached = [...new Set(found.filter((path) => existsSync(path)))].sort();
    expect(reached).to.deep.equal(
      [...CHARTS, 'conflict-chart', 'conflict-dashboard']
        .map((name) => `dist/define/${name}.js`)
        .concat('dist/messages/en.js', 'dist/messages/words.js')
        .sort(),
    );
  });

  it('npm 4 what has no side effect is imported in Node', () => {
    const imports = ['', ...CHARTS.map((name) => `/charts/${name}`), '/messages/en', '/messages/words'];
    const script = imports.map((path, i) => `import * as m${i} from 'conflict-charts${path}';`).join('\n');
    const printed = `console.log(JSON.stringify([${imports.map((_, i) => `Object.keys(m${i})`).join()}]))`;
    const {out, error} = consumer.node('--input-type=module', '--eval', `${script}\n${printed}`);
    expect(error).to.equal('');
    const [all, ...rest] = JSON.parse(out) as readonly (readonly string[])[];
    expect(all).to.include.members(['buildModel', 'read', 'readQuery', 'register', 'ConflictChart']);
    expect(rest.slice(0, 5)).to.deep.equal(CHARTS.map((name) => [name]));
    expect(rest[6]).to.include('wordsOf');
  });
});
