/**
 * The whole memory of what lives in a world, by id and not by row: two worlds in which other bodies will be born can be
 * compared in everything they share. Numbers are told by `String`, which gives every other float64 another text.
 */
import type { World } from "../../src/model/state.ts";

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;
type Columns = Readonly<Record<string, Column>>;

/** Every fact of every live thing, by what it is of: `organisations.silo of council`. */
export function memoryById(world: World): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const { structure, state } = world;
  const tell = (table: string, columns: Columns, rows: number, row: number, id: string): void => {
    for (const [name, column] of Object.entries(columns)) {
      const width = column.length / rows;
      facts.set(`${table}.${name} of ${id}`, column.subarray(row * width, (row + 1) * width).join(" "));
    }
  };
  const { organisations, partnerships, seats, ties, pairs, localities } = structure;
  localities.ids.forEach((id, l) => tell("localities", state.localities, localities.count, l, id));
  organisations.ids.forEach((id, i) => {
    if (state.organisations.live[i] === 1)
      tell("organisations", state.organisations, organisations.count, i, id);
  });
  // A leader is a row; it is told by its id.
  const { leader, ...terms } = state.partnerships;
  partnerships.ids.forEach((id, p) => {
    if (state.partnerships.live[p] === 0) return;
    tell("partnerships", terms, partnerships.count, p, id);
    facts.set(`leader of ${id}`, organisations.ids[leader[p]!] ?? "none");
    for (let s = partnerships.seatStart[p]!; s < partnerships.seatStart[p + 1]!; s++)
      if (state.seats.live[s] === 1)
        tell("seats", state.seats, seats.count, s, `${organisations.ids[seats.organisation[s]!]} on ${id}`);
    for (let t = partnerships.tieStart[p]!; t < partnerships.tieStart[p + 1]!; t++) {
      if (state.ties.live[t] === 0) continue;
      const ends = [ties.first[t]!, ties.second[t]!].map(
        (seat) => organisations.ids[seats.organisation[seat]!],
      );
      tell("ties", state.ties, ties.count, t, `${ends.join(" and ")} on ${id}`);
      tell("pairs", state.pairs, pairs.count, ties.pair[t]!, ends.join(" and "));
    }
  });
  return facts;
}

/** What differs, of what both tell and of what one alone tells; the first few, in words. */
export function differing(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys
    .filter((key) => one.get(key) !== other.get(key))
    .slice(0, 5)
    .map((key) => `${key}: ${one.get(key)} against ${other.get(key)}`);
}
