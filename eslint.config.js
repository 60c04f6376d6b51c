import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import {circles} from './tools/circles.js';
import {chartNames} from './tools/charts.js';
import {layers} from './tools/layers.js';
import {lookups} from './tools/lookups.js';

/** What a page has and Node has not, or what reaches out: a pure layer runs in both alike. */
const pageGlobals = [
  'document window self parent top frames navigator location history screen fetch localStorage sessionStorage',
  'customElements matchMedia getComputedStyle requestAnimationFrame cancelAnimationFrame requestIdleCallback alert',
  'Document Window Node Element HTMLElement SVGElement ShadowRoot DocumentFragment DOMParser XMLSerializer Image',
  'CSSStyleSheet ResizeObserver IntersectionObserver MutationObserver XMLHttpRequest WebSocket EventSource Worker',
].flatMap((line) => line.split(' '));

const never = (selector, message) => ({selector, message});

const everywhere = [
  never('TSEnumDeclaration', 'No enums: a union of literals.'),
  never('TSModuleDeclaration[kind!="global"]', 'No namespaces: a module is one.'),
];

/** Text from a file only ever becomes text, and a strict policy forbids style attributes. */
const source = [
  ...everywhere,
  never('ExportDefaultDeclaration', 'No default exports: one name for one thing.'),
  never('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', 'Text only ever becomes text.'),
  never('Identifier[name=/^unsafe(HTML|SVG|CSS|Static)$/]', 'Text only ever becomes text.'),
  never('Identifier[name="styleMap"]', 'styleMap sets a style attribute, which a strict policy forbids.'),
  never(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=|<style\\b/]',
    'A strict policy forbids styles in templates: use classes and presentation attributes.',
  ),
  never(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    'Text only ever becomes text.',
  ),
];

/** The end of an axis comes from a file: it may be nowhere. */
const noOwnLoops = [
  never(
    'ForStatement:not([test.right.property.name="length"]):not([test.right.name=/^[A-Z_]+$/])',
    'A loop over days, minutes or values goes through steps() of model/scales/linear-scale.ts: it comes to an end whatever a file holds.',
  ),
];

const anyChart = chartNames.join('|');
const noChartNames = [
  never(`Literal[value=/^(${anyChart})$/]`, 'The element knows no chart by name.'),
  never(`TemplateElement[value.raw=/^(${anyChart})$/]`, 'The element knows no chart by name.'),
];

const lines = {'max-lines': ['error', {max: 250, skipBlankLines: false, skipComments: false}]};

export default tseslint.config(
  {ignores: ['dist/', 'coverage/', '.pages/', 'data/', 'test/fixtures/', 'test/drawings/']},
  {
    files: ['src/**/*.ts', 'test/**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      ...lines,
      'no-eval': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      '@typescript-eslint/unbound-method': 'off', // `@click=${this.onClick}`: Lit calls it on the element
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess asks for it where an index is sure
      // `typeof import('./part.js')` types a part that is loaded when it is needed
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {circles, layers, lookups},
    rules: {
      'circles/none': 'error',
      'layers/imports': 'error',
      'lookups/own': 'error',
      'no-restricted-syntax': ['error', ...source],
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: ['src/{data,datasets,model,geo,messages,view,charts}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...pageGlobals.map((name) => ({name, message: 'A pure layer knows no page.'})),
      ],
      'no-restricted-properties': ['error', ...pageGlobals.map((property) => ({object: 'globalThis', property}))],
    },
  },
  {files: ['src/{model,charts}/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...source, ...noOwnLoops]}},
  {files: ['src/element/**/*.ts'], rules: {'no-restricted-syntax': ['error', ...source, ...noChartNames]}},
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off', // `expect(element).to…` reads as a promise
      '@typescript-eslint/no-unused-expressions': 'off', // `expect(x).to.be.true`
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['tools/**/*.js', 'demo/**/*.js', '*.js', '*.mjs'],
    extends: [tseslint.configs.base],
    rules: {...lines, '@typescript-eslint/no-unused-vars': 'error', 'no-eval': 'error', 'prefer-const': 'error'},
  },
);
