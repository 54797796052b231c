/**
 * Networks in JSON: the node-link form of networkx and d3, Cytoscape's .cyjs, graphology's export, the JSON Graph Format,
 * Kumu's, and vis.js's. They differ in what they call things, and all of them come down to a list of nodes and one of ties.
 *
 *     nodes  under nodes, elements.nodes, elements, graph.nodes; id under id, key, name; attributes beside it, in data,
 *            attributes or metadata
 *     ties   under links, edges, elements.edges, connections; ends under source and target, or from and to; in d3 an end may
 *            be the place of a node in the list, or the node itself; in networkx's adjacency form each node's partners stand
 *            in a list of their own
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue, Moment, Scalar, TimedValue } from "../map.ts";
import { isArray, isObject, jsonFrom, type JsonObject } from "./json-tree.ts";
import { takeLabel, takeTieParts } from "./tie-parts.ts";

/** Fills the draft and says whether ties are directed; null where the file does not say. */
export function readJson(draft: Draft, text: string): boolean | null {
  const value = jsonFrom(text, draft);
  if (value === undefined) return null;
  const found = listsIn(value);
  if (found === null) {
    draft.report.problem(
      "json-no-lists",
      null,
      isObject(value) ? Object.keys(value).slice(0, 8).join(", ") : "",
    );
    return null;
  }
  const ids = found.nodes.map((node, place) => readNode(draft, node, place));
  for (const [place, tie] of found.ties.entries()) {
    readTie(draft, tie, `${draft.report.file} ${found.tieName}[${place}]`, { ids, ...found });
    if (draft.isOverfull) break;
  }
  return found.directed;
}

interface Lists {
  readonly nodes: readonly unknown[];
  readonly ties: readonly unknown[];
  readonly tieName: string;
  readonly directed: boolean | null;
}

function listsIn(value: unknown): Lists | null {
  if (isArray(value)) return flatElements(value, null);
  if (!isObject(value)) return null;
  const inner =
    isObject(value.graph) && (isArray(value.graph.edges) || isArray(value.graph.links)) ? value.graph : value;
  const directed = directionIn(inner) ?? directionIn(value);
  if (isArray(inner.elements) && !isArray(inner.connections)) return flatElements(inner.elements, directed);
  const holder = isObject(inner.elements) ? inner.elements : inner;
  const nodes = isArray(holder.nodes)
    ? holder.nodes
    : isObject(holder.nodes)
      ? keyedNodes(holder.nodes)
      : holder.elements;
  if (isArray(nodes) && isArray(holder.adjacency)) return adjacencyLists(nodes, holder.adjacency, directed);
  const tieName = ["links", "edges", "connections"].find((name) => isArray(holder[name]));
  const ties = tieName === undefined ? [] : holder[tieName];
  if (!isArray(nodes) && tieName === undefined) return null;
  return {
    nodes: isArray(nodes) ? nodes : [],
    ties: isArray(ties) ? ties : [],
    tieName: tieName ?? "links",
    directed,
  };
}

function directionIn(holder: JsonObject): boolean | null {
  if (typeof holder.directed === "boolean") return holder.directed;
  const type = isObject(holder.options) ? holder.options.type : undefined;
  return type === "directed" ? true : type === "undirected" ? false : null;
}

/** The nth list holds the partners of the nth node; without direction each tie stands in two of them, and is taken once. */
function adjacencyLists(
  nodes: readonly unknown[],
  lists: readonly unknown[],
  directed: boolean | null,
): Lists {
  const idOf = (node: unknown): unknown => (isObject(node) ? node.id : node);
  const places = new Map(nodes.map((node, place) => [idOf(node), place]));
  const ties = lists.flatMap((list, place) =>
    (isArray(list) ? list : []).flatMap((partner) => {
      if (!isObject(partner)) return [{ source: idOf(nodes[place]), target: partner }];
      const { id, ...rest } = partner;
      const isSecond = directed === false && (places.get(id) ?? place) < place;
      return isSecond ? [] : [{ ...rest, source: idOf(nodes[place]), target: id }];
    }),
  );
  return { nodes, ties, tieName: "adjacency", directed };
}

/** The JSON Graph Format keeps nodes under their ids. */
function keyedNodes(nodes: JsonObject): readonly unknown[] {
  return Object.entries(nodes).map(([id, node]) => (isObject(node) ? { ...node, id } : { id }));
}

/** Cytoscape also writes one list of everything: what has a source is a tie. */
function flatElements(elements: readonly unknown[], directed: boolean | null): Lists | null {
  const isTie = (element: unknown): boolean =>
    isObject(element) && isObject(element.data) && "source" in element.data;
  if (!elements.some((element) => isObject(element) && isObject(element.data))) return null;
  return {
    nodes: elements.filter((element) => !isTie(element)),
    ties: elements.filter(isTie),
    tieName: "elements",
    directed,
  };
}

function readNode(draft: Draft, value: unknown, place: number): string {
  const at = `${draft.report.file} nodes[${place}]`;
  if (typeof value === "string" || typeof value === "number")
    return addNode(draft, `${value}`, { at })?.id ?? "";
  if (!isObject(value)) {
    draft.report.problem("json-not-an-object", at, value);
    return "";
  }
  const attributes = flattened(value, draft, at);
  const id = takeFirst(attributes, ["id", "key", "name", "label"]);
  const label = takeLabel(attributes);
  const parent = attributes.get("parent");
  attributes.delete("parent");
  const node = addNode(draft, id ?? "", { at, label, parent: parent === undefined ? null : `${parent}` });
  for (const [name, each] of attributes) node?.attributes.set(name, each);
  if (node !== null) node.histories = historiesIn(value);
  return id ?? "";
}

/** Takes the first of these that is there; a name that served as id stays a name for people too. */
function takeFirst(attributes: Map<string, AttributeValue>, names: readonly string[]): string | null {
  const name = names.find((each) => attributes.has(each));
  if (name === undefined) return null;
  const value = attributes.get(name);
  if (name === "id" || name === "key") attributes.delete(name);
  return value === undefined || typeof value === "object" ? null : `${value}`;
}

interface Known extends Lists {
  readonly ids: readonly string[];
}

function readTie(draft: Draft, value: unknown, at: string, known: Known): void {
  if (!isObject(value)) {
    draft.report.problem("json-not-an-object", at, value);
    return;
  }
  const data = isObject(value.data) ? value.data : value;
  const from = endFrom(draft, data.source ?? data.from, known);
  const to = endFrom(draft, data.target ?? data.to, known);
  const attributes = flattened(value, draft, at);
  for (const name of data.source === undefined ? ["from", "to"] : ["source", "target"])
    attributes.delete(name);
  for (const name of ["id", "key"]) attributes.delete(name);
  const strength = attributes.get("value");
  if (!("weight" in data) && typeof strength === "number") {
    attributes.set("weight", strength);
    attributes.delete("value");
  }
  const directed = ownDirection(attributes);
  const parts = takeTieParts(attributes, draft.report, at);
  addTie(draft, from, to, at, {
    ...parts,
    directed: directed ?? known.directed,
    histories: historiesIn(value),
  });
}

function ownDirection(attributes: Map<string, AttributeValue>): boolean | null {
  const directed = attributes.get("directed");
  const undirected = attributes.get("undirected");
  const word = attributes.get("direction");
  if (typeof directed === "boolean") attributes.delete("directed");
  if (typeof undirected === "boolean") attributes.delete("undirected");
  if (typeof directed === "boolean") return directed;
  if (typeof undirected === "boolean") return !undirected;
  if (word !== "directed" && word !== "mutual" && word !== "undirected") return null;
  attributes.delete("direction");
  return word === "directed";
}

function endFrom(draft: Draft, value: unknown, known: Known): string {
  if (isObject(value)) return endFrom(draft, value.id ?? value.key ?? value.name, known);
  if (typeof value === "number") {
    if (draft.nodes.has(`${value}`)) return `${value}`;
    return known.ids[value] ?? `${value}`;
  }
  return typeof value === "string" ? value : "";
}

const HOLDERS: ReadonlySet<string> = new Set(["data", "attributes", "metadata"]);
const SKIPPED: ReadonlySet<string> = new Set([
  "position",
  "style",
  "classes",
  "group",
  "selected",
  "selectable",
  "grabbable",
  "locked",
  "viz",
]);

/** Attributes side by side: those in a holder move up, other objects become names with a point, gaps are left out. */
function flattened(value: JsonObject, draft: Draft, at: string): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  const isCytoscape = isObject(value.data);
  const waiting: { object: JsonObject; prefix: string }[] = [{ object: value, prefix: "" }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const [key, each] of Object.entries(next.object)) {
      if (attributes.size >= LIMITS.attributesPerElement) {
        draft.report.problem("too-many-attributes", at, key, { limit: `${LIMITS.attributesPerElement}` });
        return attributes;
      }
      const isAtTop = next.object === value;
      if (isAtTop && key === "histories" && isObject(each)) continue;
      if (isAtTop && isCytoscape && SKIPPED.has(key)) continue;
      const name = next.prefix + key;
      if (isObject(each))
        waiting.push({ object: each, prefix: isAtTop && HOLDERS.has(key) ? "" : `${name}.` });
      else if (isScalar(each)) attributes.set(name, each);
      else if (isArray(each) && each.every(isScalar)) attributes.set(name, each);
      else if (each !== null) attributes.set(name, JSON.stringify(each));
    }
  }
  return attributes;
}

/** What changed over time, as the writer puts it: { weight: [{ value, start, end }, …] }. */
function historiesIn(value: JsonObject): ReadonlyMap<string, readonly TimedValue[]> {
  const histories = new Map<string, TimedValue[]>();
  for (const [name, list] of isObject(value.histories) ? Object.entries(value.histories) : []) {
    const entries = isArray(list) ? list.filter(isObject) : [];
    const timed = entries.flatMap(({ value: held, start, end }) =>
      isScalar(held) ? [{ value: held, start: momentIn(start), end: momentIn(end) }] : [],
    );
    if (timed.length > 0) histories.set(name, timed);
  }
  return histories;
}

function momentIn(value: unknown): Moment | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function isScalar(value: unknown): value is Scalar {
  return (
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value))
  );
}
