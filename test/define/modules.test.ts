import {expect} from '@open-wc/testing';
import {charts} from '../acceptance/charts.js';
import {frameOf} from '../acceptance/frames.js';
import {until} from '../element/mount.js';

interface Chunk {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** A file and all that it brings along; with what it may load later, where asked for. */
function reached(manifest: Manifest, file: string, later: boolean, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const {imports, dynamicImports} = manifest[file] ?? {imports: [], dynamicImports: []};
  for (const next of [...imports, ...(later ? dynamicImports : [])]) reached(manifest, next, later, known);
  return known;
}

/** The modules below a published one, followed import by import, lazy ones as well. */
async function modulesBelow(address: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(address)) return known;
  known.add(address);
  // as text, past the runner that would rewrite it
  const text = await (await fetch(`/slow/0${address}`)).text();
  const targets = [...text.matchAll(/(?:from\s*|import\s*\(?\s*)['"](\.[^'"]+)['"]/g)].map(([, target]) => target!);
  for (const target of targets) await modulesBelow(new URL(target, location.origin + address).pathname, known);
  return known;
}

const ofChart = (file: string): string | undefined =>
  charts.map(({type}) => type).find((name) => new RegExp(`(^|[/-])${name}([-./]|$)`).test(file));

describe('what importing one chart brings along', () => {
  for (const {type} of charts) {
    it(`E-29 define/${type}.js: no module of another chart`, async function () {
      this.timeout(30_000);
      const modules = [...(await modulesBelow(`/dist/define/${type}.js`))];
      expect(modules).to.include(`/dist/charts/${type}/chart.js`);
      expect(modules).to.include('/dist/element/conflict-chart.js');
      expect(
        modules.filter((path) => path.startsWith('/dist/charts/') && !path.startsWith(`/dist/charts/${type}/`)),
      ).to.deep.equal([]);
    });

    it(`E-29 cdn/conflict-chart.js: ${type} alone is loaded for a tag of its type`, async () => {
      const manifest = (await (await fetch('/dist/cdn/manifest.json')).json()) as Manifest;
      expect(
        [...reached(manifest, 'conflict-chart.js', false)].map(ofChart).filter(Boolean),
        'at first none',
      ).to.deep.equal([]);
      const chunk = `chunks/${type}.js`;
      expect(manifest['conflict-chart.js']!.dynamicImports).to.include(chunk);
      const all = [...reached(manifest, chunk, true)].filter((file) => file !== 'conflict-chart.js');
      // the entry is among them, for chunks share its code; what it may load is not
      const mine = [...reached(manifest, chunk, false)].map(ofChart).filter((name) => name && name !== type);
      expect(all.length).to.be.greaterThan(0);
      expect(mine).to.deep.equal([]);
    });
  }

  it('E-29 only the modules in define/ have side effects: the others define and register nothing', async () => {
    const frame = await frameOf(`<script type="module">
      import * as chart from '/src/charts/arrests/chart.ts';
      import * as element from '/src/element/conflict-chart.ts';
      import * as registry from '/src/element/registry.ts';
      globalThis.known = [Object.keys(chart), Object.keys(element), registry.knownTypes()];
    </script>`);
    const page = frame.window as unknown as {readonly known?: readonly (readonly string[])[]};
    await until(() => page.known, 'they are imported');
    expect(page.known).to.deep.equal([['arrests'], ['ConflictChart'], []]);
    expect(frame.window.customElements.get('conflict-chart')).to.equal(undefined);
  });
});
