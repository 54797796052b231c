/** Whatever the wizard is told, what comes out is a scenario that can be run. */
import { describe, expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import { timelineOf, optionsOf } from "../../../src/scenario/compile/timeline.ts";
import { casesOf } from "../../../src/view/plan/cases.ts";
import { KINDS, PIPELINE, PLACE_IDS, draftFor } from "../../../src/view/plan/draft.ts";
import type { Draft } from "../../../src/view/plan/draft.ts";
import { answered, safeguardsFor, scenarioOfDraft } from "../../../src/view/plan/scenario-of-draft.ts";

const asked = (change: Partial<Draft>) =>
  answered({ ...draftFor(2026), kind: "merge", place: "county", keep: ["sharing", "trust"], ...change });

describe.each(PLACE_IDS)("in %s", (place) => {
  test.each(KINDS)("every case of %s, with every safer version, is a scenario without a fault", (kind) => {
    for (const { id } of casesOf(kind, place)) {
      const plan = asked({ kind, place, whom: id, pipeline: PIPELINE });
      if (plan === null) throw new Error(`${kind} ${id} is not answered`);
      expect(plan.case.id).toBe(id);
      const whole = { ...plan, safeguards: safeguardsFor(plan).slice(0, 5) };
      expect(checkScenario(scenarioOfDraft(whole)).problems).toEqual([]);
    }
  });
});

const eventsOf = (change: Partial<Draft>, option: string) => {
  const plan = asked(change);
  if (plan === null) throw new Error("not answered");
  const scenario = scenarioOfDraft(plan);
  const found = optionsOf(scenario).find(({ id }) => id === option);
  if (found === undefined) throw new Error(`no option ${option}`);
  return timelineOf(scenario, found);
};

test("a plan keeps its two dates, a year after the scenario begins", () => {
  expect(eventsOf({}, "the-plan")).toMatchObject([{ kind: "merge", announced: 12, starts: 21, size: 0.6 }]);
});

test("leave as is comes first and holds nothing but what is coming anyway", () => {
  expect(eventsOf({ pipeline: ["councils"] }, "leave-as-is")).toMatchObject([{ kind: "reorganise" }]);
});

test("slower starts a year later; a shorter wait is announced later; keeping people spares posts", () => {
  const safeguards = ["slower", "shorter", "people"] as const;
  expect(eventsOf({ safeguards }, "slower")).toMatchObject([{ announced: 12, starts: 33 }]);
  expect(eventsOf({ safeguards }, "shorter")).toMatchObject([{ announced: 17, starts: 21 }]);
  expect(eventsOf({ safeguards }, "people")).toMatchObject([{ size: 0.2 }]);
});

test("sharing leaders first puts off the merger by 18 months", () => {
  expect(eventsOf({ safeguards: ["share-first"] }, "share-first")).toMatchObject([
    { kind: "share-leadership", starts: 21 },
    { kind: "merge", announced: 21, starts: 39 },
  ]);
});

test("a cut is the reader's own figure, not ours", () => {
  expect(eventsOf({ kind: "cut", size: "50" }, "the-plan")).toMatchObject([{ kind: "budget", size: 0.5 }]);
});

test.each([
  ["no change picked", { kind: null }],
  ["no place picked", { place: null }],
  ["nothing to protect", { keep: [] }],
  ["a start before its announcement", { starts: { month: 1, year: "2026" } }],
  ["a year that is none", { announced: { month: 1, year: "soon" } }],
  ["a cut of nothing readable", { kind: "cut", size: "half" }],
] satisfies readonly (readonly [string, Partial<Draft>])[])("%s is no plan yet", (_, change) => {
  expect(asked(change)).toBeNull();
});
