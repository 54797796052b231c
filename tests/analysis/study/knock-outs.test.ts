import { expect, test } from "vitest";
import { knockOutTest } from "../../../src/analysis/study/knock-outs.ts";
import { systemSentences } from "../../../src/analysis/study/system-sentences.ts";
import { systemTable } from "../../../src/analysis/study/system-tables.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";
import { normal, plantedResults } from "./planted.ts";

test("a finding that one mechanism makes goes with it, and stands without the others", () => {
  const plans = ["leave-as-is", "merger"];
  const results = plantedResults(
    {
      factors: [
        { id: "plan", sets: "option", options: plans },
        { id: "gossip", sets: "settings.gossip" },
        { id: "silo-weighs", sets: "settings.kSilo" },
        { id: "fresh-start", sets: "rules.freshStart" },
      ],
      design: {
        kind: "table",
        rows: [{}, { gossip: 0 }, { "silo-weighs": 0 }, { "fresh-start": "off" }].flatMap((out) =>
          plans.map((plan) => ({ plan, ...out })),
        ),
      },
      runs: 30,
    },
    (settings, run) =>
      0.05 * normal(run) + (settings["plan"] === "merger" ? -0.1 * Number(settings["silo-weighs"]) : 0),
  );
  const [finding] = knockOutTest(results, 0, { kind: "knock-outs", plan: "plan" }, seededUniform(1));
  expect(finding.whole).toMatchObject({ out: "", verdict: "usually-worse", stands: true });
  expect(finding.whole.mean).toBeCloseTo(-0.075, 10);
  expect(finding.without.map(({ out, stands }) => [out, stands])).toEqual([
    ["gossip", true],
    ["silo-weighs", false],
    ["fresh-start", true],
  ]);
  expect(systemSentences(finding, String)).toEqual([
    "merger beside leave-as-is, with everything in: usually worse.",
    "This stands without: gossip, fresh-start.",
    "It does not stand without: silo-weighs.",
  ]);
  expect(systemTable(finding).rows[2].slice(2, 4)).toEqual(["silo-weighs", 0]);
});
