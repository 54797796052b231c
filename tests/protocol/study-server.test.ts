/** The page's desk for studies gives what the terminal's parts give, stopped or not. */
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { csvLine } from "../../src/analysis/export/csv.ts";
import { resultHeader, resultLine } from "../../src/analysis/export/study-rows.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { jobOf, readingsOf, studyCases } from "../../src/experiment/jobs.ts";
import type { RunTasks } from "../../src/experiment/runner.ts";
import type { StudyDesk, StudyNews } from "../../src/protocol/study-api.ts";
import { studyDesk } from "../../src/protocol/study-server.ts";
import { smallStudy, smallStudyFile } from "../experiment/small-study.ts";

const study = smallStudy();

/** Two workers, one of them slow, that can be told to stop a desk after so many tasks. */
const workers =
  (after: number, desk?: StudyDesk): RunTasks =>
  async (next, take) => {
    let tasks = 0;
    const serve = async (): Promise<void> => {
      for (let task = await next(); task !== undefined; task = await next()) {
        await take(task, [...futuresOf(task.job)]);
        tasks++;
        if (tasks === after) await desk?.stop();
      }
    };
    await Promise.all([serve(), serve()]);
  };

/** The table as its parts make it, one row after another. */
const table = (): string =>
  csvLine(resultHeader(study)) +
  studyCases(study)
    .flatMap((settings, number) =>
      [...futuresOf(jobOf(study, number, settings, [0, 1, 2]))].map((future) =>
        resultLine({
          case: number,
          run: future.run,
          settings,
          fingerprint: future.fingerprint,
          values: readingsOf(future, study, settings),
        }),
      ),
    )
    .join("");

test("what is checked is the text of the file, and its cases can be drawn", async () => {
  const desk = studyDesk();
  const checked = await desk.check(JSON.stringify(smallStudyFile));
  expect(checked.problems).toEqual([]);
  expect(checked.rows).toBe(12);
  expect(checked.places.map((place) => [...place].length)).toEqual([2, 2, 2, 2]);
  const broken = await desk.check(JSON.stringify({ ...smallStudyFile, runs: "many" }));
  expect(broken.study).toBeNull();
  expect(broken.problems.map(({ at }) => at)).toContain("runs");
});

test("stopped half way and gone on with, at another desk, a study gives the table it would have given at once", async () => {
  const expected = table();
  const whole = await studyDesk().run({ study, known: [], workers: 2 }, workers(-1), () => {});
  expect(whole).toMatchObject({ rows: 12, lived: 12, whole: true });
  expect(whole.digest).toBe(createHash("sha256").update(expected).digest("hex"));

  const heard: StudyNews[] = [];
  const first = studyDesk();
  const stopped = await first.run({ study, known: [], workers: 2 }, workers(1, first), (news) =>
    heard.push(news),
  );
  expect(stopped.whole).toBe(false);
  const known = heard.flatMap(({ fresh }) => fresh);
  expect(known).toHaveLength(stopped.lived);
  expect(known.length).toBeLessThan(12);

  const second = studyDesk();
  const again = await second.run({ study, known, workers: 2 }, workers(-1), () => {});
  expect(again).toMatchObject({ rows: 12, lived: 12 - known.length, whole: true, digest: whole.digest });
  // What was stopped says what it can of its whole cases; a whole study is read whole.
  const early = await first.soFar();
  expect(early?.results.rows ?? 0).toBeLessThanOrEqual(stopped.rows);
  expect((await second.soFar())?.results.rows).toBe(12);
  expect(await second.table()).toBe(expected);
  expect((await second.analyse()).outcomes.map(({ outcome }) => outcome)).toEqual(["sharing", "trust"]);
});
