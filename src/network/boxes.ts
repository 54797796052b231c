/**
 * Boxes: nodes drawn round other nodes.
 *
 * In the file a box is a node like any other, and so it is kept unless the person says otherwise. Folded, a box without ties of
 * its own goes, and the nodes in it get an attribute `group` with its name; a box that has ties is one of the network and stays.
 */
import type { Draft, NodeDraft } from "./draft.ts";
import { LIMITS } from "./limits.ts";

export function foldBoxes(draft: Draft, boxes: "nodes" | "attribute"): void {
  takeParents(draft);
  openLoops(draft);
  const parents = new Set<string>();
  for (const node of draft.nodes.values())
    if (node.parent !== null && draft.nodes.has(node.parent)) parents.add(node.parent);
  if (parents.size === 0) return;
  const tied = new Set(draft.ties.flatMap((tie) => [tie.from, tie.to]));
  const empty = [...parents].filter((id) => !tied.has(id));
  if (boxes === "nodes") {
    draft.report.note("boxes-are-nodes", { count: `${parents.size}`, empty: `${empty.length}` });
    return;
  }
  for (const node of draft.nodes.values()) {
    const box = node.parent === null ? undefined : draft.nodes.get(node.parent);
    if (box !== undefined && !node.attributes.has("group")) node.attributes.set("group", box.label ?? box.id);
  }
  for (const id of empty) draft.nodes.delete(id);
  draft.report.note("boxes-folded", { count: `${empty.length}` });
}

/** Formats without boxes keep a node's box as a detail `parent` that is the id of another node. */
function takeParents(draft: Draft): void {
  for (const node of draft.nodes.values()) {
    const parent = node.attributes.get("parent");
    if (node.parent !== null || typeof parent !== "string" || parent === node.id || !draft.nodes.has(parent))
      continue;
    node.parent = parent;
    node.attributes.delete("parent");
  }
}

/** A box that stands in itself, however many boxes round, stands in none. */
function openLoops(draft: Draft): void {
  for (const node of draft.nodes.values()) {
    let above: NodeDraft | undefined = node;
    for (let steps = 0; above !== undefined && above.parent !== null; steps++) {
      above = draft.nodes.get(above.parent);
      if (above !== node && steps < LIMITS.depth) continue;
      draft.report.problem("box-in-itself", node.at, node.id);
      node.parent = null;
      break;
    }
  }
}
