import { expect, test } from "vitest";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import type { Known } from "../../src/experiment/execution.ts";
import { pilot } from "../../src/experiment/pilot.ts";
import type { RunTasks } from "../../src/experiment/runner.ts";
import { smallStudy } from "./small-study.ts";

test("waking up and one task that is held up do not count, no row is lived twice, and everything is kept", async () => {
  let clock = 0;
  let tasks = 0;
  const kept: string[] = [];
  const known: Known = { find: () => undefined, keep: (print, run) => void kept.push(`${print} ${run}`) };
  // A run takes 10; the first two tasks of two workers 1,000 more, and so does one of the later ones.
  const run: RunTasks = async (next, take) => {
    for (let task = await next(); task !== undefined; task = await next()) {
      clock += 10 * task.rows.length + (tasks < 2 || tasks === 5 ? 1000 : 0);
      tasks++;
      take(task, [...futuresOf(task.job)]);
    }
  };
  const study = smallStudy({ runs: 6 });
  const { each, lived } = await pilot({ study, known, run, workers: 2, now: () => clock });
  expect(each).toBe(10);
  expect(kept).toHaveLength(lived);
  expect(new Set(kept).size).toBe(lived);
});
