/** Results of a study whose answers are known: every outcome a plain function of the settings, and of the run's own luck. */
import { studyCases } from "../../../src/experiment/jobs.ts";
import type { Setting, Study } from "../../../src/experiment/study.ts";
import type { StudyResults } from "../../../src/analysis/study/results.ts";
import { normalQuantile } from "../../../src/maths/normal.ts";
import { smallStudy } from "../../experiment/small-study.ts";
import { seededUniform } from "../../maths/seeded-uniform.ts";

const luck = seededUniform(7);
/** A normal deviate for a run, the same in every case; or, with a case, one of its own. */
export const normal = (run: number, number = 0): number =>
  normalQuantile(luck(`luck ${number}`, run) * 0.999998 + 1e-6);

export type Planted = (settings: Readonly<Record<string, Setting>>, run: number, number: number) => number;

export function plantedResults(changes: Readonly<Record<string, unknown>>, planted: Planted): StudyResults {
  const study: Study = smallStudy({ outcomes: [{ measure: "sharing" }], ...changes });
  const cases = studyCases(study);
  const values = study.outcomes.map(() =>
    Float64Array.from({ length: cases.length * study.runs }, (_, row) => {
      const number = Math.floor(row / study.runs);
      const settings = Object.fromEntries(study.factors.map(({ id }, f) => [id, cases[number][f]]));
      return planted(settings, row % study.runs, number);
    }),
  );
  return { study, cases, values, rows: cases.length * study.runs };
}

/** Three numbers, whatever they set; the third is idle in every planted case. */
export const unitFactors = ["a", "b", "c"].map((id, i) => ({
  id,
  sets: `settings.${["goodwill", "startingSilo", "omega"][i]}`,
  low: i === 2 ? 0.3 : 0.1,
  high: 0.8,
}));
/** Back to 0 to 1. */
export const unit = (value: Setting | undefined): number => (Number(value) - 0.1) / 0.7;
