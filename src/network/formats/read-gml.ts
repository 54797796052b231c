/**
 * GML (Himsolt 1997): keys and values, values being numbers, text or lists in square brackets.
 *
 * Read with a stack of its own, so depth costs no recursion. Node ids should be whole numbers, but tools also write text, and
 * bare words where text should stand; both are taken. What describes a drawing (`graphics`) is left out; other lists within a
 * node become attributes with a point in the name; a key that comes several times becomes a list.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue, Scalar } from "../map.ts";
import { isCode, numberFrom } from "../values.ts";
import { takeLabel, takeTieParts } from "./tie-parts.ts";

type GmlValue = Scalar | GmlList;

interface GmlList {
  readonly line: number;
  readonly entries: { readonly key: string; readonly value: GmlValue; readonly line: number }[];
}

/** Fills the draft and says whether the ties are directed. */
export function readGml(draft: Draft, text: string): boolean | null {
  const root = gmlTree(draft, text);
  const graphs =
    root?.entries.filter((entry) => entry.key.toLowerCase() === "graph").map((entry) => entry.value) ?? [];
  const graph = graphs.find((value) => isList(value));
  if (graph === undefined || !isList(graph)) {
    if (root !== null) draft.report.problem("no-graph-in-file", null, text.slice(0, 40));
    return null;
  }
  if (graphs.length > 1) draft.report.problem("more-graphs", null, `${graphs.length}`);
  const directed = isOne(valueOf(graph, "directed"));
  for (const { key, value, line } of graph.entries) {
    if (!isList(value)) continue;
    if (key === "node") readNode(draft, value, line);
    if (key === "edge") readEdge(draft, value, line);
    if (draft.isOverfull) return null;
  }
  if (valueOf(graph, "directed") === undefined) draft.report.note("undirected-by-format");
  return directed;
}

function isList(value: GmlValue | undefined): value is GmlList {
  return typeof value === "object";
}

function isOne(value: GmlValue | undefined): boolean {
  return value === 1 || value === "1" || value === "true";
}

function valueOf(list: GmlList, key: string): GmlValue | undefined {
  return list.entries.find((entry) => entry.key === key)?.value;
}

function textOf(list: GmlList, key: string): string {
  const value = valueOf(list, key);
  return value === undefined || isList(value) ? "" : `${value}`;
}

function readNode(draft: Draft, list: GmlList, line: number): void {
  const attributes = attributesOf(list, new Set(["id"]));
  const label = takeLabel(attributes);
  const parent = attributes.get("gid");
  if (parent !== undefined) attributes.delete("gid");
  const node = addNode(draft, textOf(list, "id"), {
    at: line,
    label,
    parent: parent === undefined ? null : `${parent}`,
  });
  for (const [name, value] of attributes) node?.attributes.set(name, value);
}

function readEdge(draft: Draft, list: GmlList, line: number): void {
  const attributes = attributesOf(list, new Set(["source", "target", "directed", "id"]));
  const own = valueOf(list, "directed");
  // Newman's files, the best known in this format, call the strength "value".
  const value = attributes.get("value");
  if (!attributes.has("weight") && typeof value === "number") {
    attributes.set("weight", value);
    attributes.delete("value");
  }
  addTie(draft, textOf(list, "source"), textOf(list, "target"), line, {
    ...takeTieParts(attributes, draft.report, line),
    directed: own === undefined ? null : isOne(own),
  });
}

const DRAWING: ReadonlySet<string> = new Set(["graphics", "labelgraphics", "edgeanchor"]);

/** Flattened: `address [ town "Leeds" ]` becomes `address.town`. The stack bounds the depth, so recursion is not needed. */
function attributesOf(list: GmlList, except: ReadonlySet<string>): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  const waiting: { list: GmlList; prefix: string }[] = [{ list, prefix: "" }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const { key, value } of next.list.entries) {
      if (attributes.size >= LIMITS.attributesPerElement) return attributes;
      if (next.prefix === "" && (except.has(key) || DRAWING.has(key.toLowerCase()))) continue;
      const name = next.prefix + key;
      if (isList(value)) waiting.push({ list: value, prefix: `${name}.` });
      else attributes.set(name, joinedWith(attributes.get(name), value));
    }
  }
  return attributes;
}

function joinedWith(old: AttributeValue | undefined, value: Scalar): AttributeValue {
  if (old === undefined) return value;
  // networkx marks a list of one entry so.
  const isStart = old === "_networkx_list_start";
  return isStart ? [value] : [...(typeof old === "object" ? old : [old]), value].slice(0, LIMITS.attributes);
}

const TOKEN = /\s+|#[^\n\r]*|"([^"]*)"|\[|\]|[^\s[\]"]+/y;

function gmlTree(draft: Draft, text: string): GmlList | null {
  const root: GmlList = { line: 1, entries: [] };
  const open: GmlList[] = [root];
  let key: string | null = null;
  let line = 1;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (match === null) {
      draft.report.problem("gml-text-not-closed", line, text.slice(at, at + 40));
      return null;
    }
    const token = match[0];
    at += token.length;
    const begun = line;
    line += linesIn(token);
    if (/^[\s#]/.test(token)) continue;
    const list = open[open.length - 1];
    if (token === "]") {
      if (key !== null || open.length === 1) {
        draft.report.problem("gml-bracket", line, key ?? "]");
        return null;
      }
      open.pop();
    } else if (key === null) {
      key = token;
    } else {
      const value = token === "[" ? { line: begun, entries: [] } : scalarFrom(token, match[1]);
      list.entries.push({ key, value, line: begun });
      if (isList(value)) open.push(value);
      key = null;
      if (open.length > LIMITS.depth) {
        draft.report.problem("too-deep", line, token, { limit: `${LIMITS.depth}` });
        return null;
      }
    }
  }
  if (open.length > 1) {
    draft.report.problem("gml-cut-short", line, "", { opened: `${open[open.length - 1].line}` });
    return null;
  }
  return root;
}

function linesIn(token: string): number {
  return token.match(/\r\n?|\n/g)?.length ?? 0;
}

function scalarFrom(token: string, quoted: string | undefined): Scalar {
  if (quoted !== undefined) return withCharacters(quoted);
  return isCode(token) ? token : (numberFrom(token) ?? token);
}

/** GML writes characters beyond ASCII, and the quotation mark, as in HTML. */
function withCharacters(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(quot|amp|lt|gt|apos));/gi,
    (all, decimal, hex, name) => {
      if (typeof name === "string") return NAMED.get(name.toLowerCase()) ?? all;
      const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : all;
    },
  );
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ["quot", '"'],
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["apos", "'"],
]);
