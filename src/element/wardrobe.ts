import type {CSSResult} from 'lit';

const made = new Map<string, CSSStyleSheet>();

function sheetOf(rules: string): CSSStyleSheet {
  const known = made.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  made.set(rules, sheet);
  return sheet;
}

/** Adds sheets to what an element wears: adopted, as strict policies ask, and shared by all elements of the page. */
export function wear(root: HTMLElement | DocumentFragment, sheets: readonly (CSSResult | string)[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const wanted = sheets.map((sheet) =>
    typeof sheet === 'string' ? sheetOf(sheet) : (sheet.styleSheet ?? sheetOf(sheet.cssText)),
  );
  const missing = wanted.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
