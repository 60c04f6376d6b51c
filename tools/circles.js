/**
 * An ESLint rule, `circles/none`: no circular imports in src/, of types neither. Files that import each other can only be understood
 * together. Move what both need to a third file.
 */
import {join, relative, sep} from 'node:path';
import {circleThrough, graphOf, importsOf, target} from './imports.js';

const root = join(import.meta.dirname, '..', 'src');

/** Read once; a linted file is replaced by its current text. */
let stored;

const none = {
  meta: {type: 'problem', schema: [], docs: {description: 'no circle of imports in src/'}},
  create(context) {
    const file = relative(root, context.filename).replaceAll(sep, '/');
    stored ??= graphOf(root);
    const graph = new Map(stored).set(file, importsOf(file, context.sourceCode.text));
    const check = (node) => {
      const imported = target(file, String(node.source?.value ?? ''));
      const circle = imported && circleThrough(graph, file, imported);
      if (!circle) return;
      context.report({
        node,
        message: `Circle of imports: ${circle.join(' → ')}. Move what both ends need to a file that imports neither.`,
      });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

export const circles = {meta: {name: 'circles'}, rules: {none}};
