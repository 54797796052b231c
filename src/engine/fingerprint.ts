/**
 * Fingerprints: the same numbers give the same text everywhere, any other numbers another.
 *
 * SHA-256 over little-endian bytes (@noble/hashes: synchronous, the same in page, worker and terminal). A state with a
 * NaN, an infinity or a minus nought is refused, since those are where engines and rules go wrong unseen; a series may
 * have gaps, which are hashed as one fixed pattern of bits.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { NamedQuantity } from "./columns.ts";

/** Hexadecimal SHA-256 of bytes or of a text in UTF-8. */
export function fingerprint(content: Uint8Array | string): string {
  return bytesToHex(sha256(typeof content === "string" ? utf8ToBytes(content) : content));
}

/** One fingerprint of several, in the order given. */
export function combined(fingerprints: readonly string[]): string {
  return fingerprint(fingerprints.join("\n"));
}

/** A series (rows × columns, gaps as NaN) as a fingerprint. */
export function seriesFingerprint(series: Float64Array): string {
  const bytes = new Uint8Array(series.length * 8);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < series.length; i++) {
    const value = series[i];
    if (value !== value) {
      view.setUint32(i * 8, 0, true);
      view.setUint32(i * 8 + 4, 0x7ff80000, true);
    } else view.setFloat64(i * 8, value, true);
  }
  return fingerprint(bytes);
}

/**
 * @throws RangeError naming the first column and row that holds a NaN, an infinity or a minus nought
 */
export function refuseBadQuantities(quantities: readonly NamedQuantity[]): void {
  for (const { name, values } of quantities) {
    for (let row = 0; row < values.length; row++) {
      const value = values[row];
      if (!Number.isFinite(value) || Object.is(value, -0)) {
        throw new RangeError(
          `${name}[${row}] is ${Object.is(value, -0) ? "-0" : value}; state must be finite and without minus nought`,
        );
      }
    }
  }
}
