import {spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {expect} from 'chai';
import {chartNames} from '../../tools/charts.js';

const CHUNKS = ['figure', 'arrests', 'positions', 'geo-europe'];
const ENTRIES = ['conflict-chart', ...chartNames];
const FILES = [...ENTRIES.map((name) => `${name}.js`), ...CHUNKS.map((name) => `chunks/${name}.js`)];

/** `npm run size` over a build in which each file has 1 kB, and one of them more. */
function sizeWith(large: string, kB: number): {readonly code: number | null; readonly text: string} {
  const root = mkdtempSync(join(tmpdir(), 'size-'));
  try {
    const write = (path: string, content: string | Uint8Array): void => {
      mkdirSync(dirname(join(root, path)), {recursive: true});
      writeFileSync(join(root, path), content);
    };
    write('package.json', '{"type": "module"}');
    // bytes that cannot be made smaller
    for (const file of FILES) write(`dist/cdn/${file}`, randomBytes(file === large ? kB * 1000 : 1000));
    write('dist/cdn/manifest.json', JSON.stringify(Object.fromEntries(FILES.map((file) => [file, {imports: []}]))));
    mkdirSync(join(root, 'tools'));
    for (const tool of ['tools/size.js', 'tools/charts.js']) copyFileSync(tool, join(root, tool));
    for (const name of chartNames) mkdirSync(join(root, 'src/charts', name), {recursive: true});
    const {status, stdout, stderr} = spawnSync(process.execPath, [join(root, 'tools/size.js')], {encoding: 'utf8'});
    return {code: status, text: stdout + stderr};
  } finally {
    rmSync(root, {recursive: true});
  }
}

describe('sizes', () => {
  it('E-53 within every limit it passes', () => {
    const {code, text} = sizeWith('', 1);
    expect(text).to.not.contain('over');
    expect(code, text).to.equal(0);
  });

  for (const name of ENTRIES) {
    it(`E-53 ${name}.js past its limit fails, and is named`, () => {
      const {code, text} = sizeWith(`${name}.js`, 100); // more than any limit
      expect(text).to.match(new RegExp(`${name}\\.js\\b.*\\*\\*over\\*\\*`));
      expect(code, text).to.equal(1);
    });
  }
});
