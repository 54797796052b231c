/**
 * The documents that are made from the program, written anew:
 *
 *     npm run generate                    tables, indexes, the published schema
 *     npm run generate -- sheets          and the scenarios' sheets, whose figures come from runs (some minutes)
 *     npm run generate -- patterns        and what the model shows of the patterns (longer; --runs 50 is quicker)
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { runnerImport } from "vite";
import { parse } from "yaml";

const { module } = await runnerImport("./src/analysis/documents/documents.ts");
const wanted = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Run a program of the project, showing what it says on standard error. */
function run(program, ...words) {
  const { status, stdout, error } = spawnSync(program, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw error ?? new Error(`${program} ${words.join(" ")} ended with ${status}\n${stdout}`);
  return stdout;
}

if (wanted.includes("sheets")) run("npx", "vitest", "run", "--project", "unit", "tests/scenarios", "-u");
if (wanted.includes("patterns")) {
  run("npm", "run", "prepare");
  const more = wanted.slice(wanted.indexOf("patterns") + 1);
  const told = JSON.parse(run(process.execPath, "bin/joinery.mjs", "validate", "--json", ...more));
  // What the catalogue says itself is not kept a second time.
  const said = ["title", "band", "source", "strength", "heldOut"];
  const patterns = told.patterns.map((each) =>
    Object.fromEntries(Object.entries(each).filter(([field]) => !said.includes(field))),
  );
  writeFileSync(module.PATTERNS_KEPT, `${JSON.stringify({ ...told, patterns }, null, 1)}\n`);
}

const scenarios = readdirSync("scenarios")
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => read(`scenarios/${name}`));
const documents = module.documentsOf({
  odd: readFileSync(module.ODD, "utf8"),
  scenarios,
  patterns: read(module.PATTERNS_KEPT),
  manifest: read("package.json"),
  citation: parse(readFileSync("CITATION.cff", "utf8")),
});
for (const [path, text] of Object.entries(documents)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
