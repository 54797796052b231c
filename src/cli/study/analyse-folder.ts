/** Findings and figures beside the results of a study: analysis.json, one picture a finding, and the tables of its tests. */
import { join } from "node:path";
import { analyseStudy } from "../../analysis/study/analyse.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import { systemTable } from "../../analysis/study/system-tables.ts";
import { studyFiguresOf } from "../../picture/studies/figures.ts";
import { systemFigureName } from "../../picture/studies/system-figures.ts";
import { openFolder, writeResult } from "../files.ts";
import { studyIn } from "./folder.ts";
import { resultsIn } from "./rows.ts";
import { toldAnalysis } from "./tell.ts";

/** @returns the findings as text */
export async function analyseFolder(folder: string): Promise<string> {
  const study = await studyIn(folder);
  const results = await resultsIn(folder, study);
  const analysis = analyseStudy(results);
  await writeResult(folder, "analysis.json", `${JSON.stringify(analysis, plain, 2)}\n`, false);
  const figures = join(folder, "figures");
  await openFolder(figures);
  const drawn = studyFiguresOf(results, analysis, { id: "study", width: 760, theme: "light" });
  for (const { name, picture } of drawn) await writeResult(figures, `${name}.svg`, picture.svg, false);
  for (const { outcome, tests } of analysis.outcomes)
    for (const [i, finding] of tests.entries()) {
      const { columns, rows } = systemTable(finding);
      const csv = [columns, ...rows].map(csvLine).join("");
      await writeResult(figures, `${systemFigureName(outcome, tests, i)}.csv`, csv, false);
    }
  return toldAnalysis(study, analysis);
}

/** JSON has no sets, no typed arrays and no endless numbers. */
function plain(_: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (ArrayBuffer.isView(value) && !(value instanceof DataView)) return Array.from(Object.values(value));
  return typeof value === "number" && !Number.isFinite(value)
    ? Number.isNaN(value)
      ? null
      : String(value)
    : value;
}
