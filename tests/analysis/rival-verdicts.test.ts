/** How many rival rules leave a verdict as it is: counted by hand. */
import { expect, test } from "vitest";
import { rivalVerdicts } from "../../src/analysis/rival-verdicts.ts";
import { verdictOf } from "../../src/analysis/verdict.ts";

const row = (option: string, ...differences: number[]) => ({
  option,
  outcome: "sharing",
  verdict: verdictOf(Float64Array.from(differences), 0.02),
});
const better = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
const worse = better.map((d) => -d);
const trust = { rule: "trust", variant: "belief" } as const;
const sharing = { rule: "sharing", variant: "shadow" } as const;

test("a verdict is the same under one of two rivals, and otherwise under the other", () => {
  const [found] = rivalVerdicts(
    [row("merger", ...better)],
    [
      { rival: trust, rows: [row("merger", ...better)] },
      { rival: sharing, rows: [row("other", ...better), row("merger", ...worse)] },
    ],
  );
  expect(found.verdict.verdict).toBe("usually-better");
  expect(found.same).toBe(1);
  expect(found.under.map(({ verdict }) => verdict.verdict)).toEqual(["usually-better", "usually-worse"]);
});

test("a plan that was not compared under a rival is refused, never guessed", () => {
  expect(() => rivalVerdicts([row("merger", ...better)], [{ rival: trust, rows: [] }])).toThrow(
    "merger was not compared on sharing under trust belief",
  );
});
