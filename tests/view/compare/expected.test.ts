/** What is asked before anything shows: two and five years after a plan starts, or its end where it is shorter. */
import { expect, test } from "vitest";
import { verdictAt } from "../../../src/analysis/comparison.ts";
import type { Future } from "../../../src/experiment/runner.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import { askedOf, cameOf, guessKey, momentsOf } from "../../../src/view/compare/expected.ts";
import { firstChangeOf } from "../../../src/view/compare/outcomes-of.ts";

const merge = await shippedScenario("a8-merge-cluster-or-leave");
const start = firstChangeOf(merge, "merge");

test("the moments are counted from the plan's first change, and the end stands in for what lies beyond it", () => {
  expect(momentsOf(merge, "merge")).toEqual([
    { years: 2, month: start + 24 },
    { years: 5, month: start + 60 },
  ]);
  const short = { ...merge, months: start + 40 };
  expect(momentsOf(short, "merge")).toEqual([
    { years: 2, month: start + 24 },
    { years: null, month: start + 39 },
  ]);
});

test("an earlier moment is read by the same rule, over the year that ends with it", () => {
  const paths = [0.1, 0.2, 0.3].map((rise) =>
    Float64Array.from({ length: 60 }, (_, month) => (month < 24 ? -rise : rise)),
  );
  expect(verdictAt(paths, "trust", 23).verdict).toBe("usually-worse");
  expect(verdictAt(paths, "trust", 47).verdict).toBe("usually-better");
});

const future = (option: string, run: number, level: number): Future => ({
  option,
  run,
  columns: [{ outcome: "trust", scope: "system" }],
  months: merge.months,
  values: new Float64Array(merge.months).fill(level),
  fingerprint: "",
  made: "",
});

test("each guess is set beside what came at its moment; what was not guessed is left out", () => {
  const [asked] = askedOf({ ...merge, outcomes: ["trust"] }, ["merge"]);
  const guesses = { [guessKey("merge", "trust", start + 60)]: "worse" };
  const futures = [0, 1].flatMap((run) => [
    future("leave-as-is", run, 0.5),
    future("merge", run, run === 0 ? 0.3 : 0.5),
  ]);
  const came = cameOf(asked, guesses, futures);
  expect(came.map(({ moment, guess, verdict }) => [moment.years, guess, verdict.worse])).toEqual([
    [5, "worse", 0.5],
  ]);
});
