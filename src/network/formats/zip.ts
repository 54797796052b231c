/**
 * The parts of a zipped spreadsheet as text.
 *
 * What a part says of its unpacked size is checked before anything is unpacked, and unpacking never writes beyond that size:
 * a file that lies about it comes out cut, not big.
 */
import { unzipSync } from "fflate";
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";

/** The parts that are wanted, by name; null where the archive is damaged or too big (the problem is told). */
export function zipParts(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  report: Report,
): Map<string, string> | null {
  let unpacked = 0;
  let entries = 0;
  let isTooBig = false;
  const accepts = (part: { readonly name: string; readonly originalSize: number }): boolean => {
    entries++;
    if (isTooBig || !isWanted(part.name)) return false;
    unpacked += part.originalSize;
    isTooBig = unpacked > LIMITS.unpackedBytes || entries > LIMITS.zipEntries;
    return !isTooBig;
  };
  try {
    const parts = unzipSync(bytes, { filter: accepts });
    if (isTooBig) {
      report.problem("unpacks-too-big", null, `${unpacked} bytes`, {
        limit: `${LIMITS.unpackedBytes / (1024 * 1024)}`,
      });
      return null;
    }
    return new Map(Object.entries(parts).map(([name, part]) => [name, new TextDecoder().decode(part)]));
  } catch (error) {
    report.problem("damaged-archive", null, error instanceof Error ? error.message : "");
    return null;
  }
}
