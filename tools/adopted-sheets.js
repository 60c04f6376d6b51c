/**
 * Lit's way without adopted style sheets, left out: `adoptStyles` needs them anyway, and every browser that this is written for has
 * them. The build stops where the question is not found.
 */
export function adoptedSheets() {
  const question =
    't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype';
  return {
    name: 'adopted-sheets',
    transform(code, id) {
      if (!/[\\/]@lit[\\/]reactive-element[\\/]css-tag\.js$/.test(id)) return null;
      if (!code.includes(question)) throw new Error(`css-tag.js has changed: no ${question}`);
      return {code: code.replace(question, 'true'), map: null};
    },
  };
}
