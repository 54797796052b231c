/**
 * A module is kept with gaps where the places of columns belong: each is written over its gap, in five bytes of seven bits.
 *
 * @param bytes the module; it is changed
 * @param gaps for each gap where it is, the number of the column, and how many bytes into it
 * @param places where each column starts, in bytes
 */
export function withPlaces(
  bytes: Uint8Array<ArrayBuffer>,
  gaps: readonly number[],
  places: readonly number[],
): Uint8Array<ArrayBuffer> {
  for (let k = 0; k < gaps.length; k += 3) {
    const at = gaps[k];
    const place = places[gaps[k + 1]] + gaps[k + 2];
    for (let byte = 0; byte < 4; byte++) bytes[at + byte] = ((place >>> (7 * byte)) & 0x7f) | 0x80;
    bytes[at + 4] = place >>> 28;
  }
  return bytes;
}
