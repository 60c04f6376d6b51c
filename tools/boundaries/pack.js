/**
 * Lines of whole numbers as text, a third smaller over the wire than as JSON. Each number in digits of base 45, lowest
 * first: one sign for the last digit, one of a second set of 45 where more follow; odd numbers are the negative ones.
 * The signs are those from `#` on but for the two that a string of code would have to escape. Lines are parted by spaces.
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
