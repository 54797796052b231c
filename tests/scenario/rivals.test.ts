/** Rival rules: each other variant once, one rule at a time, and nothing else changes. */
import { expect, test } from "vitest";
import { RULES } from "../../src/model/rules.ts";
import { rivalsOf, underRival } from "../../src/scenario/rivals.ts";
import { compile } from "../../src/scenario/compile.ts";
import { readShipped } from "../scenarios/study.ts";

const scenario = readShipped("a13-the-closed-club");

test("every variant that the scenario does not have is a rival, once", () => {
  const all = Object.values(RULES).flatMap(({ variants }) => Object.keys(variants)).length;
  const rivals = rivalsOf({ rules: {} });
  expect(rivals).toHaveLength(all - Object.keys(RULES).length);
  expect(rivals).toContainEqual({ rule: "trust", variant: "belief" });
  expect(rivalsOf({ rules: { trust: "belief" } })).toContainEqual({ rule: "trust", variant: "experience" });
});

test("under a rival one rule is otherwise, in every plan, and the world is the same", () => {
  for (const rival of rivalsOf(scenario)) {
    const { spec } = compile(underRival(scenario, rival), { option: "open-door" });
    const { spec: before } = compile(scenario, { option: "open-door" });
    expect(spec.rules).toEqual({ ...before.rules, [rival.rule]: rival.variant });
    expect(spec.settings).toEqual(before.settings);
  }
});

test("a rule that a plan sets itself stays the plan's", () => {
  const options = [{ id: "its-own", title: "Its own", plain: "", rules: { trust: "experience" as const } }];
  const changed = underRival({ ...scenario, options }, { rule: "trust", variant: "belief" });
  expect(compile(changed, { option: "its-own" }).spec.rules.trust).toBe("experience");
  expect(compile(changed, {}).spec.rules.trust).toBe("belief");
});

test("a variant that is not in the catalogue is refused by name", () => {
  expect(() => underRival(scenario, { rule: "trust", variant: "magic" })).toThrow("magic");
});
