/** `joinery plan <study> --chunks n --out folder` */
import { chmod } from "node:fs/promises";
import { join, resolve } from "node:path";
import { rowCount } from "../../experiment/jobs.ts";
import { studyWords } from "../../words/en/study.ts";
import { writeResult } from "../files.ts";
import { DONE } from "../outcome.ts";
import { makePlan } from "../study/chunks.ts";
import { studyFrom } from "../study/load.ts";
import { slurmArray, slurmMerge, slurmSubmit, snakefile } from "../study/slurm.ts";

interface PlanArguments {
  readonly chunks: number;
  readonly out: string;
  readonly runs?: number;
  readonly seed?: string;
}

export async function plan(
  named: string,
  { chunks: asked, out, runs, seed }: PlanArguments,
): Promise<number> {
  const { study } = await studyFrom(named, {
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
  });
  const rows = rowCount(study);
  const chunks = Math.min(asked, rows);
  const folder = resolve(out);
  await makePlan(folder, study, chunks);
  const program = `"${process.execPath}" "${resolve(process.argv[1] ?? "joinery")}"`;
  const ground = { folder, program, chunks, name: study.id };
  const scripts = {
    "slurm.sh": slurmSubmit(ground),
    "slurm-array.sh": slurmArray(ground),
    "slurm-merge.sh": slurmMerge(ground),
    Snakefile: snakefile(ground),
  };
  for (const [name, text] of Object.entries(scripts)) await writeResult(folder, name, text, false);
  await chmod(join(folder, "slurm.sh"), 0o755);
  process.stdout.write(`${studyWords.planned(chunks, rows, out)}\n`);
  return DONE;
}
