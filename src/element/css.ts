/** CSS as text. Editors and formatters recognize CSS by the name of this tag. */
export const css = (rules: TemplateStringsArray): string => rules.join('');
