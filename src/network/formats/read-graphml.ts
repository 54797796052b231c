/**
 * GraphML (graphml.graphdrawing.org), with what yEd adds to it.
 *
 * Keys declare attributes, their types and defaults. A node may hold a graph of its own: its nodes get it as their parent,
 * and its ties are read like any others. In yEd's files the name of a node stands in its drawing (y:NodeLabel), and whether a
 * line has arrowheads says more than the file's own word that everything is directed: a line with none has no direction.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue } from "../map.ts";
import type { Report } from "../report.ts";
import { valueOfType } from "../values.ts";
import { takeLabel, takeTieParts } from "./tie-parts.ts";
import { below, childrenOf, type XmlElement } from "./xml.ts";

interface Key {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
  /** yEd's drawing of a node or a line. */
  readonly isDrawing: boolean;
}

interface KeyTable {
  readonly node: ReadonlyMap<string, Key>;
  readonly edge: ReadonlyMap<string, Key>;
}

/** Fills the draft and says whether ties without a word of their own are directed (null: the file does not say). */
export function readGraphml(draft: Draft, root: XmlElement): boolean | null {
  const { report } = draft;
  const keys = keyTable(root);
  const [graph, ...more] = childrenOf(root, "graph");
  if (graph === undefined) {
    report.problem("no-graph-in-file", null, root.name);
    return null;
  }
  if (more.length > 0) report.problem("more-graphs", more[0].line, `${more.length + 1}`);
  let arrowless = 0;
  let hyperedges = 0;
  const waiting: { element: XmlElement; parent: string | null; directed: boolean | null }[] = [
    { element: graph, parent: null, directed: directionOf(graph) },
  ];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const child of next.element.children) {
      if (child.name === "node") {
        const id = readNode(draft, child, next.parent, keys);
        for (const inner of childrenOf(child, "graph")) {
          waiting.push({ element: inner, parent: id, directed: directionOf(inner) ?? next.directed });
        }
      } else if (child.name === "edge") {
        if (readEdge(draft, child, next.directed, keys)) arrowless++;
      } else if (child.name === "hyperedge") {
        hyperedges++;
      }
    }
    if (draft.isOverfull) break;
  }
  if (arrowless > 0) report.note("lines-without-arrowheads", { count: `${arrowless}` });
  if (hyperedges > 0) report.problem("hyperedges", null, `${hyperedges}`);
  return directionOf(graph);
}

function directionOf(graph: XmlElement): boolean | null {
  const word = graph.attributes.get("edgedefault");
  return word === "directed" ? true : word === "undirected" ? false : null;
}

function keyTable(root: XmlElement): KeyTable {
  const node = new Map<string, Key>();
  const edge = new Map<string, Key>();
  for (const element of childrenOf(root, "key").slice(0, LIMITS.attributes)) {
    const id = element.attributes.get("id") ?? "";
    const key: Key = {
      name: element.attributes.get("attr.name") ?? id,
      type: (element.attributes.get("attr.type") ?? "string").toLowerCase(),
      fallback: childrenOf(element, "default").at(0)?.text ?? null,
      isDrawing: element.attributes.has("yfiles.type"),
    };
    const use = element.attributes.get("for") ?? "all";
    if (use === "node" || use === "all") node.set(id, key);
    if (use === "edge" || use === "all") edge.set(id, key);
  }
  return { node, edge };
}

function readNode(draft: Draft, element: XmlElement, parent: string | null, keys: KeyTable): string {
  const id = element.attributes.get("id") ?? "";
  const attributes = dataOf(element, keys.node, draft.report);
  const drawn = drawnLabel(element, keys.node, "NodeLabel");
  const label = drawn ?? takeLabel(attributes);
  const node = addNode(draft, id, { at: element.line, label, parent });
  for (const [name, value] of attributes) node?.attributes.set(name, value);
  return id;
}

/** Puts the tie in; true if it was drawn as a line without arrowheads though the file calls it directed. */
function readEdge(draft: Draft, element: XmlElement, fileDirected: boolean | null, keys: KeyTable): boolean {
  const attributes = dataOf(element, keys.edge, draft.report);
  const drawn = drawnLabel(element, keys.edge, "EdgeLabel");
  if (drawn !== null && !attributes.has("label")) attributes.set("label", drawn);
  const word = element.attributes.get("directed");
  const stated = word === "true" ? true : word === "false" ? false : fileDirected;
  const arrows = below(element, "Arrows").at(0);
  const isArrowless =
    stated === true &&
    arrows !== undefined &&
    ["source", "target"].every((end) => arrows.attributes.get(end) === "none");
  const parts = takeTieParts(attributes, draft.report, element.line);
  addTie(
    draft,
    element.attributes.get("source") ?? "",
    element.attributes.get("target") ?? "",
    element.line,
    {
      ...parts,
      directed: isArrowless ? false : stated,
    },
  );
  return isArrowless;
}

function dataOf(
  element: XmlElement,
  keys: ReadonlyMap<string, Key>,
  report: Report,
): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (const data of childrenOf(element, "data")) {
    const id = data.attributes.get("key") ?? "";
    const key = keys.get(id);
    if (key === undefined) {
      report.problem("undeclared-key", data.line, id);
      continue;
    }
    if (key.isDrawing) continue;
    const value = valueOfType(data.text, key.type);
    if (value !== null) attributes.set(key.name, value);
    else if (data.text.trim() !== "")
      report.problem("value-not-of-type", data.line, data.text, { type: key.type, name: key.name });
  }
  for (const key of keys.values()) {
    if (key.fallback === null || key.isDrawing || attributes.has(key.name)) continue;
    const value = valueOfType(key.fallback, key.type);
    if (value !== null) attributes.set(key.name, value);
  }
  return attributes;
}

function drawnLabel(element: XmlElement, keys: ReadonlyMap<string, Key>, name: string): string | null {
  for (const data of childrenOf(element, "data")) {
    if (keys.get(data.attributes.get("key") ?? "")?.isDrawing !== true) continue;
    const label = below(data, name).find((each) => each.text.trim() !== "");
    if (label !== undefined) return label.text.trim();
  }
  return null;
}
