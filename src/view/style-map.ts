/**
 * Computed sizes as the text of an element's `style` property: `<p .style=${styles({…})}>`. By property and not by
 * attribute, which a strict policy forbids.
 */
export const styles = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
