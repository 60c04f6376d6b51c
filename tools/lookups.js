/**
 * An ESLint rule, `lookups/own`: never look up an arbitrary string in a plain object. A file, an attribute or an address can contain
 * any word, and every object has `constructor`, `toString` and `__proto__`. Use a `Map`, a `Set` or `own()` of
 * src/data/own.ts. Keys of a union of literals, and indexes of arrays, are allowed.
 */
import ts from 'typescript';

const MESSAGE =
  'A word from outside can be a name of Object.prototype, such as "constructor": look it up in a Map or with own() of data/own.ts.';

const {String: OPEN, TemplateLiteral, Any, Unknown, StringMapping} = ts.TypeFlags;

/** Whether a key can be any string. */
const isOpen = (type) =>
  type.isUnion()
    ? type.types.some(isOpen)
    : (type.flags & (OPEN | TemplateLiteral | StringMapping | Any | Unknown)) !== 0;

/** A key without its type assertions: `kind as Kind`, `name!`. */
function unwrapped(node) {
  const isCast = ['TSAsExpression', 'TSNonNullExpression', 'TSTypeAssertion', 'TSSatisfiesExpression'].includes(
    node.type,
  );
  return isCast ? unwrapped(node.expression) : node;
}

const own = {
  meta: {type: 'problem', schema: [], docs: {description: 'no look-up of an open string in a plain object'}},
  create(context) {
    const {getTypeAtLocation, program} = context.sourceCode.parserServices;
    const checker = program.getTypeChecker();
    const isList = (type) =>
      type.isUnion()
        ? type.types.every(isList)
        : checker.isArrayLikeType(type) || /^[A-Z]\w+Array$/.test(type.symbol?.name ?? '');
    const check = (node, object, key) => {
      if (key.type === 'Literal' || key.type === 'PrivateIdentifier') return;
      if (isOpen(getTypeAtLocation(unwrapped(key))) && !isList(checker.getNonNullableType(getTypeAtLocation(object)))) {
        context.report({node, message: MESSAGE});
      }
    };
    return {
      'MemberExpression[computed=true]': (node) => check(node, node.object, node.property),
      'BinaryExpression[operator="in"]': (node) => check(node, node.right, node.left),
    };
  },
};

export const lookups = {meta: {name: 'lookups'}, rules: {own}};
