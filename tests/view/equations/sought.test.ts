/** Rules are found by their words, their symbols' names and their numbers. */
import { expect, test } from "vitest";
import { toldMonth } from "../../../src/analysis/rules/month.ts";
import { ruleName, soughtRules } from "../../../src/view/equations/sought.ts";

const month = toldMonth();
const rules = [...month.rules.values(), ...month.beside];
const found = (text: string): readonly string[] => soughtRules(rules, text).map(({ rule }) => rule.id);

test("a number is found by its name in an equation and by its plain name, and leads to the one rule that uses it", () => {
  expect(soughtRules(rules, "turnover")).toContainEqual(
    expect.objectContaining({ numbers: expect.arrayContaining(["turnover"]) }),
  );
  const hit = soughtRules(rules, "trust lent newcomer").find(({ numbers }) => numbers.length > 0);
  expect(hit?.rule.id).toBe("people");
  expect(hit?.numbers).toEqual(["swift"]);
});

test("every word has to be there, and capitals do not matter", () => {
  expect(found("SILO pressure")).toContain("silo");
  expect(found("silo zebra")).toEqual([]);
});

test("nothing typed finds nothing", () => {
  expect(found("  ")).toEqual([]);
});

test("every rule has a name short enough for a list of contents", () => {
  for (const { id } of rules) {
    expect(ruleName(id), id).not.toBe(id);
    expect(ruleName(id).length, id).toBeLessThanOrEqual(32);
  }
});
