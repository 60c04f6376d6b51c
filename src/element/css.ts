/** Style rules as text. By this name of their tag editors and formatters know them for what they are. */
export const css = (rules: TemplateStringsArray): string => rules.join('');
