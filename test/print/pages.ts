import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page, in points from its upper left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  /** Upper edge of the letters. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** A space or the end of a line follows. */
  readonly ends: boolean;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** The text of each page of a PDF, in the order of the file. */
export async function pagesOf(pdf: Uint8Array): Promise<readonly Page[]> {
  const task = getDocument({data: pdf, verbosity: 0, disableFontFace: true, useSystemFonts: false});
  const file = await task.promise;
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const {width, height} = page.getViewport({scale: 1});
    const {items} = await page.getTextContent();
    const pieces = items.flatMap((item) => ('str' in item ? [item] : []));
    const runs = pieces.map(({str, hasEOL, transform, width: long, height: high}, i): Run => {
      const [, , , , x, baseline] = transform as readonly number[];
      const ends = hasEOL || pieces[i + 1]?.str.trim() === '';
      // the height of the letters, without the space above and below them
      return {text: str, x: x!, top: height - baseline! - high * 0.72, width: long, height: high * 0.72, ends};
    });
    pages.push({width, height, runs: runs.filter(({text}) => text.trim() !== '')});
  }
  await task.destroy();
  return pages;
}

/** Searches for words in sequence, across lines and pages. A line may end after a hyphen. */
export const words = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/([-–/]) /g, '$1')
    .trim();

/** All text; with a `limit`, only the text above the first run that matches it. */
export function textOf(pages: readonly Page[], limit?: RegExp): string {
  const last = limit ? pages.findIndex(({runs}) => runs.some(({text}) => limit.test(text))) : -1;
  const label = pages[last]?.runs.find(({text}) => limit?.test(text));
  // text on top of other things comes later in the file than its position
  const shown = label ? [...pages.slice(0, last), {runs: pages[last]!.runs.filter(({top}) => top < label.top)}] : pages;
  return words(shown.map(({runs}) => runs.map(({text, ends}) => (ends ? `${text} ` : text)).join('')).join(' '));
}

/** A ligature (ﬁ) is a separate run beside the text that it belongs to. */
const isPart = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => text.normalize('NFKC'));
  return a!.includes(b!) || b!.includes(a!);
};

/** Pairs of runs that overlap and are hard to read. A run drawn twice at one position, for its outline, is one run. */
export function onEachOther({runs}: Page): readonly string[] {
  const found: string[] = [];
  runs.forEach((one, i) => {
    for (const other of runs.slice(i + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const down = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
      if (across > 1 && down > 1 && !isPart(one.text, other.text)) found.push(`${one.text} | ${other.text}`);
    }
  });
  return found;
}

/** Runs that cross an edge of the sheet. */
export const cutOff = ({width, height, runs}: Page): readonly string[] =>
  runs
    .filter((one) => one.x < -1 || one.x + one.width > width + 1 || one.top < -1 || one.top + one.height > height + 1)
    .map(({text}) => text);

/** The used share of the sheet, from the top to the last line: 0 to 1. */
export const filled = ({height, runs}: Page): number =>
  Math.max(0, ...runs.map(({top, height: high}) => top + high)) / height;
