/** Texts one after the other, without those that are empty. */
export const joined = (texts: readonly string[], between = ' '): string =>
  texts.filter((text) => text !== '').join(between);
