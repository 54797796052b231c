/**
 * Several maps of the same partnership, each from a file of its own, as the waves of one map.
 *
 * Nodes are the same if they bear the same name, for ids often change from file to file; a name that two nodes of one file bear
 * says nothing, and their ids are compared. A detail keeps the value of the first wave that has it.
 */
import type { AttributeValue, MapNode, MapTie, NetworkMap } from "./map.ts";

export interface WaveOfMap {
  readonly wave: string;
  readonly map: NetworkMap;
}

/** Null where there is no map to join. */
export function joinWaves(parts: readonly WaveOfMap[]): NetworkMap | null {
  if (parts.length === 0) return null;
  const nodes = new Map<string, MapNode>();
  const ties: MapTie[] = [];
  for (const { wave, map } of parts) {
    const ids = idsByName(map);
    const idOf = (end: string): string => ids.get(end) ?? end;
    for (const node of map.nodes) {
      const id = idOf(node.id);
      nodes.set(
        id,
        joined(nodes.get(id), { ...node, id, parent: node.parent === null ? null : idOf(node.parent) }),
      );
    }
    for (const tie of map.ties) ties.push({ ...tie, from: idOf(tie.from), to: idOf(tie.to), wave });
  }
  const [first] = parts;
  return {
    nodes: [...nodes.values()],
    ties,
    directed: parts.some(({ map }) => map.directed),
    relations: [...new Set(parts.flatMap(({ map }) => map.relations))],
    waves: parts.map(({ wave }) => wave),
    provenance: {
      file: parts.map(({ map }) => map.provenance.file).join(", "),
      format: first.map.provenance.format,
    },
  };
}

function idsByName(map: NetworkMap): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { label } of map.nodes) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isName = ({ label }: MapNode): boolean => label.trim() !== "" && counts.get(label) === 1;
  return new Map(map.nodes.map((node) => [node.id, isName(node) ? node.label : node.id]));
}

function joined(known: MapNode | undefined, node: MapNode): MapNode {
  if (known === undefined) return node;
  return { ...known, attributes: new Map<string, AttributeValue>([...node.attributes, ...known.attributes]) };
}
