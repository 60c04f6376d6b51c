/**
 * Lines of whole numbers as text; compressed it is a third smaller than JSON. A number is written in base 45, lowest digit first.
 * The last digit is a character of the first 45, all others of a second set of 45. Odd numbers stand for negative ones.
 * The characters start at `#`, without the two that need an escape in a string. Lines are separated by spaces.
 */
const HALF = 45;
const SIGNS = Array.from({length: 92}, (_, i) => String.fromCharCode(35 + i)).filter((sign) => !"'\\".includes(sign));

function packed(number) {
  let rest = number < 0 ? -2 * number - 1 : 2 * number;
  let text = '';
  for (; rest >= HALF; rest = Math.floor(rest / HALF)) text += SIGNS[HALF + (rest % HALF)];
  return text + SIGNS[rest];
}

export const pack = (arcs) => arcs.map((arc) => arc.flat().map(packed).join('')).join(' ');
