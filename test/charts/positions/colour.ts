import {lab, rgb} from 'd3';

/** Red, green and blue from 0 to 1, linear in light. */
type Light = readonly [number, number, number];

/** Machado, Oliveira and Fernandes (2009), severity 1: what is left of a colour. */
const SEEN: Readonly<Record<string, readonly Light[]>> = {
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
export const EYES = Object.keys(SEEN);

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const coded = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const lightOf = (colour: string): Light => {
  const {r, g, b} = rgb(colour);
  return [linear(r / 255), linear(g / 255), linear(b / 255)];
};

/** A colour as these eyes see it. */
function seen(colour: string, eyes: string): string {
  const light = lightOf(colour);
  const [r, g, b] = SEEN[eyes]!.map((row) =>
    Math.round(255 * coded(Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])))),
  );
  return rgb(r!, g!, b!).formatHex();
}

/** WCAG contrast of two colours. */
export function contrast(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((colour) => {
      const [r, g, b] = lightOf(colour);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    })
    .sort((a, b) => a - b);
  return light! / dark!;
}

export const lightness = (colour: string): number => lab(colour).l;

const degrees = (y: number, x: number): number => (Math.atan2(y, x) * 180) / Math.PI;
const cos = (angle: number): number => Math.cos((angle * Math.PI) / 180);

/** CIEDE2000 (Sharma, Wu and Dalal 2005) between two colours as these eyes see them. */
export function difference(one: string, other: string, eyes: string): number {
  const [first, second] = [lab(seen(one, eyes)), lab(seen(other, eyes))];
  const mean = (Math.hypot(first.a, first.b) + Math.hypot(second.a, second.b)) / 2;
  const g = 0.5 * (1 - Math.sqrt(mean ** 7 / (mean ** 7 + 25 ** 7)));
  const [p, q] = [first, second].map(({l, a, b}) => {
    const wide = a * (1 + g);
    return {l, chroma: Math.hypot(wide, b), hue: (degrees(b, wide) + 360) % 360};
  }) as [{l: number; chroma: number; hue: number}, {l: number; chroma: number; hue: number}];
  const isGrey = p.chroma * q.chroma === 0;
  const turn = isGrey ? 0 : ((q.hue - p.hue + 540) % 360) - 180;
  const deltaH = 2 * Math.sqrt(p.chroma * q.chroma) * Math.sin((turn * Math.PI) / 360);
  const [l, c] = [(p.l + q.l) / 2, (p.chroma + q.chroma) / 2];
  const hue = isGrey ? p.hue + q.hue : p.hue + turn / 2;
  const t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rc = 2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7));
  const around = ((hue + 360) % 360) - 275;
  const turned = 60 * Math.exp(-((around / 25) ** 2));
  const rt = -rc * Math.sin((turned * Math.PI) / 180);
  const [dl, dc, dh] = [(q.l - p.l) / sl, (q.chroma - p.chroma) / sc, deltaH / sh];
  return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rt * dc * dh);
}
