/** A comparison stands in its address, and an address can ask for nothing that is not there. */
import { expect, test } from "vitest";
import { SHIPPED_WORLDS, worldSetOf } from "../../../src/analysis/calibration/world-set.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import {
  addressOf,
  explainAddress,
  futuresWanted,
  questionOf,
  runChoices,
} from "../../../src/view/compare/address.ts";

const scenario = {
  id: "some",
  options: ["a", "b", "c", "d"].map((id) => ({ id, title: id, plain: "" })),
} as unknown as Scenario;
const asked = (search: string) => questionOf(scenario, new URLSearchParams(search));

test("without a wish: the first three plans, 100 futures, the usual luck", () => {
  expect(asked("")).toEqual({
    plans: ["a", "b", "c"],
    runs: 100,
    seed: "joinery",
    vary: "both",
    worlds: SHIPPED_WORLDS,
    condition: "calm",
    lines: {},
  });
});

test("wishes are kept, three plans at most; leave as is is no plan, and cannot be asked away", () => {
  expect(asked("plans=d,b&runs=500&seed=x")).toMatchObject({ plans: ["b", "d"], runs: 500, seed: "x" });
  expect(asked("plans=a,b,c,d").plans).toEqual(["a", "b", "c"]);
  expect(asked("plans=leave-as-is,b").plans).toEqual(["b"]);
  expect(asked("plans=nothing&runs=77")).toEqual(asked(""));
});

test("an address says the same question again", () => {
  const question = asked(
    "plans=d,b&runs=20&seed=rain & sun&vary=luck&when=pandemic&line=sharing:0.4,trust:x",
  );
  expect(question).toMatchObject({ vary: "luck", condition: "pandemic", lines: { sharing: 0.4 } });
  const search = addressOf("compare", "some", question).split("?")[1];
  expect(asked(search)).toEqual(question);
});

test("one's own worlds are told by their fingerprint, and each is lived in equally often", () => {
  const worlds = worldSetOf({
    study: "mine",
    model: null,
    tried: null,
    kept: null,
    worlds: [0.05, 0.08, 0.1].map((gain) => ({ gain })),
  });
  const question = questionOf(scenario, new URLSearchParams(), worlds);
  expect(addressOf("compare", "some", question)).toContain(`worlds=${worlds.print}`);
  expect(addressOf("compare", "some", asked(""))).not.toContain("worlds");
  expect(futuresWanted(question)).toBe(102);
  expect(futuresWanted({ ...question, vary: "luck" })).toBe(100);
  const many = { ...worlds, worlds: Array.from({ length: 64 }, () => ({})) };
  expect(runChoices({ vary: "both", worlds: many }).map(({ wanted }) => wanted)).toEqual([64, 128, 512]);
});

test("a future is explained on the bench, at a month", () => {
  expect(explainAddress("some", { option: "a", seed: "x", run: 7, outcome: "trust", month: 95 })).toBe(
    "#/bench/some?option=a&seed=x&run=7&explain=trust&month=95",
  );
});
