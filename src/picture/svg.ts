/**
 * Text of SVG, safely: every word from outside is escaped, every number is finite, and no picture can hold a
 * script, a style element or a reference to anything outside itself.
 */

/** Nearly every text has none of these, and looking first is far cheaper than replacing. */
// eslint-disable-next-line no-control-regex -- finding control characters is the point
const NEEDS_CARE = /[&<>"'\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with its attributes (undefined ones left out) and its children, which are already SVG. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${attributeText(value)}"`))
    .join("");
  const inside = children.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A group: children under shared attributes. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
  return element("g", attributes, ...children);
}

/** A path from d3; a gap in the data must have been left out before, so NaN in it is a fault of ours. */
export function path(d: string | null, attributes: Attributes): string {
  if (d === null || d === "") return "";
  if (/NaN|Infinity|undefined/.test(d)) throw new Error(`A path must hold finite numbers only: ${d.slice(0, 80)}`);
  return element("path", { d, ...attributes });
}

/** Pixels to two decimals: finer than any screen, and the same text on every machine. */
export function coordinate(pixels: number): string {
  if (!Number.isFinite(pixels)) throw new Error(`A coordinate must be finite, not ${pixels}`);
  const rounded = Math.round(pixels * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

/** Text that may stand between tags or in an attribute, whatever somebody typed as a name. */
export function escapeText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return legalText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A prefix for ids that cannot break out of an attribute or a `url(#…)`. */
export function safeId(prefix: string): string {
  return prefix.replace(/[^A-Za-z0-9_-]/g, "-");
}

function attributeText(value: string | number): string {
  return typeof value === "number" ? coordinate(value) : escapeText(value);
}

/** XML has no way to write most control characters or half a surrogate pair: each becomes the replacement sign. */
function legalText(text: string): string {
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "\uFFFD");
}
