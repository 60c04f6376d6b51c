/** The decoder for a label of the Encoding Standard; undefined for an unknown label. It throws if bytes cannot be decoded. */
export function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, {fatal: true});
  } catch {
    return undefined;
  }
}

/** The label, if it names a known encoding. */
export const parseEncoding = (label: string): string | undefined => (decoderOf(label) ? label : undefined);

/** Decodes all bytes of a text with a new decoder. */
export const decodeAll = (decoder: TextDecoder, bytes: Uint8Array): string => decodeNext(decoder, bytes, true);

/**
 * Decodes the next bytes; with `last`, also the end. It always decodes as a stream: in one go, Node reads windows-1252 as
 * ISO 8859-1, which has no curly quotation marks and no dashes.
 */
export const decodeNext = (decoder: TextDecoder, bytes: Uint8Array, last: boolean): string =>
  decoder.decode(bytes, {stream: true}) + (last ? decoder.decode() : '');
