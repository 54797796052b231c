/**
 * Words inside a PNG file, as its own standard has them (PNG 1.2, iTXt): where a picture comes from and what it must
 * not be taken for stay with the file even where the foot of the picture is cut off.
 */

const SIGNATURE = 8;
/** Length, name and checksum of a chunk. */
const FRAME = 12;

/** The file with one text for each keyword, before its end. @throws RangeError when the bytes are no PNG */
export function withText(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const end = png.length - FRAME;
  if (end < SIGNATURE || nameAt(png, end) !== "IEND")
    throw new RangeError("these bytes are no whole PNG file");
  const chunks = Object.entries(texts).map(([keyword, text]) => chunkOf(keyword, text));
  const whole = new Uint8Array(png.length + chunks.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, end));
  let at = end;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  whole.set(png.subarray(end), at);
  return whole;
}

/** The texts of a PNG file by keyword. */
export function textsOf(png: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const found = new Map<string, string>();
  for (let at = SIGNATURE; at + FRAME <= png.length;) {
    const length = view.getUint32(at);
    if (nameAt(png, at) === "iTXt") {
      const data = png.subarray(at + 8, at + 8 + length);
      const keywordEnd = data.indexOf(0);
      // Keyword, nought, not compressed (two bytes), no language, no translated keyword.
      found.set(
        new TextDecoder("latin1").decode(data.subarray(0, keywordEnd)),
        new TextDecoder().decode(data.subarray(keywordEnd + 5)),
      );
    }
    at += length + FRAME;
  }
  return found;
}

const nameAt = (png: Uint8Array, at: number): string => String.fromCodePoint(...png.subarray(at + 4, at + 8));

function chunkOf(keyword: string, text: string): Uint8Array {
  const data = new TextEncoder().encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(data.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length - 4);
  chunk.set(data, 4);
  view.setUint32(data.length + 4, checksum(data));
  return chunk;
}

const POLYNOMIAL = 0xed_b8_83_20;

/** CRC-32 as PNG asks for it (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xff_ff_ff_ff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ POLYNOMIAL : crc >>> 1;
  }
  return (crc ^ 0xff_ff_ff_ff) >>> 0;
}
