/**
 * Pajek's .net: numbered vertices with their names, and ties as arcs or edges with their strengths.
 *
 * Pajek has numbers where a map has ids, so ids are lost where they differ. Kinds of tie become numbered relations with names,
 * and time whole numbers in square brackets; what else a map holds has no place in the format.
 */
import type { MapTie, Moment, NetworkMap, Spell } from "../map.ts";
import { pajekToken } from "./pajek-tokens.ts";

export const pajekHolds = {
  format: "Pajek",
  attributes: false,
  lists: false,
  histories: false,
  mixedColumns: false,
  isXml: false,
  outerSpaces: true,
} as const;

export function pajekText(map: NetworkMap): string {
  const numbers = new Map(map.nodes.map((node, place) => [node.id, place + 1]));
  const vertices = map.nodes.map(
    (node, place) => `${place + 1} ${pajekToken(node.label)}${timeText(node.spells)}`,
  );
  const lines = [`*Vertices ${map.nodes.length}${firstModeOf(map)}`, ...vertices];
  const relations = [...new Set(map.ties.map((tie) => tie.relation))];
  for (const [place, relation] of relations.entries()) {
    const title = relation === null ? "" : ` :${place + 1} ${pajekToken(relation)}`;
    const ties = map.ties.filter((tie) => tie.relation === relation);
    // Edges first: readers that hold one kind only go by the last section, and arcs must not lose their direction.
    lines.push(
      ...section(
        "*Edges",
        title,
        ties.filter((tie) => !tie.directed),
        numbers,
      ),
    );
    lines.push(
      ...section(
        "*Arcs",
        title,
        ties.filter((tie) => tie.directed),
        numbers,
      ),
    );
  }
  // A network without ties says so by an empty section of its kind.
  if (map.ties.length === 0) lines.push(map.directed ? "*Arcs" : "*Edges");
  return `${lines.join("\n")}\n`;
}

/** How many vertices are of the first kind, where every node says which it is and the first kind comes first. */
function firstModeOf(map: NetworkMap): string {
  const kinds = map.nodes.map((node) => node.attributes.get("bipartite"));
  const first = kinds.filter((kind) => kind === 0).length;
  const isOrdered = kinds.every((kind, place) => kind === (place < first ? 0 : 1));
  return isOrdered && first > 0 && first < kinds.length ? ` ${first}` : "";
}

function section(
  star: string,
  title: string,
  ties: readonly MapTie[],
  numbers: ReadonlyMap<string, number>,
): string[] {
  if (ties.length === 0) return [];
  return [
    `${star}${title}`,
    ...ties.map(
      (tie) => `${numbers.get(tie.from)} ${numbers.get(tie.to)}${weightText(tie)}${timeText(tie.spells)}`,
    ),
  ];
}

function weightText({ weight }: MapTie): string {
  return weight === null ? "" : ` ${weight}`;
}

export function isPajekMoment(moment: Moment | null): boolean {
  return moment === null || (typeof moment === "number" && Number.isInteger(moment) && moment >= 0);
}

function timeText(spells: readonly Spell[]): string {
  const fitting = spells.filter(({ start, end }) => isPajekMoment(start) && isPajekMoment(end));
  if (fitting.length === 0) return "";
  const pieces = fitting.map(({ start, end }) =>
    start === end && start !== null ? `${start}` : `${start ?? 0}-${end ?? "*"}`,
  );
  return ` [${pieces.join(",")}]`;
}
