/**
 * Computed sizes as text for an element's `style` property: `<p .style=${styles({…})}>`. A strict policy forbids the
 * attribute, but not the property.
 */
export const styles = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
