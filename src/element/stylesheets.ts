/** CSS as text. Editors and formatters recognize CSS by the name of this tag. */
export const css = (rules: TemplateStringsArray): string => rules.join('');

/** Styles of the element itself, before its code is loaded. */
export const hostSheet = css`
  :host {
    display: block;
    box-sizing: border-box;
    contain: inline-size;
    /* where a parent takes its width from what is in it */
    contain-intrinsic-inline-size: 600px;
    min-width: 0;
    max-width: 100%;
    /* while the chart grows, the reader of what stands below stays where they read */
    overflow-anchor: var(--_anchor, none);
  }
  :host([hidden]) {
    display: none;
  }
  /* room for the chart until all of it is there: what stands below does not jump, and charts below wait their turn */
  .figure.waiting {
    min-height: var(--_reserve, 1000px);
  }
  .figure.waiting:has(> .reserve) {
    display: flex;
    flex-direction: column;
  }
  @media print {
    .figure.waiting {
      min-height: 0;
    }
  }
`;

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
