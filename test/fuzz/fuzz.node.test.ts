import {expect} from 'chai';
import {types} from '../shipped.js';
import {faultOf, trialOf} from './fuzz.js';

/**
 * A thousand broken files for each chart: read, model, view as text. Nothing throws, nothing says `NaN`, no row is lost. A
 * failure names its seed: `FUZZ=arrests:17 npm run test:node -- test/fuzz/fuzz.node.test.ts` runs it alone;
 * `FUZZ=arrests:0-50000` runs many more.
 */
const FILES_EACH = 1000;

const [only, range = ''] = (process.env['FUZZ'] ?? '').split(':');
const [first = 1, last = first] = range === '' ? [1, FILES_EACH] : range.split('-').map(Number);

describe('fuzz: mutated files', function () {
  // a hang is ended by the runner; the machine may be busy
  this.timeout(last - first > FILES_EACH ? 0 : 180_000);

  for (const type of types.filter((name) => !only || name === only)) {
    it(`${type}: seeds ${first} to ${last}`, async () => {
      const faults: string[] = [];
      for (let seed = first; seed <= last; seed++) {
        const trial = trialOf(type, seed);
        const fault = await faultOf(type, trial);
        if (fault === undefined) continue;
        const {texts, attributes, width} = trial;
        const shown = Object.entries(texts).map(([name, text]) => `${name}:\n${text.slice(0, 3000)}`);
        faults.push(`${type}, seed ${seed}, ${width} px, ${JSON.stringify(attributes)}\n${fault}\n${shown.join('\n')}`);
        if (faults.length === 3) break;
      }
      expect(faults.join('\n\n'), `FUZZ=${type}:SEED`).to.equal('');
    });
  }
});
