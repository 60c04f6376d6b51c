const made = new Map<string, CSSStyleSheet>();

function sheetOf(rules: string): CSSStyleSheet {
  const known = made.get(rules);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  made.set(rules, sheet);
  return sheet;
}

/** Adds style sheets that an element does not have yet. They are adopted, which a strict policy allows, and shared by all elements. */
export function adoptStyles(root: HTMLElement | DocumentFragment, sheets: readonly string[]): void {
  if (!(root instanceof ShadowRoot)) return;
  const missing = sheets.map(sheetOf).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
}
