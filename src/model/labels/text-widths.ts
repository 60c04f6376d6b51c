// Made by tools/make-text-widths.js from Noto Sans (SIL Open Font License 1.1). Do not edit.

/** The characters, as runs of neighbours: how many to leave out, how many follow; numbers in base 36. */
export const runs =
  'w 2n x d 1 i 6 1 9 2 5 2 5 2 6 1 9 1 6 2 5 1 h 2 7 1 c 2 9 3 2 1 1 1 6 5 1 1 1 1 1 3 6 2 i 2 d 1 9 1 ec 7 1 1 1 2 1 h 1 7 3 1 3 p 4 1 1f 1 1 9 2 a 1 v 1 m 2 a 3 1 1c 2 5f4 1 4 1 1 1 7 1 1 2 3 3 1 3 1 1 1 1 3 1 8 1 2 2 5 2 35 1 7 1 2p 1 6z 1 1h 1 r 2';

/** Their advance widths in weight 400, in hundredths of an em: the code of a sign is so much more than the width. */
export const NONE = 20;
export const regular =
  './=UMg]+22KM/4/9MMMMMMMMMM//MMM?nTUS]LH]^6/RHo`bQbRKL]PqOMM595M@0LRDRL6RR..I.rRQRR=D8RGcIGC:K:M./MMMMKGNg8GMgF?M770RV/+7:G_ab?l]`MbQSjQMQR]RL^R.QHRIH/H.```Y`RqsL8c5+U[/\\oHnbhTUFTLM^b6RQo`Rb]QMLMhOf\\CRQHOCBQO5IHSHEQUPEQEP]O_dd\\TK00/y{\\S]TQUG]LoN`SZo^`]QTLRfO^W|{YiQUxTLPL@QK`ERIOaQOQQECG^GQOmnR`KEdNR@EC...jmRQI@FM%4Fx&&-88>G:c%+=33MKzMMMM';

/** How much wider they are in weight 600. */
export const NO_WIDER = 76;
export const wider =
  'LMPLLQMNNNLLMLMOLLLLLLLLLLMMLLLOLOMMLLNLNOPOONOMMMNLMNONQOMLOLLJQOMNMOOMNNNRNNNMMMNMQNPPOPMMLMLLMLLLLLKMLMRLLLLLNNQNKMNNLRQSPOQLOLMMQPMLLMLMNNNNSROROROOOOOQONONMQPOPUQMPQTPSROMNNLMNMOOPNOMMNMMMOPQPNNNMOMNNNNQROOONMRMMOONQNQPQOMLOOPNNOONOOMOOLQMNPNNNMNMLMMQQNONOPPNLMONMNNNNSNOQNPONNNNNPPPOOPOORNNOMNNNNONNNNNNOPLLLLLLNNNQQRLLPLQSOOLMMMLLL';
