/**
 * Text inside XML. Line ends and tabs are written by number, so that no reader may fold them into spaces; characters that XML
 * cannot hold at all are replaced (U+FFFD), and whoever writes asks `fitsXml` to say so.
 */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
  ["\t", "&#9;"],
]);

export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (character) => SPECIAL.get(character) ?? character);
}

export function fitsXml(text: string): boolean {
  return text.search(FORBIDDEN) < 0;
}

/** ` name="value"` for each that has a value. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? "" : ` ${name}="${xmlText(`${value}`)}"`))
    .join("");
}
