/**
 * The layers of src/ and what each may import, as an ESLint plugin: `layers/imports`. A layer may import only what it lists,
 * packages included. `type:` before a name allows only its types, `lazy:` only `import()`.
 */
import {dirname, join, relative, sep} from 'node:path';

const root = join(import.meta.dirname, '..', 'src');

/** The layer of a path below src/ is that of the first matching pattern. */
const layerOf = [
  // which addresses may become links: used by the code that makes a link and by its template
  [/^data\/address\./, 'address'],
  [/^(data|datasets)\//, 'data'],
  [/^(messages\/|charts\/[^/]+\/(detail\/)?messages)/, 'messages'],
  // the sizes of the marks: the model computes with them, the view draws with them
  [/^model\/marks\/(bar|dot)\./, 'marks'],
  [/^(view\/|charts\/.+[./]view\.|charts\/[^/]+\/view)/, 'view'],
  // the list of all charts
  [/^charts\/index\./, 'list'],
  [/^charts\/([^/]+\/(chart[^/]*|detail\/detail)|[^/]+)\.[jt]s$/, 'chart'],
  [/^charts\//, 'layout'],
  [/^(model|geo)\//, 'model'],
  [/^element\//, 'element'],
  [/^(export|static|embed)\//, 'output'],
  [/^define\//, 'define'],
  [/^cli\//, 'cli'],
];

/** `lit/*` stands for everything below lit. What is not here (define/, index.ts) is free. */
const allowed = {
  data: ['data', 'address', 'papaparse', 'd3'],
  messages: ['messages', 'data', 'type:model', 'type:layout'],
  marks: ['marks', 'type:data'],
  model: ['model', 'marks', 'data', 'address', 'boundaries', 'type:messages', 'd3'].concat([
    'type:chart',
    'type:lit',
    'type:geojson',
    'type:topojson-specification',
  ]),
  // the files of a chart that select, lay out and describe
  layout: ['layout', 'model', 'marks', 'data', 'address', 'messages', 'd3', 'type:chart', 'type:lit'],
  view: [
    'view',
    'marks',
    'address',
    'type:model',
    'type:layout',
    'type:messages',
    'lit',
    'lit/directive.js',
    'lit/directives/guard.js',
  ],
  chart: ['chart', 'layout', 'data', 'address', 'model', 'marks', 'view', 'messages', 'type:lit'],
  // reading the list of charts loads neither a chart nor the element
  list: ['data', 'model', 'layout', 'lazy:chart', 'lazy:element', 'type:element'],
  element: ['element', 'data', 'address', 'model', 'messages', 'view', 'output', 'lit', 'lit/*', '@lit/*'],
  cli: [
    'cli',
    'list',
    'data',
    'address',
    'messages',
    'highs',
    'node:fs',
    'node:fs/promises',
    'node:path',
    'node:process',
    'node:util',
  ],
  output: ['output', 'data', 'model', 'messages', 'view', 'lit', 'lit/*', '@lit-labs/*'],
};

/** The names that a layer may import from a package, if not all. */
const names = {view: {lit: ['html', 'svg', 'nothing', 'noChange']}};

/** The parts of D3 that make or change elements or fetch files: here Lit and the element do that. */
const d3Dom = [
  'create creator local matcher namespace namespaces pointer pointers select selectAll selection selector selectorAll',
  'style window active interrupt transition axisTop axisRight axisBottom axisLeft blob buffer dsv csv tsv image json text',
  'xml html svg brush brushX brushY brushSelection drag dragDisable dragEnable zoom zoomIdentity zoomTransform',
].flatMap((line) => line.split(' '));

/** The layer of a path below src/, and the chart it belongs to. The boundaries are modules too, in data/. */
function place(path) {
  const below = relative(root, path).replaceAll(sep, '/');
  if (/^\.\.\/data\/boundaries\//.test(below)) return {layer: 'boundaries'};
  if (below.startsWith('..')) return {};
  const layer = layerOf.find(([pattern]) => pattern.test(below))?.[1];
  return {layer, chart: /^charts\/([^/]+)\//.exec(below)?.[1]};
}

const packageFits = (rule, name) => (rule.endsWith('/*') ? name.startsWith(rule.slice(0, -1)) : rule === name);

/** Why `from` may not import `source`; undefined if it may. */
function objection(file, source, {typesOnly = false, lazy = false} = {}) {
  const from = place(file);
  const rules = allowed[from.layer];
  if (!rules) return undefined;
  const fits = (name) =>
    rules.some((rule) => {
      if (rule.startsWith('type:')) return typesOnly && packageFits(rule.slice(5), name);
      if (rule.startsWith('lazy:')) return lazy && packageFits(rule.slice(5), name);
      return packageFits(rule, name);
    });
  if (!source.startsWith('.')) return fits(source) ? undefined : `${from.layer} may not import ${source}`;
  const to = place(join(dirname(file), source));
  if (!to.layer || !fits(to.layer)) return `${from.layer} may not import ${to.layer ?? 'from outside the layers'}`;
  // code that two charts share belongs in model/ or view/
  if (from.chart && to.chart && from.chart !== to.chart) return `the chart ${from.chart} may not import another`;
  return undefined;
}

function objectionToNames(file, source, specifiers) {
  const listed = names[place(file).layer]?.[source];
  const isType = (one) => one.importKind === 'type' || one.exportKind === 'type';
  for (const one of specifiers.filter((specifier) => !isType(specifier))) {
    const name = (one.imported ?? (one.type === 'ExportSpecifier' ? one.local : undefined))?.name;
    if (source === 'd3' && (!name || d3Dom.includes(name))) {
      return name ? `${name} of D3 touches the page` : 'import what is used of D3 by name';
    }
    if (listed && !listed.includes(name)) return `only ${listed.join(', ')} of ${source} here`;
  }
  return undefined;
}

const imports = {
  meta: {type: 'problem', schema: [], docs: {description: 'keep the layers of src/ apart'}},
  create(context) {
    const file = context.filename;
    const report = (node, message) => message && context.report({node, message: `Layers: ${message}.`});
    const check = (node) => {
      if (!node.source) return;
      const specifiers = node.specifiers ?? [];
      const kind = node.importKind ?? node.exportKind;
      const allTypes =
        kind === 'type' ||
        (specifiers.length > 0 && specifiers.every((one) => (one.importKind ?? one.exportKind) === 'type'));
      const source = node.source.value;
      report(node, objection(file, source, {typesOnly: allTypes}));
      if (kind !== 'type') report(node, objectionToNames(file, source, specifiers));
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression(node) {
        if (!allowed[place(file).layer]) return;
        const known = node.source.type === 'Literal' && typeof node.source.value === 'string';
        report(
          node,
          known ? objection(file, node.source.value, {lazy: true}) : 'the address of an import() must be a literal',
        );
      },
      // `import('./x.js').Y` in a type
      TSImportType: (node) => report(node, objection(file, node.source?.value ?? '', {typesOnly: true})),
    };
  },
};

export const layers = {meta: {name: 'layers'}, rules: {imports}};
