import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect} from 'chai';
import {reduced} from '../../demo/cases-withheld.js';
import {command, folder} from './command.js';

/** The gallery and the tests in browsers draw reduced files: these are the ones that the command writes. */
describe('the reduced files that are drawn', () => {
  for (const type of ['arrests', 'crossings'] as const) {
    it(`A-48 are what the command makes of their originals: ${type}`, async () => {
      const within = folder();
      const {code} = await command('check', '--withhold', '1000', '--out', within, `test/cli/originals/${type}.csv`);
      expect(code).to.equal(0);
      expect(readFileSync(join(within, `${type}.withheld.csv`), 'utf8')).to.equal(reduced[type]);
    });
  }
});
