import { expect, test } from "vitest";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { execute } from "../../src/experiment/execution.ts";
import type { Finding, Known, ResultRow } from "../../src/experiment/execution.ts";
import { rowCount } from "../../src/experiment/jobs.ts";
import type { RunTasks } from "../../src/experiment/runner.ts";
import { smallStudy } from "./small-study.ts";

const study = smallStudy();

/** Takes all tasks first and gives them back in the order asked for. */
const inOrderOf =
  (order: (count: number) => readonly number[]): RunTasks =>
  async (next, take) => {
    const tasks = [];
    for (let task = await next(); task !== undefined; task = await next()) tasks.push(task);
    for (const i of order(tasks.length)) take(tasks[i], [...futuresOf(tasks[i].job)]);
  };
const forward = inOrderOf((count) => Array.from({ length: count }, (_, i) => i));
const backward = inOrderOf((count) => Array.from({ length: count }, (_, i) => count - 1 - i));

function memory(): Known & { readonly kept: Map<string, Finding> } {
  const kept = new Map<string, Finding>();
  return {
    kept,
    find: (print, run) => kept.get(`${print} ${run}`),
    keep: (print, run, finding) => void kept.set(`${print} ${run}`, finding),
  };
}

async function run(changes: Partial<Parameters<typeof execute>[0]> = {}) {
  const rows: ResultRow[] = [];
  const executed = await execute({
    study,
    span: { from: 0, to: rowCount(study) },
    known: memory(),
    run: forward,
    batch: 2,
    write: async (some) => void rows.push(...some),
    onProgress: () => {},
    stopped: () => false,
    ...changes,
  });
  return { lived: executed.lived, whole: executed.whole, rows };
}

test("rows come in the order of cases and runs, whatever finishes first and however work is cut", async () => {
  const one = await run();
  expect(one.rows.map((row) => [row.case, row.run])).toEqual(
    Array.from({ length: 12 }, (_, i) => [Math.floor(i / 3), i % 3]),
  );
  expect(one).toMatchObject({ lived: 12, whole: true });
  for (const changes of [{ run: backward }, { batch: 1 }, { batch: 100, run: backward }])
    expect((await run(changes)).rows).toEqual(one.rows);
});

test("any stretch of rows is the same as in the whole", async () => {
  const whole = (await run()).rows;
  const parts = [
    await run({ span: { from: 0, to: 5 } }),
    await run({ span: { from: 5, to: 6 } }),
    await run({ span: { from: 6, to: 12 } }),
  ];
  expect(parts.flatMap(({ rows }) => rows)).toEqual(whole);
});

test("what is known is not run again, and the result is the same", async () => {
  const known = memory();
  const first = await run({ known });
  const again = await run({ known });
  expect(again).toMatchObject({ lived: 0, whole: true });
  expect(again.rows).toEqual(first.rows);
  const more = await run({ known, study: { ...study, runs: 4 }, span: { from: 0, to: 16 } });
  expect(more.lived).toBe(4);
});

test("stopped in the middle, it says so, and what was done is known", async () => {
  const known = memory();
  let asked = 0;
  const stopping = await run({ known, stopped: () => ++asked > 2 });
  expect(stopping.whole).toBe(false);
  expect(known.kept.size).toBe(stopping.lived);
  expect((await run({ known })).rows).toEqual((await run()).rows);
});
