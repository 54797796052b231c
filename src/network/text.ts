/**
 * From bytes to text.
 *
 * A byte-order mark settles the encoding. Without one the bytes are UTF-8 if they can be; else UTF-16 if every other byte is
 * nought; else Windows-1252, which holds Latin-1 and can read any byte, so names in another alphabet may come out wrong: the
 * choice is told.
 */
import { LIMITS } from "./limits.ts";
import type { Report } from "./report.ts";

/** Null where the bytes are too many or are no text; the problem is told. */
export function textFrom(bytes: Uint8Array, report: Report): string | null {
  if (bytes.length > LIMITS.bytes) {
    report.problem("file-too-big", null, `${bytes.length} bytes`, {
      limit: `${LIMITS.bytes / (1024 * 1024)}`,
    });
    return null;
  }
  const text = decoded(bytes, report);
  if (text.trim() === "") {
    report.problem("empty-file", null, "");
    return null;
  }
  if (text.slice(0, 10_000).includes("\0")) {
    report.problem("not-text-file", null, "");
    return null;
  }
  return text;
}

function decoded(bytes: Uint8Array, report: Report): string {
  const marked = encodingByMark(bytes);
  if (marked !== null) {
    if (marked !== "utf-8") report.note("encoding-by-mark", { encoding: marked.toUpperCase() });
    return new TextDecoder(marked).decode(bytes);
  }
  const plain = decodedStrictly(bytes);
  if (plain !== null && !looksLikeUtf16(bytes)) return plain;
  const guess = looksLikeUtf16(bytes) ?? "windows-1252";
  report.note("encoding-guessed", {
    encoding: guess === "windows-1252" ? "Windows-1252 (Latin-1)" : guess.toUpperCase(),
  });
  return new TextDecoder(guess).decode(bytes);
}

function encodingByMark(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function decodedStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Western text in UTF-16 has a nought in nearly every second byte. */
function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const looked = Math.min(bytes.length, 1_000) & ~1;
  if (looked < 4) return null;
  let even = 0;
  let odd = 0;
  for (let k = 0; k < looked; k += 2) {
    if (bytes[k] === 0) even++;
    if (bytes[k + 1] === 0) odd++;
  }
  const most = (looked / 2) * 0.8;
  if (odd > most && even === 0) return "utf-16le";
  return even > most && odd === 0 ? "utf-16be" : null;
}
