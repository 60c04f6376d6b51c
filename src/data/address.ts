/** The one place that knows which addresses may become a link. A layer of its own: files, models and templates ask it. */

/** The address where it is safe to follow: `https:`, `http:` or `mailto:`, nothing hidden in it; else ''. */
export const safeAddress = (text: string): string => (/^(?:https?:\/\/|mailto:)\S+$/i.test(text) ? text : '');
