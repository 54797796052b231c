/**
 * GEXF 1.1 to 1.3 (gexf.net), static and dynamic.
 *
 * Time stands on nodes and ties as start and end, as a list of spells, or on single values (a strength that grew). A value with
 * time goes into the histories, and its last one also counts as the value. Ends marked open (startopen) are read as closed.
 * Colours, sizes and positions are drawing, and are left out.
 */
import { addNode, addTie, type Draft } from "../draft.ts";
import { LIMITS } from "../limits.ts";
import type { AttributeValue, Scalar, Spell, TimedValue } from "../map.ts";
import type { Report } from "../report.ts";
import { valueOfType } from "../values.ts";
import { listFrom } from "./gexf-lists.ts";
import { momentFrom, takeTieParts } from "./tie-parts.ts";
import { below, childrenOf, type XmlElement } from "./xml.ts";

interface Column {
  readonly name: string;
  readonly type: string;
  readonly fallback: string | null;
}

type Columns = ReadonlyMap<string, Column>;

/** Fills the draft and says whether ties without a type of their own are directed. */
export function readGexf(draft: Draft, root: XmlElement): boolean | null {
  const { report } = draft;
  const graph = childrenOf(root, "graph").at(0);
  if (graph === undefined) {
    report.problem("no-graph-in-file", null, root.name);
    return null;
  }
  const nodeColumns = columnsOf(graph, "node");
  const edgeColumns = columnsOf(graph, "edge");
  readNodes(draft, graph, nodeColumns);
  const word = graph.attributes.get("defaultedgetype");
  for (const edges of below(graph, "edges")) {
    for (const edge of childrenOf(edges, "edge")) {
      readEdge(draft, edge, edgeColumns, word);
      if (draft.isOverfull) return null;
    }
  }
  if (word === undefined) report.note("undirected-by-format");
  return word === "directed";
}

function columnsOf(graph: XmlElement, kind: string): Columns {
  const columns = new Map<string, Column>();
  for (const group of childrenOf(graph, "attributes")) {
    if (group.attributes.get("class") !== kind) continue;
    for (const element of childrenOf(group, "attribute").slice(0, LIMITS.attributes)) {
      const id = element.attributes.get("id") ?? "";
      columns.set(id, {
        name: element.attributes.get("title") ?? id,
        type: (element.attributes.get("type") ?? "string").toLowerCase(),
        fallback: childrenOf(element, "default").at(0)?.text ?? null,
      });
    }
  }
  return columns;
}

/** Nodes may hold nodes, and in 1.2 name their parent by `pid`. */
function readNodes(draft: Draft, graph: XmlElement, columns: Columns): void {
  const waiting: { element: XmlElement; parent: string | null }[] = [];
  const push = (holder: XmlElement, parent: string | null): void => {
    for (const nodes of childrenOf(holder, "nodes").toReversed()) {
      for (const element of childrenOf(nodes, "node").toReversed()) waiting.push({ element, parent });
    }
  };
  push(graph, null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { element, parent } = next;
    const id = element.attributes.get("id") ?? "";
    const node = addNode(draft, id, {
      at: element.line,
      label: element.attributes.get("label") ?? null,
      parent: parent ?? element.attributes.get("pid") ?? null,
    });
    if (draft.isOverfull) return;
    if (node !== null) {
      const values = valuesOf(element, columns, draft.report);
      for (const [name, value] of values.attributes) node.attributes.set(name, value);
      node.histories = values.histories;
      node.spells = spellsOf(element);
    }
    push(element, id);
  }
}

function readEdge(draft: Draft, element: XmlElement, columns: Columns, fallback: string | undefined): void {
  const { attributes, histories } = valuesOf(element, columns, draft.report);
  const weight = element.attributes.get("weight");
  if (weight !== undefined) attributes.set("weight", weight);
  const label = element.attributes.get("label");
  if (label !== undefined && label !== "" && !attributes.has("label")) attributes.set("label", label);
  const kind = element.attributes.get("kind");
  if (kind !== undefined && !attributes.has("relation")) attributes.set("relation", kind);
  const type = element.attributes.get("type") ?? fallback;
  const own = spellsOf(element);
  const parts = takeTieParts(attributes, draft.report, element.line);
  addTie(
    draft,
    element.attributes.get("source") ?? "",
    element.attributes.get("target") ?? "",
    element.line,
    {
      ...parts,
      directed: type === "directed",
      spells: own.length > 0 ? own : parts.spells,
      histories,
    },
  );
}

interface Values {
  readonly attributes: Map<string, AttributeValue>;
  readonly histories: ReadonlyMap<string, readonly TimedValue[]>;
}

function valuesOf(element: XmlElement, columns: Columns, report: Report): Values {
  const attributes = new Map<string, AttributeValue>();
  const histories = new Map<string, TimedValue[]>();
  for (const value of childrenOf(element, "attvalues").flatMap((group) => childrenOf(group, "attvalue"))) {
    const id = value.attributes.get("for") ?? value.attributes.get("id") ?? "";
    const column = columns.get(id);
    const text = value.attributes.get("value") ?? "";
    if (column === undefined) {
      report.problem("undeclared-key", value.line, id);
      continue;
    }
    const read = readValue(text, column.type);
    if (read === null) {
      if (text.trim() !== "")
        report.problem("value-not-of-type", value.line, text, { type: column.type, name: column.name });
      continue;
    }
    attributes.set(column.name, read);
    const spell = spellOf(value);
    if (spell !== null && !isList(read)) {
      const history = histories.get(column.name) ?? [];
      history.push({ ...spell, value: read });
      histories.set(column.name, history);
    }
  }
  for (const { name, type, fallback } of columns.values()) {
    const value = fallback === null || attributes.has(name) ? null : readValue(fallback, type);
    if (value !== null) attributes.set(name, value);
  }
  return { attributes, histories };
}

function isList(value: AttributeValue): value is readonly Scalar[] {
  return Array.isArray(value);
}

function readValue(text: string, type: string): AttributeValue | null {
  return type.startsWith("list") ? listFrom(text, type.slice(4)) : valueOfType(text, type);
}

function spellOf(element: XmlElement): Spell | null {
  const { attributes } = element;
  const instant = attributes.get("timestamp");
  const start = momentFrom(attributes.get("start") ?? attributes.get("startopen") ?? instant);
  const end = momentFrom(attributes.get("end") ?? attributes.get("endopen") ?? instant);
  return start === null && end === null ? null : { start, end };
}

/** The spells of a node or tie: its list of them, else its own start and end, else what 1.3 writes as <[1,2];[5,6]>. */
function spellsOf(element: XmlElement): readonly Spell[] {
  const listed = childrenOf(element, "spells")
    .flatMap((group) => childrenOf(group, "spell"))
    .map(spellOf)
    .filter((spell) => spell !== null);
  if (listed.length > 0) return listed;
  const own = spellOf(element);
  if (own !== null) return [own];
  const written = element.attributes.get("intervals") ?? element.attributes.get("timestamps") ?? "";
  const spells: Spell[] = [];
  for (const [, inside] of written.slice(0, LIMITS.textLength).matchAll(/\[([^[\]]*)\]/g)) {
    const moments = inside.split(",").map(momentFrom);
    if (element.attributes.has("intervals")) spells.push({ start: moments[0], end: moments[1] ?? null });
    else spells.push(...moments.map((moment) => ({ start: moment, end: moment })));
  }
  return spells;
}
