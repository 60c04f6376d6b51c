import {decodeAll, decodeNext, decoderOf} from './encoding.js';

/** What is said of the encoding of a file, by those who may know it. */
export interface Declared {
  /** By the tag or the command line: a label of the Encoding Standard; '' for none. */
  readonly encoding?: string;
  /** By the server, with its answer. */
  readonly charset?: string | undefined;
}

/** Why bytes are no text. */
export interface Undecoded {
  /** They are no text at all. */
  readonly isBinary: boolean;
  /** What they were read as, and who said so; '' for nobody. */
  readonly read: string;
  readonly by: 'tag' | 'server' | '';
  /** What the tag says, where that names no encoding; else ''. */
  readonly unknown: string;
  /** What they are for certain; '' where that is still to be found. */
  readonly looks: string;
  /** What stands there, read as what it looks like; of a text that is broken in one place, what stands before it. */
  readonly sample: string;
  /** Those to find it by; undefined where there is nothing to find. */
  readonly bytes: Uint8Array | undefined;
  /** The rest of the file is what it was read as. */
  readonly isBroken: boolean;
}

/** So many bytes tell UTF-16 that has no mark. */
const HEAD = 64;
/** How much of what cannot be read is looked at. */
const MOST = 16_384;
const NONE = new Uint8Array();

/**
 * Makes text of the bytes of a file, piece by piece. What they are written in is said by a byte order mark, else by the tag,
 * else by the server; without any of them it is UTF-8. It is never guessed.
 */
export class FileText {
  failure: Undecoded | undefined;
  #decoder: TextDecoder | undefined;
  #by: Undecoded['by'] = '';
  #head = NONE;
  #isFirst = true;
  /** Bytes of a character of which the rest is on its way. */
  #cut = NONE;
  #hasLetters = false;
  /** Reads along where something else than UTF-8 was said. */
  #utf8: TextDecoder | undefined;

  constructor(readonly declared: Declared = {}) {}

  /** What it is read as; '' while that is not known. */
  get encoding(): string {
    return this.#decoder?.encoding ?? '';
  }

  /** What was said to be the encoding though the bytes are UTF-8 as well, and who said so: once all is read. */
  get doubtful(): {readonly read: string; readonly by: string} | undefined {
    if (!this.#utf8 || !this.#hasLetters || this.failure) return undefined;
    return {read: this.encoding, by: this.#by};
  }

  /** The text of the next bytes; with `last`, all that is left. '' once there is a failure. */
  read(bytes: Uint8Array, last = false): string {
    if (this.failure) return '';
    let piece = bytes;
    if (!this.#decoder) {
      this.#head = piece = joined(this.#head, bytes);
      if (piece.length < HEAD && !last) return '';
      this.#decoder = this.#start(piece);
    }
    this.#readAlong(piece, last);
    try {
      if (this.#isFirst && this.#decoder.encoding === 'utf-8' && unmarked(piece))
        throw new TypeError('UTF-16 without a mark');
      const text = decodeNext(this.#decoder, piece, last);
      this.#hasLetters ||= /[^\u0000-\u007f]/.test(text);
      this.#isFirst = false;
      this.#cut = this.#decoder.encoding === 'utf-8' ? unfinished(joined(this.#cut, piece)) : NONE;
      return text;
    } catch {
      return this.#fail(joined(this.#cut, piece), this.#decoder.encoding);
    }
  }

  #start(head: Uint8Array): TextDecoder {
    const marked = markOf(head);
    if (marked) return decoderOf(marked)!;
    const {encoding = '', charset = ''} = this.declared;
    const decoder = decoderOf(encoding) ?? decoderOf(charset);
    if (!decoder) return decoderOf('utf-8')!;
    this.#by = decoderOf(encoding) ? 'tag' : 'server';
    if (!decoder.encoding.startsWith('utf-')) this.#utf8 = decoderOf('utf-8');
    return decoder;
  }

  #readAlong(piece: Uint8Array, last: boolean): void {
    try {
      this.#utf8?.decode(piece, {stream: !last});
    } catch {
      this.#utf8 = undefined;
    }
  }

  /** Says why, and gives the whole lines before. */
  #fail(bytes: Uint8Array, read: string): string {
    const {encoding = ''} = this.declared;
    const isUtf16 = read.startsWith('utf-16');
    const looks = this.#isFirst ? (unmarked(bytes) ?? '') : '';
    const isBinary = this.#isFirst && !isUtf16 && looks === '' && bytes.subarray(0, 4096).includes(0);
    const [before, rest] = read === 'utf-8' && looks === '' ? split(bytes) : ['', bytes];
    const isBroken = !isBinary && looks === '' && (isUtf16 || (read === 'utf-8' && this.#isMostlyUtf8(bytes)));
    const isKnown = isBroken || isBinary || looks !== '';
    // what was said to be something else can be UTF-8
    const certain = looks || (!isKnown && this.#utf8 ? 'utf-8' : '');
    const sample = certain && !isBinary ? sampleOf(rest, certain) : '';
    this.failure = {
      isBinary,
      read,
      by: this.#by,
      unknown: decoderOf(encoding) ? '' : encoding,
      looks: certain,
      sample: isBroken && !isUtf16 ? beforeBreak(new TextDecoder().decode(rest)) : sample,
      bytes: isKnown || certain !== '' ? undefined : rest,
      isBroken,
    };
    return before;
  }

  /** One wrong byte in a text of UTF-8 is no other encoding. */
  #isMostlyUtf8(bytes: Uint8Array): boolean {
    if (this.#hasLetters) return true;
    const text = new TextDecoder().decode(bytes);
    const wrong = text.split('\ufffd').length - 1;
    return text.replace(/[\u0000-\u007f\ufffd]/g, '').length > wrong;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** What a byte order mark says. */
function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 whose mark is missing: every other byte of a header is zero. */
function unmarked(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (markOf(head)) return undefined;
  const zeros = (odd: number): number => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const isMany = (count: number): boolean => count * 4 > head.length;
  if (isMany(odd) && even === 0) return 'utf-16le';
  return isMany(even) && odd === 0 ? 'utf-16be' : undefined;
}

/** The bytes at the end that begin a character of UTF-8 and do not finish it. */
function unfinished(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  for (let length = 1; length <= Math.min(3, bytes.length); length++) {
    const byte = bytes[bytes.length - length]!;
    if (byte < 0x80) return NONE;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte >= 0xc0) return needed > length ? Uint8Array.from(bytes.subarray(-length)) : NONE;
  }
  return NONE;
}

/** The lines before the first that is not UTF-8, as text, and the bytes from there on. */
function split(bytes: Uint8Array): readonly [before: string, rest: Uint8Array] {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let before = '';
  for (let from = 0; from < bytes.length;) {
    const length = bytes.subarray(from).findIndex((byte) => byte === 0x0a || byte === 0x0d) + 1;
    const line = bytes.subarray(from, length === 0 ? bytes.length : from + length);
    try {
      before += decodeAll(decoder, line);
    } catch {
      return [before, bytes.subarray(from, from + MOST)];
    }
    from += line.length;
  }
  return [before, NONE];
}

/** The first cell that has more than ASCII in it, of bytes in an encoding. */
export function sampleOf(bytes: Uint8Array, encoding: string): string {
  const text = decodeAll(new TextDecoder(encoding), bytes);
  return (/[^,;\t|"\r\n]*[^\u0000-\u007f][^,;\t|"\r\n]*/.exec(text)?.[0] ?? '').trim().slice(0, 40);
}

/** What stands before the first character that cannot be read. */
const beforeBreak = (text: string): string =>
  (/([^,;\t|"\r\n\ufffd]*)\ufffd/.exec(text)?.[1] ?? '').trimStart().slice(-40);
