/**
 * Which format a text is in, by what stands in it. The ending of the name is not trusted: files are renamed.
 */
export type TextFormat = "xml" | "json" | "dl" | "pajek" | "gml" | "dot" | "gdf" | "table";

/** How far we look for the word that tells. */
const LOOKED_AT = 20_000;

export function textFormat(text: string): TextFormat {
  const start = text.slice(0, LOOKED_AT).trimStart();
  if (start.startsWith("<")) return "xml";
  if (/^[[{]/.test(start) && !/^\[[^"{[\]]*\]\s*$/.test(start)) return "json";
  if (/^dl\b[\s,]/i.test(start) && /\bdata\s*:|\bn[rcm]?\s*=/i.test(start)) return "dl";
  const lines = start.split(/\r\n?|\n/).map((line) => line.trim());
  const first = lines.find((line) => line !== "" && !line.startsWith("%") && !line.startsWith("/*"));
  if (first !== undefined && /^\*(vertices|network|partition|vector|arcs|edges|matrix)/i.test(first))
    return "pajek";
  if (/^nodedef\s*>/i.test(start)) return "gdf";
  const plain = lines.filter((line) => line !== "" && !/^(#|\/\/|\/\*)/.test(line));
  if (isDot(plain.slice(0, 5).join(" "))) return "dot";
  return isGml(plain) ? "gml" : "table";
}

function isDot(opening: string): boolean {
  return /^(?:strict\s)?\s*(?:di)?graph\b[^[\]{]*\{/i.test(opening);
}

/** "graph [" may come after a few keys of its own (Creator, Version, comment). */
function isGml(lines: readonly string[]): boolean {
  const at = lines.findIndex((line) => /^graph\s*(\[|$)/i.test(line));
  if (at < 0) return false;
  const isOpened = lines[at].includes("[") || (lines[at + 1] ?? "").startsWith("[");
  return isOpened && lines.slice(0, at).every((line) => /^[A-Za-z]\w*\s+\S/.test(line));
}

export type BinaryFormat = "zip" | "old-spreadsheet" | "pdf" | "gzip" | null;

export function binaryFormat(bytes: Uint8Array): BinaryFormat {
  const begins = (...start: number[]): boolean => start.every((byte, place) => bytes[place] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return "zip";
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return "old-spreadsheet";
  if (begins(0x25, 0x50, 0x44, 0x46)) return "pdf";
  return begins(0x1f, 0x8b) ? "gzip" : null;
}
