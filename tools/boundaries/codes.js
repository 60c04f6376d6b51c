/** ISO 3166-1: the numeric codes of the atlas, and the alpha-2 codes, of all areas on one of our maps. */
const CODES = new Map(
  `
  008 AL, 012 DZ, 020 AD, 031 AZ, 040 AT, 051 AM, 056 BE, 070 BA, 100 BG, 112 BY, 156 CN, 191 HR, 196 CY, 203 CZ, 208 DK,
  233 EE, 234 FO, 246 FI, 250 FR, 268 GE, 276 DE, 300 GR, 304 GL, 348 HU, 352 IS, 364 IR, 368 IQ, 372 IE, 380 IT, 392 JP,
  398 KZ, 408 KP, 410 KR, 428 LV, 434 LY, 438 LI, 440 LT, 442 LU, 470 MT, 492 MC, 496 MN, 498 MD, 499 ME, 504 MA, 528 NL,
  578 NO, 616 PL, 620 PT, 642 RO, 643 RU, 674 SM, 688 RS, 703 SK, 705 SI, 724 ES, 752 SE, 756 CH, 760 SY, 788 TN, 792 TR,
  795 TM, 804 UA, 807 MK, 818 EG, 826 GB, 831 GG, 832 JE, 833 IM, 840 US, 860 UZ`
    .split(',')
    .map((line) => line.trim().split(' ')),
);

/** Areas without a number in ISO 3166-1, by their name in the atlas; `XK` and `XN` are codes that ISO leaves to users. */
const UNNUMBERED = new Map([
  ['Kosovo', 'XK'],
  ['N. Cyprus', 'XN'],
]);

/** Areas of the atlas that we draw as part of another: Åland is Finland's and in the EU; the Vatican is under a tenth of a pixel. */
const PARTS = new Map([
  ['248', 'FI'],
  ['336', 'IT'],
]);

/** The code of an area of the atlas. An area without a code is an error, so that none is lost silently. */
export function codeOf(number, name) {
  const code = PARTS.get(number) ?? CODES.get(number) ?? UNNUMBERED.get(name);
  if (code === undefined) throw new Error(`tools/boundaries/codes.js has no code for ${name} (${number})`);
  return code;
}
