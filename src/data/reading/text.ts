// Characters that are not seen and can turn what is read: controls, direction marks, overrides and isolates.
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]/g;
// The usual cell has nothing of what is to be changed: one look, and it is taken as it stands.
const UNTIDY = /^\s|\s$|[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff]/;
const BREAKS = /[\n\r\t\u2028\u2029]/;

/** Text as it is shown: trimmed, in one line, without control and direction characters. Never cut. */
export function clean(text: string): string {
  if (!UNTIDY.test(text)) return text;
  const shown = text.replace(CONTROLS, '').trim();
  return BREAKS.test(shown) ? shown.replace(/\s+/g, ' ') : shown;
}

/** Whether there are characters in it that are removed before it is shown. */
export const hasControls = (text: string): boolean => text.search(CONTROLS) >= 0;
