import {expect} from 'chai';
import {ESLint} from 'eslint';

/** The rules that keep the layers apart need no types, so they can be tried on files that do not exist. */
const untyped = /^layers\/|^no-restricted-|^no-eval$|^max-lines$|^@typescript-eslint\/no-explicit-any$/;

const eslint = new ESLint({
  ruleFilter: ({ruleId}) => untyped.test(ruleId),
  overrideConfig: {
    linterOptions: {reportUnusedDisableDirectives: 'off'},
    languageOptions: {parserOptions: {projectService: false}},
  },
});

async function complaints(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${code}\n`, {filePath: path});
  return result!.messages.map(({message, fatal}) => (fatal ? `fatal: ${message}` : message));
}

/** One line a case: the file, the code, and whether it passes. */
const refused: Record<string, string[]> = {
  'src/data/csv.ts': [
    "import {html} from 'lit';",
    "import type {SVGTemplateResult} from 'lit';",
    "import {Thing} from '../element/thing.js';",
    "import type {Drawing} from '../model/contract.js';",
    "import {frame} from '../view/frame.js';",
    "import {arrests} from '../charts/arrests/chart.js';",
    "export {frame} from '../view/frame.js';",
    "export const later = () => import('../element/thing.js');",
    'export const later = (name: string) => import(name);',
    "import {readFileSync} from 'node:fs';",
    'export const title = document.title;',
    "export const get = () => fetch('x');",
    'export const width = globalThis.window;',
    'export const language = navigator.language;',
  ],
  'src/datasets/arrests.ts': ["import {html} from 'lit';", 'export const page = window.location;'],
  'src/model/frame.ts': [
    "import {wordsOf} from '../messages/words.js';",
    "import {svg} from 'lit';",
    "import {words} from '../messages/en.js';",
    "import {axis} from '../view/axis.js';",
    "import {select} from 'd3';",
    "import {axisBottom} from 'd3';",
    "import {csv, json} from 'd3';",
    "import {transition} from 'd3';",
    "import * as d3 from 'd3';",
    "import {select} from 'd3-selection';",
    "import Papa from 'papaparse';",
    "export {select} from 'd3';",
  ],
  'src/view/map.ts': ["import {europe} from '../../data/boundaries/europe.js';"],
  'src/geo/shapes.ts': ["import {html} from 'lit';", "import {figure} from '../view/figure.js';"],
  'src/charts/arrests/model.ts': [
    "import {view} from './view.js';",
    "import {view} from './view-map.js';",
    "import {model} from '../mobilization/model.js';",
    "import {html} from 'lit';",
    'export const box = document.body;',
  ],
  'src/charts/arrests/chart.ts': [
    "import {ConflictChart} from '../../element/conflict-chart.js';",
    "import {max} from 'd3';",
    "import {model} from '../mobilization/model.js';",
  ],
  'src/charts/index.ts': [
    "import {arrests} from './arrests/chart.js';",
    "export {arrests} from './arrests/chart.js';",
    "import {ConflictChart} from '../element/conflict-chart.js';",
    "import {html} from 'lit';",
  ],
  'src/charts/timeline/chart.ts': ["import {charts} from '../index.js';"],
  'src/messages/uk.ts': [
    "import {format} from 'd3';",
    "import {html} from 'lit';",
    "import {axis} from '../view/axis.js';",
    'export const lang = document.documentElement.lang;',
  ],
  'src/charts/arrests/messages.ts': ["import {format} from 'd3';", "import {model} from './model.js';"],
  'src/view/axis.ts': [
    "import {LitElement} from 'lit';",
    "import {css, html} from 'lit';",
    "import {styleMap} from 'lit/directives/style-map.js';",
    "import {repeat} from 'lit/directives/repeat.js';",
    "import {max} from 'd3';",
    "import Papa from 'papaparse';",
    "import {readDay} from '../data/day.js';",
    "import type {Day} from '../data/day.js';",
    "import {frame} from '../model/frame.js';",
    'export const dark = matchMedia;',
  ],
  'src/charts/arrests/view-map.ts': [
    "import {model} from './model.js';",
    "import {geoPath} from 'd3';",
    "import {LitElement} from 'lit';",
    'export const box = document.body;',
  ],
  'src/element/conflict-chart.ts': [
    "import {max} from 'd3';",
    "import {arrests} from '../charts/arrests/chart.js';",
    "import type {Arrest} from '../charts/arrests/chart.js';",
    "export const later = () => import('../charts/arrests/chart.js');",
    "import {charts} from '../charts/index.js';",
    "export const first = 'arrests';",
    'export const first = `positions`;',
    "export const is = (type: string) => type === 'crossings';",
    "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
    "import {styleMap} from 'lit/directives/style-map.js';",
    "export const fill = (node: Element) => (node.innerHTML = '');",
    'export const run = (code: string) => eval(code);',
    'import {html} from \'lit\';\nexport const a = html`<p style="color: red"></p>`;',
    'import {html} from \'lit\';\nexport const a = (c: string) => html`<p class="x" style=${c}></p>`;',
    "import {html} from 'lit';\nexport const a = (c: string) => html`<p .innerHTML=${c}></p>`;",
    "import {html} from 'lit';\nexport const a = html`<style>p {}</style>`;",
    'export default class {}',
    'export enum State {Idle}',
    'export namespace State {}',
    'export const state: any = 1;',
    'export const a = 1;\n'.repeat(251),
  ],
  'src/cli/run.ts': [
    "import {html} from 'lit';",
    "import {max} from 'd3';",
    "import {frame} from '../model/frame.js';",
    "import {arrests} from '../charts/arrests/chart.js';",
    "import {get} from 'node:https';",
    "import {exec} from 'node:child_process';",
  ],
  'src/datasets/events.ts': ["import {run} from '../cli/run.js';"],
  'src/export/svg.ts': ["import {ConflictChart} from '../element/conflict-chart.js';", "import {max} from 'd3';"],
};

const accepted: Record<string, string[]> = {
  'src/data/csv.ts': [
    "import Papa from 'papaparse';\nimport {utcDay} from 'd3';\nimport {problem} from './problem.js';",
    "export const later = () => import('papaparse');",
  ],
  'src/datasets/arrests.ts': ["import {readDay} from '../data/day.js';"],
  'src/model/contract.ts': [
    "import type {SVGTemplateResult} from 'lit';\nimport type {Words} from '../messages/words.js';",
    "import {type SVGTemplateResult} from 'lit';\nimport {readDay} from '../data/day.js';",
    "import {max, scaleBand} from 'd3';",
    'export function f(window: number, name: string) { return `${name}${window}`; }',
  ],
  'src/charts/arrests/model.ts': [
    "import {arrestsMessages} from './messages.js';",
    "import {max} from 'd3';\nimport {frame} from '../../model/frame.js';\nimport {bars} from './model-bars.js';",
    "import type {ArrestWords} from './messages.js';\nimport {arrests} from '../../datasets/arrests.js';",
  ],
  'src/charts/arrests/chart.ts': [
    "import {model} from './model.js';\nimport {view} from './view.js';\nimport {arrests} from '../../datasets/arrests.js';",
    "export const shapes = () => import('../../geo/europe.js');",
  ],
  'src/geo/europe.ts': ["import {europe} from '../../data/boundaries/europe.js';"],
  'src/charts/index.ts': [
    "import {parseDay} from '../data/day.js';\nimport type {Tag} from '../element/registry.js';",
    "export const load = async () => (await import('./arrests/chart.js')).arrests;",
    "export const rows = () => import('../element/rows.js');",
  ],
  'src/charts/registry.ts': ["import type {Chart} from '../model/contract.js';"],
  'src/messages/words.ts': ["import {dayInUtc} from '../data/day.js';"],
  'src/messages/uk.ts': ["import type {Words} from './words.js';\nexport const p = new Intl.PluralRules('uk');"],
  'src/view/axis.ts': [
    "import {html, nothing, svg, type TemplateResult} from 'lit';\nimport type {Point} from '../model/contract.js';",
    'import {svg} from \'lit\';\nexport const line = (x: number) => svg`<line x1=${x} stroke-width="1"></line>`;',
  ],
  'src/charts/arrests/view-map.ts': [
    "import {svg} from 'lit';\nimport {axis} from '../../view/axis.js';\nimport type {Scene} from './model.js';",
  ],
  'src/element/conflict-chart.ts': [
    "import {LitElement, css, html} from 'lit';\nimport {Task} from '@lit/task';\nimport {read} from '../data/csv.js';",
    "import {classMap} from 'lit/directives/class-map.js';\nimport {figure} from '../view/figure.js';",
    "export const panel = () => import('../export/panel.js');",
    'export const page = document.title;',
    'declare global {\n  interface HTMLElementTagNameMap {\n    x: HTMLElement;\n  }\n}\nexport {};',
  ],
  'src/define/arrests.ts': [
    "import {arrests} from '../charts/arrests/chart.js';\nimport '../element/conflict-chart.js';",
  ],
  'src/cli/run.ts': [
    "import {createReadStream} from 'node:fs';\nimport {join} from 'node:path';\nimport {read} from '../data/reading.js';",
    "import {charts} from '../charts/index.js';",
    "import {arrests} from '../datasets/arrests.js';\nimport {problemsEn} from '../messages/problems-en.js';",
  ],
  'src/export/svg.ts': ["import {figure} from '../view/figure.js';\nimport {frame} from '../model/frame.js';"],
};

describe('the lint rule of the layers', function () {
  this.timeout(30_000);

  for (const [path, codes] of Object.entries(refused)) {
    describe(`${path} may not`, () => {
      for (const code of codes) {
        it(code.slice(0, 80), async () => {
          const found = await complaints(path, code);
          expect(found).to.have.length.greaterThan(0);
          expect(found.join('\n')).not.to.contain('fatal');
        });
      }
    });
  }

  for (const [path, codes] of Object.entries(accepted)) {
    describe(`${path} may`, () => {
      for (const code of codes) {
        it(code.slice(0, 80), async () => {
          expect(await complaints(path, code)).to.deep.equal([]);
        });
      }
    });
  }
});
