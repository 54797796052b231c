/**
 * A small XML reader: elements, attributes and text, as a tree.
 *
 * It is made for files of strangers. It keeps its own stack, so depth costs no recursion and ends at `LIMITS.depth`; it knows
 * the five named characters and numbered ones, and no file can define more: a DOCTYPE that defines anything is refused, one
 * that only points elsewhere is passed over and never fetched. Each character is looked at a bounded number of times.
 *
 * Where a file is not well formed there is no telling what the rest of it means, so nothing of it is used. Two common slips
 * are forgiven, each one told: a bare "&", and a named character that XML does not know.
 */
import { LIMITS } from "../limits.ts";
import type { Report } from "../report.ts";

export interface XmlElement {
  /** Name without its prefix: `NodeLabel` for `y:NodeLabel`. */
  readonly name: string;
  /** By name without prefix, except those that would clash; values with characters already in place. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text directly inside, its pieces joined. */
  readonly text: string;
  readonly line: number;
}

interface OpenElement extends XmlElement {
  readonly fullName: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlElement[];
  text: string;
}

interface Scan {
  readonly source: string;
  readonly report: Report;
  at: number;
  line: number;
  /** Where the next line ends: no stretch is searched for line ends twice. */
  nextEnd: number;
  elements: number;
  isBroken: boolean;
}

/** The outermost element, or null where the text is no usable XML (the problem is told). */
export function readXml(source: string, report: Report): XmlElement | null {
  const scan: Scan = {
    source,
    report,
    at: 0,
    line: 1,
    nextEnd: lineEnd(source, 0),
    elements: 0,
    isBroken: false,
  };
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  while (scan.at < source.length && !scan.isBroken) {
    const tag = source.indexOf("<", scan.at);
    const end = tag < 0 ? source.length : tag;
    takeText(scan, open, root, end);
    if (tag < 0 || scan.isBroken) break;
    scan.at = tag;
    if (skipAside(scan, open)) continue;
    if (source.startsWith("</", tag)) {
      takeClosing(scan, open);
      continue;
    }
    if (open.length === 0 && root !== null) {
      breakOff(scan, "xml-second-root", source.slice(tag, tag + 40));
      break;
    }
    const element = takeOpening(scan, open);
    if (element !== null) root ??= element;
  }
  if (scan.isBroken) return null;
  if (root === null) breakOff(scan, "xml-no-element", source.slice(0, 40));
  else if (open.length > 0) {
    const last = open[open.length - 1];
    breakOff(scan, "xml-cut-short", `<${last.fullName}>`, { opened: `${last.line}` });
  }
  return scan.isBroken ? null : root;
}

type Fault =
  | "xml-second-root"
  | "xml-no-element"
  | "xml-cut-short"
  | "xml-bad-tag"
  | "xml-wrong-closing"
  | "xml-defines-entities"
  | "xml-too-deep"
  | "xml-too-many-elements"
  | "xml-too-many-attributes"
  | "xml-text-outside"
  | "name-too-long";

function breakOff(
  scan: Scan,
  code: Fault,
  found: string,
  values: Readonly<Record<string, string>> = {},
): void {
  scan.report.problem(code, lineAt(scan), found, values);
  scan.isBroken = true;
}

function lineAt(scan: Scan): number {
  while (scan.nextEnd < scan.at) {
    scan.line++;
    scan.nextEnd = lineEnd(scan.source, scan.nextEnd + 1);
  }
  return scan.line;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

function takeText(scan: Scan, open: readonly OpenElement[], root: XmlElement | null, end: number): void {
  if (end === scan.at) return;
  const raw = scan.source.slice(scan.at, end);
  if (open.length > 0) {
    const element = open[open.length - 1];
    // Space between children is layout; kept, it would make a long list's text as long as the list.
    if (element.children.length > 0 && raw.trim() === "") return;
    element.text += withCharacters(scan, raw);
    if (element.text.length > LIMITS.textLength) {
      breakOff(scan, "name-too-long", element.text.trim(), { limit: `${LIMITS.textLength}` });
    }
  } else if (raw.trim() !== "") {
    breakOff(scan, root === null ? "xml-no-element" : "xml-text-outside", raw.trim().slice(0, 40));
  }
}

/** Passes over comments, instructions and declarations, and takes in CDATA; false where an element stands here. */
function skipAside(scan: Scan, open: readonly OpenElement[]): boolean {
  const { source, at } = scan;
  if (source.startsWith("<!--", at)) return skipTo(scan, "-->", 4);
  if (source.startsWith("<?", at)) return skipTo(scan, "?>", 2);
  if (source.startsWith("<![CDATA[", at)) {
    const end = source.indexOf("]]>", at);
    if (open.length > 0 && end >= 0) open[open.length - 1].text += source.slice(at + 9, end);
    return skipTo(scan, "]]>", 9);
  }
  if (!source.startsWith("<!", at)) return false;
  const end = source.indexOf(">", at);
  const declaration = source.slice(at, end < 0 ? at + 200 : end);
  if (declaration.includes("[") || /<!ENTITY/i.test(declaration)) {
    breakOff(scan, "xml-defines-entities", declaration.slice(0, 40));
    return true;
  }
  scan.report.note("doctype-passed-over", {}, lineAt(scan));
  return skipTo(scan, ">", 2);
}

function skipTo(scan: Scan, mark: string, from: number): true {
  const end = scan.source.indexOf(mark, scan.at + from);
  if (end < 0)
    breakOff(scan, "xml-cut-short", scan.source.slice(scan.at, scan.at + 40), { opened: `${lineAt(scan)}` });
  else scan.at = end + mark.length;
  return true;
}

const CLOSING = /<\/([^\s<>/]+)\s*>/y;
const OPENING = /<([^\s<>/="'!?]+)/y;
const ATTRIBUTE = /\s+([^\s<>/="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function takeClosing(scan: Scan, open: OpenElement[]): void {
  CLOSING.lastIndex = scan.at;
  const match = CLOSING.exec(scan.source);
  if (match === null) {
    breakOff(scan, "xml-bad-tag", scan.source.slice(scan.at, scan.at + 40));
    return;
  }
  const last = open.pop();
  if (last === undefined || last.fullName !== match[1]) {
    const values = { wanted: last === undefined ? "" : `</${last.fullName}>`, opened: `${last?.line ?? ""}` };
    breakOff(scan, "xml-wrong-closing", match[0], values);
    return;
  }
  scan.at += match[0].length;
}

function takeOpening(scan: Scan, open: OpenElement[]): OpenElement | null {
  OPENING.lastIndex = scan.at;
  const match = OPENING.exec(scan.source);
  if (match === null) {
    breakOff(scan, "xml-bad-tag", scan.source.slice(scan.at, scan.at + 40));
    return null;
  }
  const line = lineAt(scan);
  scan.at += match[0].length;
  const attributes = takeAttributes(scan);
  TAG_END.lastIndex = scan.at;
  const end = scan.isBroken ? null : TAG_END.exec(scan.source);
  if (end === null) {
    if (!scan.isBroken) breakOff(scan, "xml-bad-tag", match[0] + scan.source.slice(scan.at, scan.at + 40));
    return null;
  }
  scan.at += end[0].length;
  const element: OpenElement = {
    name: localName(match[1]),
    fullName: match[1],
    attributes,
    children: [],
    text: "",
    line,
  };
  if (open.length > 0) open[open.length - 1].children.push(element);
  if (end[1] === "") open.push(element);
  if (++scan.elements > LIMITS.xmlElements) {
    breakOff(scan, "xml-too-many-elements", `<${match[1]}>`, { limit: `${LIMITS.xmlElements}` });
  }
  if (open.length > LIMITS.depth)
    breakOff(scan, "xml-too-deep", `<${match[1]}>`, { limit: `${LIMITS.depth}` });
  return element;
}

function takeAttributes(scan: Scan): Map<string, string> {
  const attributes = new Map<string, string>();
  for (;;) {
    ATTRIBUTE.lastIndex = scan.at;
    const match = ATTRIBUTE.exec(scan.source);
    if (match === null) return attributes;
    const name = localName(match[1]);
    const value = withCharacters(scan, match[2] ?? match[3] ?? "");
    attributes.set(attributes.has(name) ? match[1] : name, value);
    scan.at += match[0].length;
    if (attributes.size > LIMITS.attributesPerElement) {
      breakOff(scan, "xml-too-many-attributes", match[1], { limit: `${LIMITS.attributesPerElement}` });
      return attributes;
    }
  }
}

function localName(name: string): string {
  return name.slice(name.lastIndexOf(":") + 1);
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Puts characters in the place of `&lt;`, `&#233;` and `&#xE9;`; each is looked at once, so nothing can grow. */
function withCharacters(scan: Scan, raw: string): string {
  if (!raw.includes("&")) return raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  return raw
    .replace(/\r\n?/g, "\n")
    .replace(
      /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][\w.-]{0,30}));|&/g,
      (all, decimal, hex, name) => {
        if (all === "&") {
          scan.report.problem("xml-bare-ampersand", lineAt(scan), raw.trim().slice(0, 60));
          return all;
        }
        if (typeof name === "string") {
          const known = NAMED.get(name);
          if (known === undefined) scan.report.problem("xml-unknown-character", lineAt(scan), all);
          return known ?? all;
        }
        const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
        const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        if (!isCharacter) scan.report.problem("xml-unknown-character", lineAt(scan), all);
        return isCharacter ? String.fromCodePoint(code) : all;
      },
    );
}

/** Children of this name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Every element of this name below, in document order. */
export function below(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next);
    for (let k = next.children.length - 1; k >= 0; k--) waiting.push(next.children[k]);
  }
  return found;
}
