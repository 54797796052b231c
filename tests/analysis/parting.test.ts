/** Why two options part: on the shipped pair of partnerships, and on one option beside itself. */
import { expect, test } from "vitest";
import { compareOutcome } from "../../src/analysis/comparison.ts";
import { partingOf } from "../../src/analysis/parting.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";

const scenario = await shippedScenario("a1-two-partnerships");
const question = { scenario, baseline: LEAVE_AS_IS, option: "every-3", seed: "joinery", run: 0 };
const parting = partingOf(question);
const total = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

test("causes of trust add up to the difference in trust", () => {
  expect(total(parting.trustParts)).toBeCloseTo(parting.trust.option - parting.trust.baseline, 9);
});

test("reasons to share, chance among them, add up to the difference in what is shared", () => {
  expect(total(parting.sharingParts)).toBeCloseTo(parting.sharing.option - parting.sharing.baseline, 9);
});

test("what is shared is what the futures of the same luck say", () => {
  const futures = [LEAVE_AS_IS, "every-3"].flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed: "joinery",
      months: scenario.months,
      runs: [0],
      outcomes: ["sharing"],
      levels: false,
      localities: false,
    }),
  ]);
  const { differences } = compareOutcome(futures, LEAVE_AS_IS, "every-3", "sharing");
  expect(parting.sharing.option - parting.sharing.baseline).toBeCloseTo(differences[0]!, 12);
});

test("three changes, each announced nine months ahead, are 27 months of waiting", () => {
  expect(parting).toMatchObject({ changes: 3, waiting: 27, months: 144 });
});

test("most of what is shared less is explained by reasons, and luck is the smaller part", () => {
  const luck = parting.sharingParts.find(({ cause }) => cause === "luck")!;
  expect(Math.abs(luck.amount)).toBeLessThan(0.5 * (parting.sharing.baseline - parting.sharing.option));
});

test("an option beside itself has nothing to explain", () => {
  const same = partingOf({ ...question, option: LEAVE_AS_IS });
  expect(same.changes).toBe(0);
  expect([...same.trustParts, ...same.sharingParts].every(({ amount }) => amount === 0)).toBe(true);
});
