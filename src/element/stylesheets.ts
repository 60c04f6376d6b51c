const made = new Map<string, CSSStyleSheet>();

function sheetOf(rules: string): CSSStyleSheet {
  const known = made.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  made.set(rules, sheet);
  return sheet;
}

/** Adds style sheets to an element that does not have them yet. Adopted, as strict policies ask: all elements of the page share them. */
export function adoptStyles(root: HTMLElement | DocumentFragment, sheets: readonly string[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = sheets.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
