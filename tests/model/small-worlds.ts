/** Worlds of a few bodies, for tests that a reader can follow with a pencil. */
import { DEEDS } from "../../src/model/deeds.ts";
import { step, beginRun } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import type { World } from "../../src/model/state.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { CompileOptions } from "../../src/scenario/compile.ts";
import type { PartnershipSource, Scenario, TimelineEvent } from "../../src/scenario/scenario.ts";

type Parts = Partial<Omit<Scenario, "world">> & { readonly world: Scenario["world"] };

/** A scenario with the words that nobody reads in a test filled in. */
export function scenarioOf(parts: Parts): Scenario {
  return {
    joinery: 1,
    id: "small",
    title: "Small",
    claim: "story",
    summary: "",
    isNot: "",
    start: "2001-01",
    months: 60,
    events: [],
    ...parts,
  };
}

/** An event with the words that nobody reads in a test filled in. */
export const eventOf = (
  event: Pick<TimelineEvent, "id" | "kind" | "announced" | "starts"> & Partial<TimelineEvent>,
): TimelineEvent => ({
  plain: "",
  source: [],
  strength: "assumed",
  ...event,
});

/** A run of one option of a scenario, before its first month. */
export const runOf = (
  scenario: Scenario,
  { number = 0, ...options }: CompileOptions & { readonly number?: number } = {},
): Run => beginRun(compile(scenario, options).spec, number);

/** Lives so many months. */
export function live(run: Run, months: number): Run {
  for (let month = 0; month < months; month++) step(run);
  return run;
}

/** Nobody differs by luck: goodwill ½, silo 0.4, capacity 1, starting trust 0.4, monitoring ½; nobody sleeps or wakes by chance. */
export const ALIKE = {
  goodwillSpread: 0,
  siloSpread: 0,
  capacitySpread: 0,
  trendSpread: 0,
  trend: 0,
  noise: 0,
  wakeChance: 0,
} as const;

type ToyParts = Partial<Omit<Scenario, "world">> & {
  readonly board?: Partial<PartnershipSource>;
  readonly bodies?: readonly string[];
  readonly capacities?: readonly number[];
};

const SECTORS = ["council", "police", "voluntary", "hospital-trust", "housing"] as const;

/** One average place; one operational board on which some bodies of different sectors sit (three if not said). */
export function toyScenario({
  board = {},
  bodies = ["a", "b", "c"],
  capacities = [],
  settings = {},
  ...parts
}: ToyParts = {}): Scenario {
  return scenarioOf({
    ...parts,
    settings: { ...ALIKE, ...settings },
    world: {
      localities: [{ id: "place", strength: "middling" }],
      organisations: bodies.map((id, i) => ({
        id,
        sector: SECTORS[i % SECTORS.length],
        covers: ["place"],
        capacity: capacities[i] ?? 1,
      })),
      partnerships: [{ id: "board", locality: "place", level: "operational", members: bodies, ...board }],
    },
  });
}

export const toy = (parts: ToyParts = {}): World => runOf(toyScenario(parts)).world;

/** Rows of a toy's first tie: a's view of b, b's view of a. */
export const A_OF_B = 0;
export const B_OF_A = 1;

/** Parts the live ties into those that met and those that did not, by deeds that were set by hand. */
export function partByDeeds({ scratch, living }: World): void {
  const { deed } = scratch.ties;
  const { met, metCount, silent } = scratch.contacts;
  let count = 0;
  for (let n = 0; n < living.tieCount; n++) {
    const t = living.ties[n];
    met[count] = t;
    silent[n - count] = t;
    count += Number(deed[2 * t] !== DEEDS.none);
  }
  metCount[0] = count;
}
