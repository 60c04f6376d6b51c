import {resolve} from 'node:path';
import {expect} from 'chai';
import {ESLint} from 'eslint';
import {circlesOf, graphOf, type Graph} from '../../tools/imports.js';

const eslint = new ESLint({
  ruleFilter: ({ruleId}) => ruleId === 'circles/none',
  overrideConfig: {
    linterOptions: {reportUnusedDisableDirectives: 'off'},
    languageOptions: {parserOptions: {projectService: false}},
  },
});

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: path});
  return result!.messages.map(({message}) => message);
}

/** `data/reading/reading.ts` imports `data/reading/csv.ts`: whatever of it is imported there closes a circle. */
const planted: readonly string[] = [
  "import {FileReader} from './reading.js';",
  "import type {Reading} from './reading.js';",
  "import {type Reading} from './reading.js';",
  "export type {Reading} from './reading.js';",
  "export * from './reading.js';",
  "export type Code = typeof import('./reading.js');",
  "export const later = () => import('./reading.js');",
];

const graph = (imports: Readonly<Record<string, readonly string[]>>): Graph => new Map(Object.entries(imports));

describe('house 1 the lint rule against circles of imports', function () {
  this.timeout(60_000);

  for (const code of planted) {
    it(`names the circle of ${code}`, async () => {
      expect(await complaints('src/data/reading/csv.ts', code)).to.deep.equal([
        'Circle of imports: data/reading/csv.ts → data/reading/reading.ts → data/reading/csv.ts. Move what both ends need to a file that imports neither.',
      ]);
    });
  }

  it('names all files of a longer circle', async () => {
    const [found] = await complaints('src/data/day.ts', "import type {Chart} from '../model/contract.js';");
    expect(found).to.match(/^Circle of imports: data\/day\.ts → model\/contract\.ts → (\S+ → )*data\/day\.ts\. /);
  });

  it('accepts what leads nowhere back', async () => {
    const code = "import {own} from './own.js';\nimport Papa from 'papaparse';";
    expect(await complaints('src/data/reading/csv.ts', code)).to.deep.equal([]);
  });
});

describe('house 1 circles of imports', () => {
  it('are found once for each group of files that import each other', () => {
    const found = circlesOf(
      graph({
        'a.ts': ['b.ts', 'c.ts'],
        'b.ts': ['c.ts'],
        'c.ts': ['a.ts', 'd.ts'],
        'd.ts': ['e.ts'],
        'e.ts': ['d.ts'],
        'f.ts': ['a.ts'],
      }),
    );
    expect(found).to.deep.equal([
      ['a.ts', 'c.ts', 'a.ts'],
      ['d.ts', 'e.ts', 'd.ts'],
    ]);
  });

  it('are not where files are only reached on several ways', () => {
    expect(circlesOf(graph({'a.ts': ['b.ts', 'c.ts'], 'b.ts': ['d.ts'], 'c.ts': ['d.ts'], 'd.ts': []}))).to.be.empty;
  });

  it('are a file that imports itself too', () => {
    expect(circlesOf(graph({'a.ts': ['a.ts']}))).to.deep.equal([['a.ts', 'a.ts']]);
  });

  it('are none in src/', () => {
    expect(circlesOf(graphOf(resolve(process.cwd(), 'src')))).to.deep.equal([]);
  });
});
