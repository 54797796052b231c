/** What a file says of relations at the start hangs together with its bodies and places. */
import type { Report } from "./findings.ts";
import { recordsOf, textsOf } from "./known.ts";
import type { Fields, Known } from "./known.ts";
import { placeOf } from "./place.ts";
import { meant } from "./shape.ts";

interface RelationReading {
  readonly known: Known;
  readonly report: Report;
}

/** Relations known at the start: between two bodies there are, that share a place, each way once. */
export function checkRelations(world: Fields, { known: { bodies }, report }: RelationReading): void {
  const places = new Map(recordsOf(world["organisations"]).map(({ id, covers }) => [id, textsOf(covers)]));
  const first = new Map<string, number>();
  recordsOf(world["relations"]).forEach(({ from, toward }, i) => {
    const at = placeOf("world", "relations", i);
    const named = [from, toward].every((name, side) => {
      if (typeof name !== "string" || bodies.has(name)) return typeof name === "string";
      const what = { what: "an organisation", ...meant(name, bodies) };
      report(`${at}.${side === 0 ? "from" : "toward"}`, "leads-nowhere", name, what);
      return false;
    });
    if (!named) return;
    const key = `${String(from)}|${String(toward)}`;
    const before = first.get(key);
    if (from === toward) report(at, "relation-with-itself", from);
    else if (before !== undefined) report(at, "repeated-relation", key, { other: `relations[${before}]` });
    else if (places.get(from)?.some((place) => places.get(toward)?.includes(place)) !== true)
      report(at, "no-common-place", key);
    first.set(key, i);
  });
}
