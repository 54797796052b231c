/** The page of rules is read off the code: nothing of the month and no parameter can be missing from it. */
import { expect, test } from "vitest";
import { toldMonth } from "../../../src/analysis/rules/month.ts";
import { PARAMETERS } from "../../../src/model/parameters.ts";
import { MONTH } from "../../../src/model/schedule.ts";

const month = toldMonth();
const rules = [...month.rules.values(), ...month.beside];

test("every step of the schedule is told, in the order of the month", () => {
  const told = month.phases.flatMap(({ steps }) => steps.map(({ name }) => name));
  expect(told).toEqual(MONTH.map(({ name }) => name));
});

test("every step leads to a rule that claims something, told in one part of the month", () => {
  for (const { rule, name } of month.phases.flatMap(({ steps }) => steps)) {
    expect(month.rules.get(rule)?.claim, name).toMatch(/\w.*\.$/);
    expect(month.phases.map(({ number }) => number)).toContain(month.toldIn.get(rule));
  }
});

test("every parameter appears with exactly one rule, and with its papers", () => {
  const shown = rules.flatMap(({ parameters }) => parameters.map(([name]) => name));
  expect(shown.toSorted()).toEqual(Object.keys(PARAMETERS).toSorted());
  for (const [name, { source }] of rules.flatMap(({ parameters }) => parameters))
    expect(source, name).not.toBe("");
});

test("the rule of trust is told with its equations", () => {
  const lines = (month.rules.get("trust")?.blocks ?? []).flatMap((block) =>
    block.kind === "equation" ? block.lines.map(({ cells }) => cells) : [],
  );
  expect(lines).toContainEqual(["kept", expect.stringContaining("P += gain")]);
});
