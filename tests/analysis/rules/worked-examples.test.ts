/** Worked examples come from the model's own functions. */
import { expect, test } from "vitest";
import { workedExample } from "../../../src/analysis/rules/worked-examples.ts";
import { toldMonth } from "../../../src/analysis/rules/month.ts";

/** What only keeps the books of who exists and what is set. */
const WITHOUT = ["succession", "settings"];

test("every rule with an equation to work out has an example", () => {
  for (const id of toldMonth().rules.keys())
    expect(workedExample(id).length > 0, id).toBe(!WITHOUT.includes(id));
});

test("trust 0.4 and a kept promise at gain 0.1 give 0.46", () => {
  expect(workedExample("trust")[0]).toContain("Trust 0.4 becomes 0.46 after one kept promise");
});

test("no example holds a number that is none", () => {
  for (const id of toldMonth().rules.keys()) expect(workedExample(id).join(" ")).not.toMatch(/NaN|Infinity/);
});
