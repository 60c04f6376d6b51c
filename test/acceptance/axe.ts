import 'axe-core/axe.min.js'; // not a module: it defines a global
import type axeCore from 'axe-core';

/** All rules of axe for WCAG 2.2 A and AA, and its best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rules of the statement that these tags do not include: axe calls them experimental or deprecated. */
const others = ['aria-roledescription', 'focus-order-semantics', 'table-fake-caption', 'td-has-header'];

/** The rules that the statement names: each must have run. */
export const named =
  `svg-img-alt role-img-alt aria-roles aria-allowed-role aria-allowed-attr aria-prohibited-attr aria-roledescription
  aria-required-children aria-required-parent aria-hidden-focus nested-interactive presentation-role-conflict
  focus-order-semantics button-name link-name label select-name summary-name label-content-name-mismatch heading-order
  empty-heading landmark-unique region list listitem td-has-header th-has-data-cells table-fake-caption
  empty-table-header scope-attr-valid scrollable-region-focusable color-contrast link-in-text-block target-size
  frame-title valid-lang duplicate-id-aria tabindex`.split(/\s+/);

/** A mark is a focusable image; this experimental rule of axe would require the role of a control. */
const isMark = (rule: string, {html}: {readonly html: string}): boolean =>
  rule === 'focus-order-semantics' && html.includes('role="graphics-symbol img"');

const {axe: core} = globalThis as unknown as {axe: typeof axeCore};

// by default axe does not check the names of images with a second role, which marks have
core.configure({
  rules: [
    {id: 'role-img-alt', selector: '[role~="img"]:not(img, area, input, object)'},
    {id: 'svg-img-alt', selector: '[role~="img"], [role~="graphics-symbol"], svg[role="graphics-document"]'},
  ],
});

export interface Found {
  /** The violations: the rule, the element, and axe's message. */
  readonly violations: readonly string[];
  /** The rules that ran. */
  readonly rules: readonly string[];
}

/** `colours`: only the rules that look at colours, where the same tree has been tried in other ones. */
export async function axe(part: Element, what: 'all' | 'colours' = 'all'): Promise<Found> {
  const every = {runOnly: tags, rules: Object.fromEntries(others.map((id) => [id, {enabled: true}]))};
  const results = await core.run(part, {
    ...(what === 'all' ? every : {runOnly: ['color-contrast', 'link-in-text-block']}),
    resultTypes: ['violations'],
  });
  const {violations, passes, incomplete, inapplicable} = results;
  return {
    violations: violations.flatMap(({id, nodes}) =>
      nodes
        .filter((node) => !isMark(id, node))
        .map(({target, html, failureSummary}) => `${id}: ${target.flat().join(' ')} ${html} ${failureSummary}`),
    ),
    rules: [violations, passes, incomplete, inapplicable].flat().map(({id}) => id),
  };
}
