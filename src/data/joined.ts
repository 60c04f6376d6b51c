/** Joins texts, without the empty ones. */
export const joined = (texts: readonly string[], between = ' '): string =>
  texts.filter((text) => text !== '').join(between);
