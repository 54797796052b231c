/** The study that ships with the page is the one that the model makes, and a change in one row is seen. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { makeShippedRun, samenessOf } from "../../src/analysis/shipped-run.ts";
import type { ShippedRun } from "../../src/analysis/shipped-run.ts";
import { tooSmall, verdictOf } from "../../src/analysis/verdict.ts";
import { runHere } from "../../src/experiment/ensemble.ts";
import { shippedScenario } from "../../src/scenario/library.ts";

const shipped: ShippedRun = JSON.parse(
  readFileSync(new URL("../../src/view/study-door/shipped-run.json", import.meta.url), "utf8"),
);

test("the shipped study is what the model makes; if not, run `node scripts/shipped-run.mjs`", async () => {
  const made = await makeShippedRun(await shippedScenario("a1-two-partnerships"), runHere);
  expect(made.digest).toBe(shipped.digest);
  expect(made).toEqual(shipped);
});

test("sameness counts rows that are the same, that differ, and that have not come", () => {
  const rows = [
    { option: "a", run: 0, fingerprint: "x" },
    { option: "a", run: 1, fingerprint: "y" },
    { option: "a", run: 2, fingerprint: "z" },
  ];
  const finished = [
    { option: "a", run: 1, fingerprint: "other", made: "" },
    { option: "a", run: 0, fingerprint: "x", made: "" },
  ];
  expect(samenessOf({ rows }, finished)).toEqual([{ option: "a", same: 1, different: 1, missing: 1 }]);
});

test("from the differences that ship the one rule says: every three and every two years usually worse, every six one cannot tell", () => {
  const said = shipped.ends.map(({ option, differences }) => [
    option,
    verdictOf(differences, tooSmall.index).verdict,
  ]);
  expect(Object.fromEntries(said)).toMatchObject({
    "every-6": "cannot-tell",
    "every-3": "usually-worse",
    "every-2": "usually-worse",
  });
});
