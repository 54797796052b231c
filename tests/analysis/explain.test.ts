/** Every number can be explained: the parts add up, and the number explained is the number on show. */
import { describe, expect, test } from "vitest";
import { explainChange, withoutEvent } from "../../src/analysis/explain.ts";
import { subjectOf } from "../../src/analysis/explain/subject.ts";
import { OUTCOMES } from "../../src/model/outcomes/index.ts";
import { beginRun, columnsOf, simulate } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import { optionOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** Two places with a merger, targets and a board that begins: bodies, seats and ties come and go. */
const scenario: Scenario = {
  joinery: 1,
  id: "two-places",
  title: "Two places",
  claim: "story",
  summary: "",
  isNot: "",
  start: "2007-01",
  months: 60,
  world: { template: "nine-localities", strong: 1, middling: 0, weak: 1 },
  settings: { churn: 0.05 },
  events: [
    {
      id: "targets",
      kind: "targets",
      announced: 10,
      starts: 14,
      size: 0.8,
      plain: "Targets.",
      source: [],
      strength: "assumed",
    },
    {
      id: "merger",
      kind: "merge",
      announced: 12,
      starts: 24,
      who: ["place-001-commissioner", "place-002-commissioner"],
      plain: "They merge.",
      source: [],
      strength: "assumed",
    },
  ],
};
const request = { scenario, option: "leave-as-is", seed: "why", run: 2, events: [] };

const { spec } = compile(scenario, { seed: "why" });
const columns = columnsOf(spec.structure, { localities: true });
const trajectory = simulate(beginRun(spec, 0), 2, columns);
const recorded = (outcome: string, scope: string, month: number): number => {
  const at = columns.findIndex((column) => column.outcome.id === outcome && column.scope === scope);
  return trajectory.values[month * columns.length + at];
};

const explained = (name: string, from: number, to: number) => {
  const subject = subjectOf(name);
  if (subject === null) throw new Error(`${name} says no subject`);
  return explainChange({ ...request, subject, from, to });
};
const sumOf = (parts: readonly { readonly amount: number }[]): number =>
  parts.reduce((sum, { amount }) => sum + amount, 0);

describe("an outcome", () => {
  test.each(OUTCOMES.map(({ id }) => id))(
    "%s: its parts add up to its change, through a merger and targets",
    (id) => {
      const { before, after, parts, values } = explained(id, 8, 50);
      expect(sumOf(parts)).toBeCloseTo(after - before, 9);
      expect(before).toBeCloseTo(recorded(id, "system", 7), 10);
      expect(after).toBeCloseTo(recorded(id, "system", 50), 10);
      values.forEach((value, at) => expect(value).toBeCloseTo(recorded(id, "system", 8 + at), 10));
    },
  );

  test.each([
    ["trust", "strategic"],
    ["trust", "informal"],
    ["trust", "place-002"],
    ["sharing", "operational"],
    ["sharing", "informal"],
    ["sharing", "place-001"],
    ["in-practice", "place-001"],
    ["silo", "place-002"],
    ["on-paper", "strategic"],
    ["reported", "place-001"],
    ["health-intermediate", "place-001"],
  ])("%s of %s alone is that of its own rows", (id, scope) => {
    const { before, after, parts } = explained(`${id}@${scope}`, 8, 50);
    expect(sumOf(parts)).toBeCloseTo(after - before, 9);
    expect(before).toBeCloseTo(recorded(id, scope, 7), 10);
    expect(after).toBeCloseTo(recorded(id, scope, 50), 10);
  });

  test("month by month the parts add up, too", () => {
    const { monthly, values, before } = explained("sharing", 8, 20);
    let last = before;
    monthly.forEach((parts, at) => {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(values[at] - last, 9);
      last = values[at];
    });
  });

  test("that cannot be measured is refused in words", () => {
    expect(() => explained("nothing-like-it", 1, 5)).toThrow("nothing-like-it");
    expect(() => explained("trust@nowhere", 1, 5)).toThrow("trust@nowhere");
    expect(() => explained("project-delay@strategic", 1, 5)).toThrow("project-delay@strategic");
  });
});

describe("a reason", () => {
  test("that did not change moves nothing: without events and churn there are no targets in sharing", () => {
    const calm = { ...scenario, events: [], settings: { churn: 0 } };
    const { parts } = explainChange({
      ...request,
      scenario: calm,
      subject: { kind: "outcome", outcome: "sharing", scope: "system" },
      from: 5,
      to: 40,
    });
    for (const cause of ["pressure", "horizon", "arrangements"])
      expect(parts.find((part) => part.cause === cause)?.amount).toBeCloseTo(0, 12);
  });

  test("that did change is named: targets weigh on sharing, and paint over what is reported", () => {
    const partOf = (name: string, cause: string) =>
      explained(name, 12, 30).parts.find((part) => part.cause === cause)?.amount;
    expect(partOf("sharing", "pressure")).toBeLessThan(-0.01);
    expect(partOf("reported", "targets")).toBeGreaterThan(0.01);
    expect(partOf("burden", "dated reforms")).toBeGreaterThan(0.01);
  });

  test("comes with the assumptions behind it, as they stand in the run", () => {
    const { papers } = explained("trust", 8, 50);
    expect(papers["people-left"].map(({ name }) => name)).toContain("turnover");
    expect(papers["shared"].find(({ name }) => name === "gain")).toMatchObject({
      value: 0.1,
      strength: "judgement",
    });
  });
});

describe("the numbers in an equation", () => {
  test("give the number explained: trust from people and bodies", () => {
    const { readings, after } = explained("trust", 8, 30);
    const { P, O, ω } = readings;
    expect(ω * P + (1 - ω) * O).toBeCloseTo(after, 10);
  });

  test("give the number explained: a body's silo moves by its rate", () => {
    const { readings, values } = explained("silo(place-001-council)", 8, 30);
    const { base, pressure, burden, horizon, hurt, broken, partners, rate, s } = readings;
    const before = values[values.length - 2];
    const target = base + pressure + burden + horizon + hurt + broken;
    expect(before + rate * (target - before) + rate * partners).toBeCloseTo(s, 10);
  });

  test("give the number explained: a partnership in practice", () => {
    const { readings, after } = explained("practice(place-001-board)", 8, 30);
    const { g, q, c, R, μ } = readings;
    const ε = 0.05;
    expect(6 / (2 / (g + ε) + 1 / (q + ε) + 1 / (c + ε) + 1 / (R + ε) + 1 / (μ + ε)) - ε).toBeCloseTo(
      after,
      10,
    );
  });

  test("give the number explained: on paper and reported", () => {
    const paper = explained("on-paper", 8, 30);
    const { r, f, fq } = paper.readings;
    expect(0.5 * r + 0.5 * (f + fq)).toBeCloseTo(paper.after, 10);
    const reported = explained("reported(place-001-board)", 8, 30);
    const { x, p, f: formality, gain, audit } = reported.readings;
    expect(x + (1 - x) * 2 * gain * p * formality * (1 - audit)).toBeCloseTo(reported.after, 10);
  });
});

describe("without an event", () => {
  test("the same luck is lived again, and the months before it was announced are the same", () => {
    const subject = { kind: "outcome", outcome: "sharing", scope: "system" } as const;
    const { without, values } = explainChange({ ...request, events: ["targets"], subject, from: 5, to: 40 });
    expect(without.map(({ event }) => event)).toEqual(["targets"]);
    const [{ values: other, after }] = without;
    expect([...other.subarray(0, 5)]).toEqual([...values.subarray(0, 5)]);
    expect(after).not.toBe(values[35]);
    expect(after).toBe(other[35]);
  });

  test("only that event is left out", () => {
    const plan = optionOf(scenario, "leave-as-is");
    expect(withoutEvent(scenario, plan, "targets").events.map(({ id }) => id)).toEqual(["merger"]);
  });
});
