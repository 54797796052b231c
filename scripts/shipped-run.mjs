/**
 * Make again the study that ships with the page: `node scripts/shipped-run.mjs`. Needed when the numbers of the model change.
 * The page runs the same study and compares row by row.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { SHIPPED_STUDY, makeShippedRun } = (await runnerImport("./src/analysis/shipped-run.ts")).module;
const { runHere } = (await runnerImport("./src/experiment/ensemble.ts")).module;
const scenario = JSON.parse(readFileSync(`scenarios/${SHIPPED_STUDY.scenario}.json`, "utf8"));
const shipped = await makeShippedRun(scenario, runHere);
writeFileSync("src/view/study-door/shipped-run.json", `${JSON.stringify(shipped)}\n`);
console.log(`${shipped.rows.length} runs, digest ${shipped.digest}`);
