/**
 * The engine against its slow twin: a month written from the theory's text on plain objects, fed the same named draws.
 */
import { describe, expect, test } from "vitest";
import { eventKindOf } from "../../../src/model/events/index.ts";
import { monthOfYear } from "../../../src/engine/clock.ts";
import { step } from "../../../src/model/simulate.ts";
import { compile, describeWorld } from "../../../src/scenario/compile.ts";
import type { Scenario, TimelineEvent } from "../../../src/scenario/scenario.ts";
import { randomScenario } from "../random-scenario.ts";
import { runOf } from "../small-worlds.ts";
import { differences } from "./compare.ts";
import { liveTwinMonth } from "./twin-month.ts";
import type { TwinEvent } from "./twin-policy.ts";
import { foundTwin } from "./twin-world.ts";

const SEED = "twin";
const TOLERANCE = 1e-12;

const dated = ({ ends, ...event }: TimelineEvent): TwinEvent => ({
  ...event,
  announced: Number(event.announced),
  starts: Number(event.starts),
  ...(ends === undefined ? {} : { ends: Number(ends) }),
  size: event.size ?? eventKindOf(event.kind).size?.default ?? 0,
});

/** Lives both worlds side by side; the first month that differs, in words, or how many numbers agreed. */
function compareWith(
  scenario: Scenario,
  number = 0,
): { readonly compared: number; readonly complaint: string } {
  const run = runOf(scenario, { seed: SEED, number });
  const { settings, rules } = compile(scenario, { seed: SEED }).spec;
  const events = scenario.events.map(dated).sort((a, b) => a.starts - b.starts || (a.id < b.id ? -1 : 1));
  const twin = foundTwin(describeWorld(scenario), settings, rules, SEED, number, monthOfYear(scenario.start));
  let compared = 0;
  for (let month = 0; month < scenario.months; month++) {
    step(run);
    liveTwinMonth(twin, events);
    const { found, compared: more } = differences(run.world, twin, TOLERANCE);
    compared += more;
    if (found.length > 0) {
      const lines = found
        .slice(0, 8)
        .map(({ what, engine, twin: other }) => `${what}: engine ${engine}, twin ${other}`);
      return { compared, complaint: `month ${month}: ${found.length} differ\n${lines.join("\n")}` };
    }
  }
  return { compared, complaint: "" };
}

describe("the engine's month and the slow twin's agree in every number", () => {
  const seeds = Array.from({ length: 400 }, (_, n) => 1 + n);
  test.each(seeds)("random world %i", (seed) => {
    expect(compareWith(randomScenario(seed, { months: 48 })).complaint).toBe("");
  });

  /** Six years, ten events; 1043 is one in which something once differed. */
  test.each([...Array.from({ length: 60 }, (_, n) => 401 + n), 1043])("busier random world %i", (seed) => {
    expect(compareWith(randomScenario(seed, { months: 72, events: 10 })).complaint).toBe("");
  });
});
