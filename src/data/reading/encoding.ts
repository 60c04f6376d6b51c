/** Reads by a label of the Encoding Standard; undefined for one that names nothing. What cannot be read is an error. */
export function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label, {fatal: true});
  } catch {
    return undefined;
  }
}

/** The label, if it names an encoding that can be read. */
export const parseEncoding = (label: string): string | undefined => (decoderOf(label) ? label : undefined);

/** All of some bytes, by a decoder of their own. */
export const decodeAll = (decoder: TextDecoder, bytes: Uint8Array): string => decodeNext(decoder, bytes, true);

/**
 * The next bytes, and with `last` the end. In one go Node would take windows-1252 for ISO 8859-1, which has no quotation
 * marks and no dashes; as a stream it does not.
 */
export const decodeNext = (decoder: TextDecoder, bytes: Uint8Array, last: boolean): string =>
  decoder.decode(bytes, {stream: true}) + (last ? decoder.decode() : '');
