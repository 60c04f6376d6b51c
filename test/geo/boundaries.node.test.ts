import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {pathToFileURL} from 'node:url';
import {expect} from 'chai';

const BUDGET: Record<string, number> = {'data/boundaries/europe.js': 7400, 'data/boundaries/russia.js': 5000};

// Tests are compiled elsewhere and run from the package's own folder, where the tool and the files are.
const here = (path: string) => resolve(process.cwd(), path);

describe('boundary files', () => {
  it('A-46 are what the tool makes of the atlas, and no more than their budget', async function () {
    this.timeout(30_000);
    const tool = (await import(pathToFileURL(here('tools/make-boundaries.js')).href)) as {
      make(): Record<string, string>;
    };
    const made = tool.make();
    expect(Object.keys(made)).to.have.members(Object.keys(BUDGET));
    for (const [path, text] of Object.entries(made)) {
      expect(readFileSync(here(path), 'utf8') === text, `${path} is up to date`).to.equal(true);
      expect(brotliCompressSync(text).length, path).to.be.at.most(BUDGET[path]!);
      expect(text).to.include('Natural Earth').and.to.include('Visionscarto');
    }
  });
});
