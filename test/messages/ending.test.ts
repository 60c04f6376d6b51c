import {expect} from 'chai';
import {full} from '../../src/messages/en.js';

describe('the end of a sentence', () => {
  for (const [text, said] of [
    ['Counted by monitors', 'Counted by monitors.'],
    ['Told by Acme Ltd.', 'Told by Acme Ltd.'],
    ['Who counted?', 'Who counted?'],
    ['He said “no.”', 'He said “no.”'],
    ['He said “no”', 'He said “no”.'],
    ['And so on…', 'And so on…'],
    ['A stop and a space. ', 'A stop and a space. '],
    ['', ''],
  ] as const)
    it(`faults plural: is one full stop: “${text}”`, () => expect(full(text)).to.equal(said));
});
