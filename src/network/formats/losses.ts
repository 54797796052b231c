/**
 * What a format cannot hold of a map, said before it is written.
 */
import type { MapNode, MapTie, NetworkMap, Note } from "../map.ts";
import type { NetworkNoteCode } from "../../words/en/network.ts";
import { attributeColumns } from "./attribute-columns.ts";
import { fitsXml } from "./xml-text.ts";

/** What a format can hold; what it cannot is lost, and told if the map has any. */
export interface Holds {
  readonly format: string;
  readonly attributes: boolean;
  readonly lists: boolean;
  readonly histories: boolean;
  readonly mixedColumns: boolean;
  readonly isXml: boolean;
  readonly outerSpaces: boolean;
}

export function lossesOf(map: NetworkMap, holds: Holds): Note[] {
  const notes: Note[] = [];
  const tell = (code: NetworkNoteCode, names: readonly string[]): void => {
    if (names.length > 0)
      notes.push({
        at: holds.format,
        code,
        values: { names: names.slice(0, 12).join(", "), count: `${names.length}` },
      });
  };
  const things: readonly (MapNode | MapTie)[] = [...map.nodes, ...map.ties];
  const columns = [
    ...attributeColumns(map.nodes.map((node) => node.attributes)),
    ...attributeColumns(map.ties.map((tie) => tie.attributes)),
  ];
  if (!holds.attributes)
    tell(
      "lost-attributes",
      columns.map((column) => column.name),
    );
  else {
    if (!holds.lists)
      tell(
        "lists-as-text",
        columns.filter((column) => column.isList).map((column) => column.name),
      );
    if (!holds.mixedColumns)
      tell(
        "mixed-as-text",
        columns.filter((column) => column.isMixed).map((column) => column.name),
      );
  }
  if (!holds.histories)
    tell("lost-histories", [...new Set(things.flatMap((thing) => [...thing.histories.keys()]))]);
  const texts = textsOf(map);
  if (holds.isXml)
    tell(
      "characters-replaced",
      texts.filter((text) => !fitsXml(text)),
    );
  if (!holds.outerSpaces)
    tell(
      "outer-spaces-lost",
      texts.filter((text) => text.trim() !== text),
    );
  return notes;
}

function textsOf(map: NetworkMap): string[] {
  const inAttributes = (thing: MapNode | MapTie): string[] =>
    [...thing.attributes].flatMap(([name, value]) => [name, ...[value].flat().map(String)]);
  return [
    ...map.nodes.flatMap((node) => [node.id, node.label, ...inAttributes(node)]),
    ...map.ties.flatMap((tie) => [tie.relation ?? "", tie.wave ?? "", ...inAttributes(tie)]),
  ];
}
