/**
 * The attributes of many nodes or ties as columns, each of one kind, for formats that must declare them.
 *
 * A column whose values are of several kinds can only be written as text.
 */
import type { AttributeValue, Attributes, Scalar } from "../map.ts";

export type ColumnKind = "string" | "number" | "boolean";

export interface AttributeColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly isList: boolean;
  /** Whether values of another kind will be written as text. */
  readonly isMixed: boolean;
}

export function attributeColumns(all: Iterable<Attributes>): AttributeColumn[] {
  const kinds = new Map<string, Set<string>>();
  for (const attributes of all) {
    for (const [name, value] of attributes) {
      const seen = kinds.get(name) ?? new Set<string>();
      seen.add(isList(value) ? "list" : "one");
      for (const each of isList(value) ? value : [value]) seen.add(typeof each);
      kinds.set(name, seen);
    }
  }
  return Array.from(kinds, ([name, seen]) => {
    const kind = only(seen, "number") ?? only(seen, "boolean") ?? "string";
    const isMixed =
      (seen.has("list") && seen.has("one")) ||
      (kind === "string" && (seen.has("number") || seen.has("boolean")));
    return { name, kind, isList: seen.has("list") && !seen.has("one"), isMixed };
  });
}

function only(seen: ReadonlySet<string>, kind: "number" | "boolean"): ColumnKind | null {
  const others = ["string", "number", "boolean"].filter((each) => each !== kind);
  return seen.has(kind) && !others.some((each) => seen.has(each)) ? kind : null;
}

export function isList(value: AttributeValue): value is readonly Scalar[] {
  return Array.isArray(value);
}
