import {expect} from 'chai';
import {ESLint} from 'eslint';

const eslint = new ESLint({ruleFilter: ({ruleId}) => ruleId === 'lookups/own'});

async function complaints(code: string): Promise<number> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: 'src/data/own.ts'});
  const fatal = result!.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return result!.messages.filter(({ruleId}) => ruleId === 'lookups/own').length;
}

const TABLE = "const units: Readonly<Record<string, string>> = {exits: 'exits'};";
const CLOSED = "const units = {exits: 'exits', entries: 'entries'} as const;\ntype Unit = keyof typeof units;";

const refused: readonly string[] = [
  `${TABLE}\nexport const unit = (measure: string) => units[measure] ?? measure;`,
  `${TABLE}\nexport const unit = (measure?: string) => units[measure ?? ''];`,
  `${TABLE}\nexport const unit = (a: string) => units[\`\${a}s\`];`,
  `${TABLE}\nexport const has = (measure: string) => measure in units;`,
  `${CLOSED}\nexport const unit = (measure: string) => units[measure as Unit];`,
  `${CLOSED}\nexport const has = (measure: string) => (measure as Unit) in units;`,
  'const found: Record<string, number> = {};\nexport const add = (name: string) => (found[name] = 1);',
  'export const first = (lists: Record<string, string>[], name: string) => lists[0]![name];',
];

const accepted: readonly string[] = [
  `${TABLE}\nexport const unit = units['exits'];`,
  `${CLOSED}\nexport const unit = (measure: Unit) => units[measure];`,
  `${CLOSED}\nexport const all = (Object.keys(units) as Unit[]).map(String);`,
  'export const nth = (list: readonly string[], i: number) => list[i];',
  'export const nth = (list: Float64Array | undefined, i: number) => list?.[i];',
  'export const letter = (text: string, i: number) => text[i];',
  'export const get = (map: ReadonlyMap<string, string>, name: string) => map.get(name);',
];

describe('faults 2.6 the lint rule against look-ups of words in plain objects', function () {
  this.timeout(180_000);

  refused.forEach((code) =>
    it(`refuses ${code.split('\n').at(-1)}`, async () => expect(await complaints(code)).to.equal(1)),
  );
  accepted.forEach((code) =>
    it(`accepts ${code.split('\n').at(-1)}`, async () => expect(await complaints(code)).to.equal(0)),
  );
});
