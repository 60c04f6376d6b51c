/** Decides which addresses may become links. Files, models and templates all use it. */

/** The address if it is safe to follow: `https:`, `http:` or `mailto:`, without spaces; else ''. */
export const safeAddress = (text: string): string => (/^(?:https?:\/\/|mailto:)\S+$/i.test(text) ? text : '');
