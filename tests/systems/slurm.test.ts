/** A study on a real Slurm: chunks as array tasks, some of them killed, and the laptop's digest in the end. */
import { mkdtempSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { smallStudyFile } from "../experiment/small-study.ts";
import { joineryIn, run, until } from "./programs.ts";
import { startCluster } from "./slurm-cluster.ts";
import type { Cluster } from "./slurm-cluster.ts";

let cluster: Cluster;
const folder = mkdtempSync(join(tmpdir(), "joinery-study-"));
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(async () => {
  await cluster?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("a job array, with a task that is killed and one whose program fails, gives the laptop's digest by itself", async () => {
  const file = join(folder, "study.json");
  writeFileSync(file, JSON.stringify({ ...smallStudyFile, runs: 20 }));
  const laptop = JSON.parse(
    joineryIn(folder, "study", file, "--out", "laptop", "--no-analysis", "--json").out,
  ).digest;
  expect(joineryIn(folder, "plan", file, "--chunks", "6", "--out", "plan").code).toBe(0);
  const plan = join(folder, "plan");
  sabotage(plan);
  const sent = run(join(plan, "slurm.sh"), [], { env: cluster.env });
  expect(sent.err).toBe("");
  await until("Slurm to merge the study", () => existsSync(join(plan, "results.csv")), 240);
  await until(
    "the queue to be empty",
    () => run("squeue", ["--noheader"], { env: cluster.env }).out.trim() === "",
    60,
  );
  expect(readFileSync(join(plan, "chunks", "slurm-merge.log"), "utf8")).toContain("are sent again");
  const merged = JSON.parse(joineryIn(folder, "merge", "plan", "--json", "--no-analysis").out);
  expect(merged).toMatchObject({ missing: [], chunks: 6, rows: 80, digest: laptop });
  expect(readdirSync(join(plan, "chunks")).filter((name) => name.endsWith(".csv"))).toHaveLength(6);
});

/** The first time, chunk 1's task is killed and chunk 4's program ends badly. */
function sabotage(plan: string): void {
  const script = join(plan, "slurm-array.sh");
  const lines = readFileSync(script, "utf8").split("\n");
  const first = lines.findIndex((line) => line.startsWith("exec "));
  const once = `${plan}/sabotaged-$SLURM_ARRAY_TASK_ID`;
  lines.splice(
    first,
    0,
    `if [ "$SLURM_ARRAY_TASK_ID" = 1 ] && [ ! -e "${once}" ]; then touch "${once}"; kill -9 $$; fi`,
    `if [ "$SLURM_ARRAY_TASK_ID" = 4 ] && [ ! -e "${once}" ]; then touch "${once}"; exit 3; fi`,
  );
  writeFileSync(script, lines.join("\n"));
}
