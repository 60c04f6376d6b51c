import 'axe-core/axe.min.js'; // no module: it is there as a global
import type axeCore from 'axe-core';

/** All that axe knows of WCAG 2.2 A and AA, and what it finds good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Named in the statement, and left out by these tags: axe calls them experimental or old. */
const others = ['aria-roledescription', 'focus-order-semantics', 'table-fake-caption', 'td-has-header'];

/** The rules that the statement names: each has to be among those that ran. */
export const named =
  `svg-img-alt role-img-alt aria-roles aria-allowed-role aria-allowed-attr aria-prohibited-attr aria-roledescription
  aria-required-children aria-required-parent aria-hidden-focus nested-interactive presentation-role-conflict
  focus-order-semantics button-name link-name label select-name summary-name label-content-name-mismatch heading-order
  empty-heading landmark-unique region list listitem td-has-header th-has-data-cells table-fake-caption
  empty-table-header scope-attr-valid scrollable-region-focusable color-contrast link-in-text-block target-size
  frame-title valid-lang duplicate-id-aria tabindex`.split(/\s+/);

/** A mark is a picture that takes the keyboard; this rule, an experiment of axe's, would have the role of a control there. */
const isMark = (rule: string, {html}: {readonly html: string}): boolean =>
  rule === 'focus-order-semantics' && html.includes('role="graphics-symbol img"');

const {axe: core} = globalThis as unknown as {axe: typeof axeCore};

// on its own axe does not look for the names of pictures with a second role, as marks are
core.configure({
  rules: [
    {id: 'role-img-alt', selector: '[role~="img"]:not(img, area, input, object)'},
    {id: 'svg-img-alt', selector: '[role~="img"], [role~="graphics-symbol"], svg[role="graphics-document"]'},
  ],
});

export interface Found {
  /** What is wrong: the rule, where, and what axe says of it. */
  readonly violations: readonly string[];
  /** The rules that were tried. */
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
