/**
 * Where columns lie.
 *
 * It is part of each instruction that reads or writes them, as a number that the module is given when a world is laid out
 * for it: then no address is looked up or added while a month runs. Until then the number tells the column and the bytes to
 * be added; it is so great that it takes five bytes, which is room for any other.
 */
const PLACES = 0xf0000000;
const FARTHEST = 4096;

/** A column by its number and its path. */
interface Column {
  readonly index: number;
  readonly path: string;
}

/** The place of an element so many bytes into a column, less what is reckoned while the month runs. */
export function placed({ index, path }: Column, offset: number): string {
  if (offset < 0 || offset >= FARTHEST) throw new RangeError(`${offset} bytes into ${path} are too many`);
  return `offset=${PLACES + index * FARTHEST + offset}`;
}

/** A place that an assembled module is still to be given: where it stands in the bytes, which column, how many bytes on. */
export type Gap = readonly [at: number, column: number, offset: number];

/** The gaps of an assembled module. @throws RangeError where there are not as many as its text has */
export function gapsOf(bytes: Uint8Array, text: string): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let at = 0; at + 5 <= bytes.length; at++) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0] = bytes.subarray(at, at + 5);
    // Seven bits a byte, the least first, each but the last with its highest bit set; the last holds what makes it great.
    if (Math.min(a, b, c, d) < 0x80 || e !== PLACES / 2 ** 28) continue;
    const told = (a & 0x7f) | ((b & 0x7f) << 7) | ((c & 0x7f) << 14) | ((d & 0x7f) << 21);
    gaps.push([at, Math.floor(told / FARTHEST), told % FARTHEST]);
  }
  const written = [...text.matchAll(/\boffset=(\d+)/g)].filter(
    ([, number]) => Number(number) >= PLACES,
  ).length;
  if (gaps.length !== written)
    throw new RangeError(`${written} places were written and ${gaps.length} found`);
  return gaps;
}
