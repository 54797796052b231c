/** The shipped studies: sound, and Experiment 1 with the digest and the figure that stand beside it. */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { resultHeader, resultLine } from "../../src/analysis/export/study-rows.ts";
import { csvLine } from "../../src/analysis/export/csv.ts";
import { analyseStudy } from "../../src/analysis/study/analyse.ts";
import { calibrate } from "../../src/analysis/study/calibrate.ts";
import { readResults } from "../../src/analysis/study/results.ts";
import type { StudyResults } from "../../src/analysis/study/results.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { execute } from "../../src/experiment/execution.ts";
import { rowCount, studyPrint } from "../../src/experiment/jobs.ts";
import { checkStudy } from "../../src/experiment/study-file/check.ts";
import type { Study } from "../../src/experiment/study.ts";
import { studyFiguresOf } from "../../src/picture/studies/figures.ts";
import { MODEL_VERSION } from "../../src/scenario/version.ts";
import { readShipped, shippedIds } from "./study.ts";

const folder = new URL("../../scenarios/experiments/", import.meta.url);
const ids = readdirSync(folder).flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []));

function shipped(id: string): Study {
  const data: { scenario: string } = JSON.parse(readFileSync(new URL(`${id}.json`, folder), "utf8"));
  expect(shippedIds()).toContain(data.scenario);
  const { study, problems } = checkStudy(data, { scenario: readShipped(data.scenario) });
  if (study === null) throw new Error(JSON.stringify(problems));
  return study;
}

test.each(ids)("%s is a sound study, named by its file", (id) => {
  expect(shipped(id).id).toBe(id);
});

/** Every case of a study, as the lines of its table of results. */
async function lived(study: Study): Promise<readonly string[]> {
  const lines = [csvLine(resultHeader(study))];
  await execute({
    study,
    span: { from: 0, to: rowCount(study) },
    known: { find: () => undefined, keep: () => {} },
    run: async (next, take) => {
      for (let task = await next(); task !== undefined; task = await next()) take(task, [...futuresOf(task.job)]);
    },
    batch: 40,
    write: async (rows) => void lines.push(...rows.map(resultLine)),
    onProgress: () => {},
    stopped: () => false,
  });
  return lines;
}

function resultsOf(study: Study, lines: readonly string[]): StudyResults {
  const reader = readResults(study);
  for (const line of lines.slice(1)) reader.take(line.trimEnd());
  return reader.end();
}

test("Experiment 1 has the digest and the figure that are shipped with it", async () => {
  const study = shipped("exp1");
  const lines = await lived(study);
  const digest = createHash("sha256").update(lines.join("")).digest("hex");
  // If the model's numbers were meant to change: npx vitest -u here, and say so in the changelog.
  await expect(`${digest}  results.csv\n`).toMatchFileSnapshot("../../scenarios/experiments/exp1.sha256");
  const results = resultsOf(study, lines);
  const figures = studyFiguresOf(results, analyseStudy(results), { id: "study", width: 760, theme: "light" });
  const heat = figures.find(({ name }) => name === "sharing-heat");
  await expect(heat?.picture.svg).toMatchFileSnapshot("../../scenarios/experiments/exp1.svg");
});

test("the believable worlds that come with Joinery are those that the model as it is accepts, to four figures", async () => {
  const study = shipped("believable-worlds");
  const keep = 0.1;
  const results = resultsOf(study, await lived(study));
  const { tried, kept, reach, worlds } = calibrate(results, { keep, worlds: 20 });
  const named = { study: study.id, model: MODEL_VERSION, fingerprint: studyPrint(study) };
  const file = { joineryWorlds: 1, ...named, tried, kept, keep, reach, worlds };
  const short = (_: string, value: unknown): unknown => (typeof value === "number" ? Number(value.toPrecision(4)) : value);
  await expect(`${JSON.stringify(file, short, 2)}\n`).toMatchFileSnapshot("../../src/analysis/calibration/believable-worlds.json");
});
