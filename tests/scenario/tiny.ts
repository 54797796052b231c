/** Tiny worlds for tests: few bodies, short lives, everything said in the open. */
import type { EventKindName } from "../../src/model/events/index.ts";
import type { Structure } from "../../src/model/structure.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { CompileOptions } from "../../src/scenario/compile.ts";
import type {
  OrganisationSource,
  PartnershipSource,
  Scenario,
  TimelineEvent,
  WorldDescription,
} from "../../src/scenario/scenario.ts";

export const body = (
  id: string,
  sector: OrganisationSource["sector"] = "council",
  covers: readonly string[] = ["town"],
): OrganisationSource => ({ id, sector, covers });

export const board = (
  id: string,
  members: readonly string[],
  more: Partial<PartnershipSource> = {},
): PartnershipSource => ({ id, locality: "town", level: "strategic", members, ...more });

/** One town, four bodies of four sectors, one board on which all sit. */
export const town: WorldDescription = {
  localities: [{ id: "town" }],
  organisations: [body("a"), body("b", "police"), body("c", "housing"), body("d", "voluntary")],
  partnerships: [board("board", ["a", "b", "c", "d"])],
};

/** An event that says only what matters to the test. */
export const event = (
  id: string,
  kind: EventKindName,
  starts: number,
  more: Partial<TimelineEvent> = {},
): TimelineEvent => ({
  id,
  kind,
  announced: starts,
  starts,
  plain: "Something happens.",
  source: [],
  strength: "assumed",
  ...more,
});

export const scenarioOf = (events: readonly TimelineEvent[], more: Partial<Scenario> = {}): Scenario => ({
  joinery: 1,
  id: "tiny",
  title: "A tiny world",
  claim: "story",
  summary: "A tiny world.",
  isNot: "A real world.",
  start: "2000-01",
  months: 24,
  world: town,
  events,
  ...more,
});

export const structureFor = (scenario: Scenario, options: CompileOptions = {}): Structure =>
  compile(scenario, options).spec.structure;

/** Row of a body by its id. */
export function bodyRow({ organisations }: Structure, id: string): number {
  const row = organisations.ids.indexOf(id);
  if (row < 0) throw new Error(`no body ${id}`);
  return row;
}

/** Row of the tie of two bodies on a board that lives in a month, and which of its directions is the first body's. */
export function tieRow(
  s: Structure,
  ids: readonly [string, string],
  on: string,
  month: number,
): { row: number; side: 0 | 1 } {
  const [i, j] = [bodyRow(s, ids[0]), bodyRow(s, ids[1])];
  const p = s.partnerships.ids.indexOf(on);
  for (let t = s.partnerships.tieStart[p]; t < s.partnerships.tieStart[p + 1]; t++) {
    const first = s.seats.organisation[s.ties.first[t]];
    const second = s.seats.organisation[s.ties.second[t]];
    const lives = s.ties.born[t] <= month && month < s.ties.ends[t];
    if (lives && first === Math.min(i, j) && second === Math.max(i, j))
      return { row: t, side: i < j ? 0 : 1 };
  }
  throw new Error(`no tie of ${ids.join(" and ")} on ${on} in month ${month}`);
}

/** Ids of the bodies that sit on a board in a month. */
export function sitting(
  { seats, partnerships, organisations }: Structure,
  on: string,
  month: number,
): readonly string[] {
  const p = partnerships.ids.indexOf(on);
  const found: string[] = [];
  for (let s = partnerships.seatStart[p]; s < partnerships.seatStart[p + 1]; s++) {
    if (seats.born[s] <= month && month < seats.ends[s]) found.push(organisations.ids[seats.organisation[s]]);
  }
  return found;
}

/** Ids of the bodies that exist in a month. */
export const living = ({ organisations }: Structure, month: number): readonly string[] =>
  organisations.ids.filter((_, row) => organisations.born[row] <= month && month < organisations.ends[row]);
