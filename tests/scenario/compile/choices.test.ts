/** Choices that groups play reach the run month by month, and a file's are checked like everything else in it. */
import { expect, test } from "vitest";
import { futuresOf } from "../../../src/experiment/ensemble.ts";
import type { Future } from "../../../src/experiment/runner.ts";
import { checkScenario } from "../../../src/scenario/check.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { choicesOf } from "../../../src/scenario/compile/choices.ts";
import type { PlayedChoice, Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioOf } from "../tiny.ts";

const frame = { bodies: ["a", "b"], months: 4, start: "2000-01" };

test("a choice holds from its month up to its end, for its body; a later one wins", () => {
  const choices = choicesOf(
    [
      { body: "b", from: 1, until: 4, openness: 0.5 },
      { body: "b", from: "2000-03", until: 9, openness: -0.25 },
      { body: "gone", from: 0, until: 4, openness: 1 },
    ],
    frame,
  );
  expect([...(choices ?? [])]).toEqual([0, 0, 0, 0.5, 0, -0.25, 0, -0.25]);
});

test("where nobody plays there are none, and a run is the run it was", () => {
  expect(choicesOf(undefined, frame)).toBeNull();
  expect(choicesOf([], frame)).toBeNull();
});

const withChoices = (choices: readonly PlayedChoice[]): Scenario =>
  scenarioOf([], { options: [{ id: "played", title: "Played", plain: "Groups choose.", choices }] });
const everybody = (openness: number, until = 24): readonly PlayedChoice[] =>
  ["a", "b", "c", "d"].map((body) => ({ body, from: 0, until, openness }));
const live = (choices: readonly PlayedChoice[]): Future => {
  const [future] = futuresOf({
    scenario: withChoices(choices),
    option: "played",
    seed: "choices",
    months: 24,
    runs: [0],
    outcomes: ["sharing"],
    levels: false,
    localities: false,
  });
  return future!;
};

test("bodies that open up share more; what comes later changes nothing before it", () => {
  const [open, usual, shut, late] = [everybody(0.6), [], everybody(-0.6), everybody(0.6, 12)].map(live);
  expect(open!.values[23]!).toBeGreaterThan(usual!.values[23]!);
  expect(usual!.values[23]!).toBeGreaterThan(shut!.values[23]!);
  expect(late!.values.slice(0, 12)).toEqual(open!.values.slice(0, 12));
  expect(late!.values.slice(12)).not.toEqual(open!.values.slice(12));
});

test("two plans that differ in a choice have different fingerprints", () => {
  const print = (choices: readonly PlayedChoice[]): string =>
    compile(withChoices(choices), { option: "played" }).spec.fingerprint;
  expect(print(everybody(0.5))).not.toBe(print(everybody(0.6)));
});

test.each([
  ["nobody's", { body: "nobody", from: 0, until: 4, openness: 0.5 }, "body", "leads-nowhere"],
  ["too strong", { body: "a", from: 0, until: 4, openness: 2 }, "openness", "out-of-range"],
  ["back to front", { body: "a", from: 4, until: 4, openness: 0.5 }, "until", "dates-out-of-order"],
])("a choice that is %s is told of at its place", (_, choice, field, code) => {
  const { problems } = checkScenario(JSON.parse(JSON.stringify(withChoices([choice]))));
  expect(problems.map(({ at, code: told }) => [at, told])).toEqual([
    [`options[0].choices[0].${field}`, code],
  ]);
});
