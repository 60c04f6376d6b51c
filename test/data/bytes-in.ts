/** The bytes of a text in an encoding that platforms can read but not write. */
export function bytesIn(label: string, text: string): Uint8Array {
  if (label.startsWith('utf-16')) return utf16(text, label === 'utf-16be');
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from(
    Array.from(text).flatMap((sign) => {
      const bytes = table.get(sign);
      if (!bytes) throw new Error(`${label} has no ${sign}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const note = (...all: (readonly number[])[]): void => {
    const decoder = new TextDecoder(label);
    const bytes = Uint8Array.from(all.flatMap((one) => [...one, 10]));
    // as a stream, because otherwise Node reads windows-1252 as ISO 8859-1
    const signs = (decoder.decode(bytes, {stream: true}) + decoder.decode()).split('\n');
    all.forEach((one, index) => {
      const sign = signs[index]!;
      if (Array.from(sign).length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, one);
    });
  };
  const upTo = (from: number, to: number): readonly number[] => Array.from({length: to - from}, (_, at) => from + at);
  const isWide = /^(?:gbk|shift_jis|euc-kr)$/.test(label);
  note(...upTo(11, isWide ? 128 : 256).map((byte) => [byte]));
  table.set('\n', [10]);
  if (isWide) for (const lead of upTo(0x81, 0xff)) note(...upTo(0x40, 0xff).map((trail) => [lead, trail]));
  return table;
}

const utf16 = (text: string, isBig: boolean): Uint8Array =>
  Uint8Array.from(
    text.split('').flatMap((sign) => {
      const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
      return isBig ? [high, low] : [low, high];
    }),
  );
