import {decodeAll, decodeNext, decoderOf} from './encoding.js';

/** Declared encodings of a file. */
export interface Declared {
  /** From the tag or the command line: a label of the Encoding Standard; '' for none. */
  readonly encoding?: string;
  /** From the response of the server. */
  readonly charset?: string | undefined;
}

/** Why bytes could not be decoded. */
export interface Undecoded {
  /** Whether they are no text at all. */
  readonly isBinary: boolean;
  /** The encoding they were decoded with, and who declared it; '' for nobody. */
  readonly read: string;
  readonly by: 'tag' | 'server' | '';
  /** The label of the tag, if it names no encoding; else ''. */
  readonly unknown: string;
  /** Their certain encoding; '' if it has yet to be guessed. */
  readonly looks: string;
  /** A sample, decoded as `looks`; if the text is broken in one place, the text before it. */
  readonly sample: string;
  /** The bytes for that guess; undefined if no guess is needed. */
  readonly bytes: Uint8Array | undefined;
  /** Whether the rest of the file is in the encoding `read`. */
  readonly isBroken: boolean;
}

/** How many bytes are needed to detect UTF-16 without a byte order mark. */
const HEAD = 64;
/** How many bytes are examined after a failure. */
const MOST = 16_384;
const NONE = new Uint8Array();

/**
 * Decodes the bytes of a file, piece by piece. The encoding comes from a byte order mark, else from the tag, else from the
 * server; the default is UTF-8. It is never guessed.
 */
export class FileText {
  failure: Undecoded | undefined;
  #decoder: TextDecoder | undefined;
  #by: Undecoded['by'] = '';
  #head = NONE;
  #isFirst = true;
  /** The bytes of a character that is not complete yet. */
  #cut = NONE;
  #hasLetters = false;
  /** Also decodes as UTF-8 if another encoding was declared. */
  #utf8: TextDecoder | undefined;

  constructor(readonly declared: Declared = {}) {}

  /** The encoding in use; '' while it is not known. */
  get encoding(): string {
    return this.#decoder?.encoding ?? '';
  }

  /** The declared encoding, and who declared it, if the bytes are valid UTF-8 as well; use it after the last piece. */
  get doubtful(): {readonly read: string; readonly by: string} | undefined {
    if (!this.#utf8 || !this.#hasLetters || this.failure) return undefined;
    return {read: this.encoding, by: this.#by};
  }

  /** The text of the next bytes; with `last`, all remaining text. '' after a failure. */
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

  /** Sets `failure`, and returns the complete lines before it. */
  #fail(bytes: Uint8Array, read: string): string {
    const {encoding = ''} = this.declared;
    const isUtf16 = read.startsWith('utf-16');
    const looks = this.#isFirst ? (unmarked(bytes) ?? '') : '';
    const isBinary = this.#isFirst && !isUtf16 && looks === '' && bytes.subarray(0, 4096).includes(0);
    const [before, rest] = read === 'utf-8' && looks === '' ? split(bytes) : ['', bytes];
    const isBroken = !isBinary && looks === '' && (isUtf16 || (read === 'utf-8' && this.#isMostlyUtf8(bytes)));
    const isKnown = isBroken || isBinary || looks !== '';
    // the declared encoding may be wrong and the bytes UTF-8
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

  /** One wrong byte in a UTF-8 text does not mean another encoding. */
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

/** The encoding of a byte order mark. */
function markOf([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a byte order mark: every other byte of a header is zero. */
function unmarked(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  if (markOf(head)) return undefined;
  const zeros = (odd: number): number => head.filter((byte, index) => byte === 0 && index % 2 === odd).length;
  const [even, odd] = [zeros(0), zeros(1)];
  const isMany = (count: number): boolean => count * 4 > head.length;
  if (isMany(odd) && even === 0) return 'utf-16le';
  return isMany(even) && odd === 0 ? 'utf-16be' : undefined;
}

/** The bytes at the end that begin a UTF-8 character and do not complete it. */
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

/** The first cell with characters outside ASCII. */
export function sampleOf(bytes: Uint8Array, encoding: string): string {
  const text = decodeAll(new TextDecoder(encoding), bytes);
  return (/[^,;\t|"\r\n]*[^\u0000-\u007f][^,;\t|"\r\n]*/.exec(text)?.[0] ?? '').trim().slice(0, 40);
}

/** The text before the first character that cannot be decoded. */
const beforeBreak = (text: string): string =>
  (/([^,;\t|"\r\n\ufffd]*)\ufffd/.exec(text)?.[1] ?? '').trimStart().slice(-40);
