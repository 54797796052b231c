/** A hundred classes, each with luck of its own: four seeds of 25 futures, under the plans that a reveal speaks of. */
import type { Lesson, Reveal } from "../../../src/analysis/lessons/lesson.ts";
import { futuresOf } from "../../../src/experiment/ensemble.ts";
import type { Future } from "../../../src/experiment/runner.ts";
import { optionOf } from "../../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";

const SEEDS = ["class one", "class two", "class three", "class four"];
const EACH = 25;

export interface Classes {
  readonly scenario: Scenario;
  readonly futures: readonly Future[];
  readonly reveal: Reveal;
}

/** What has been lived in this file of tests: lessons of one scenario share their plain plans. */
const lived = new Map<string, readonly Future[]>();

export async function hundredClasses(lesson: Lesson, plans: readonly string[]): Promise<Classes> {
  const shipped = await shippedScenario(lesson.scenario);
  const scenario = lesson.shaped?.(shipped) ?? shipped;
  const futures = plans.flatMap((plan) => hundredOf(lesson, scenario, plan));
  return { scenario, futures, reveal: lesson.reveal(futures, scenario) };
}

function hundredOf(lesson: Lesson, scenario: Scenario, option: string): readonly Future[] {
  const key = JSON.stringify([scenario.id, scenario.months, optionOf(scenario, option), lesson.outcomes]);
  const known = lived.get(key);
  if (known !== undefined) return known;
  const futures = SEEDS.flatMap((seed, s) =>
    [
      ...futuresOf({
        scenario,
        option,
        seed,
        months: scenario.months,
        runs: Array.from({ length: EACH }, (_, run) => run),
        outcomes: lesson.outcomes,
        levels: false,
        localities: lesson.scope !== undefined,
      }),
    ].map((future) => ({ ...future, run: future.run + s * EACH })),
  );
  lived.set(key, futures);
  return futures;
}
