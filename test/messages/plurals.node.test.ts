import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {expect} from 'chai';
import type {ProblemCode} from '../../src/data/problem.js';
import {problemsEn} from '../../src/messages/problems/problems-en.js';
import {BY_MESSAGE, BY_NAME, LEAST, PROBLEM, WITH_SIGNS, type Values} from './arguments.js';

/**
 * Every message of the package that takes a count, called with none, one and two of it. The arguments follow from the names of
 * the parameters; a name that is not declared in arguments.ts fails the test, so that a new message is looked at once.
 */
type Message = (...values: unknown[]) => unknown;

const root = join(import.meta.dirname, '../..');

interface Said {
  readonly path: string;
  readonly values: Values;
  readonly text: string;
}

function parametersOf(message: Message): readonly string[] {
  const text = message.toString().replace(/\s+/g, ' ');
  const inside = /^(?:function \w*)?\((.*?)\) ?(?:=>|\{)/.exec(text)?.[1] ?? /^(\w+) =>/.exec(text)?.[1] ?? '';
  return (
    inside
      .replace(/\{[^}]*\}/g, '{}')
      .split(',')
      .map((name) => name.replace(/=.*/, '').trim())
      .filter((name) => name !== '')
      // a bundler writes rows2 for rows where that is the name of a function too
      .map((name) => name.replace(/\d$/, ''))
  );
}

const everyOf = (lists: readonly Values[]): readonly Values[] =>
  lists.reduce<readonly Values[]>((all, next) => all.flatMap((one) => next.map((value) => [...one, value])), [[]]);

/** No part is more than the whole, and nothing is the fifth of four. */
function isPossible(path: string, parameters: readonly string[], values: Values): boolean {
  const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value));
  const isEnough = Object.entries(LEAST[path] ?? {}).every(
    ([name, least]) => sizeOf(values[parameters.indexOf(name)]) >= least,
  );
  if (!isEnough) return false;
  const numberOf = (name: string): number => Number(values[parameters.indexOf(name)]);
  // where no day has a figure that is said in another sentence
  if (
    path === 'arrests.missing' &&
    !(numberOf('none') + numberOf('part') <= numberOf('all') && numberOf('none') < numberOf('all'))
  )
    return false;
  const whole = values[parameters.indexOf('all')];
  const all = typeof whole === 'number' ? whole : Infinity;
  return ['shown', 'found', 'left', 'spoken', 'known', 'place', 'unnamed'].every((name) => {
    const value = values[parameters.indexOf(name)];
    return typeof value !== 'number' || value <= all;
  });
}

function everyMessage(found: unknown, path: string, all: [string, Message][]): void {
  if (typeof found === 'function') all.push([path, found as Message]);
  else if (typeof found === 'object' && found !== null && !Array.isArray(found))
    for (const [name, value] of Object.entries(found)) everyMessage(value, path === '' ? name : `${path}.${name}`, all);
}

async function messages(): Promise<readonly [string, Message][]> {
  const files = readdirSync(join(root, 'src'), {recursive: true})
    .map(String)
    .filter((path) => /(?:^|[\\/])(?:messages(?:-\w+)?|[\w-]+-en|en)\.ts$/.test(path));
  const all: [string, Message][] = [];
  for (const file of files.sort()) {
    const found = (await import(pathToFileURL(join(root, 'src', file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(found)) {
      if (typeof value === 'function' || value === problemsEn) continue;
      const {name: called, en} = value as {name?: string; en?: unknown};
      if (en) everyMessage(en, called ?? '', all);
      else everyMessage(value, name.replace(/(.)En$/, '$1'), all);
    }
  }
  return all;
}

async function everySentence(): Promise<readonly Said[]> {
  const said: Said[] = [];
  for (const [path, message] of await messages()) {
    const parameters = parametersOf(message);
    const kinds =
      BY_MESSAGE[path] ??
      parameters.map((name) => {
        const kind = BY_NAME.get(name);
        if (!kind) throw new Error(`${path}: say in arguments.ts what “${name}” is`);
        return kind;
      });
    for (const values of everyOf(kinds)) {
      if (!isPossible(path, parameters, values)) continue;
      for (const text of [message(...values)].flat())
        said.push({path, values, text: String(text).replaceAll('\u00a0', ' ')});
    }
  }
  for (const code of Object.keys(problemsEn) as ProblemCode[])
    for (const count of [1, 2])
      said.push({path: `problems.${code}`, values: [count], text: problemsEn[code]({...PROBLEM, code, count})});
  return said;
}

const NOUNS =
  'cells|cities|claims|columns|corrections|counts|crossings|days|detentions|entries|errors|events|figures|flows|governments|marks|numbers|panels|places|regions|rows|seconds|sources|statements|totals|voices|votes|warnings';
const ONE =
  'cell|city|claim|column|correction|count|crossing|day|detention|entry|error|event|figure|flow|government|mark|number|panel|place|region|row|source|statement|total|voice|vote|warning';
const MORE = '(?:more |other |earlier |yes |no |EU )?';

describe('the messages with counts', () => {
  let all: readonly Said[];
  before(async () => {
    all = await everySentence();
  });
  const found = (pattern: RegExp): readonly string[] => [
    ...new Set(
      all
        .filter(({text}) => pattern.test(text))
        .map(({path, values, text}) => `${path}(${values.map(String).join(' | ')}): ${text}`),
    ),
  ];

  it('faults plural: are all called', () => {
    expect(new Set(all.map(({path}) => path)).size).to.be.above(200);
  });

  it('faults plural: have no “1 cells” and no “one cells”', () => {
    expect(found(new RegExp(`(?:^|[^\\d,.]|[^\\d][,.])(?:1|one) ${MORE}(?:${NOUNS})\\b`, 'i'))).to.deep.equal([]);
  });

  it('faults plural: have no “2 cell” and no “zero cell”', () => {
    expect(found(new RegExp(`(?:^|[^\\d,.])(?:0|2|zero|two) ${MORE}(?:${ONE})\\b(?! on)`, 'i'))).to.deep.equal([]);
  });

  it('faults plural: have one verb for one and another for several', () => {
    expect(found(/(?:^|[^\d,.])(?<!in )(?:1|one)(?: \w+)? (?:are|were|have|give|rest)\b/i)).to.deep.equal([]);
    // “1 of 2 counts has”: what has is the one
    expect(found(/(?:^|[^\d,.])(?<!in |1 of )(?:2|two)(?: \w+)? (?:is|was|has|gives|rests)\b/i)).to.deep.equal([]);
  });

  it('faults plural: end in one full stop and hold no word of the machine', () => {
    expect(found(/\.\./)).to.deep.equal([]);
    expect(found(/undefined|NaN|Infinity|\[object|null|=>/)).to.deep.equal([]);
    const spaced = found(/ {2}|\( | [,.;:]|^ | $|\(\)/);
    expect(spaced.filter((text) => !WITH_SIGNS.some((path) => text.startsWith(path)))).to.deep.equal([]);
  });
});
