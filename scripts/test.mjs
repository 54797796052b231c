/**
 * Every check, in an order that makes failures plain: cheap and exact first, the browser last.
 * It stops at the first step that fails, and its last line is always `N passed, N failed`.
 *
 *     node scripts/test.mjs            types, lint, format, unused code, house rules, build, unit, page
 *     node scripts/test.mjs systems    build, then what needs other programs (Slurm, Redis, Firefox, R, networkx)
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "joinery-test-"));

const command = (name, ...words) => ({ name, words });
const vitest = (name, ...words) => {
  const report = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, report, words: ["vitest", "run", ...words, ...reporters] };
};

const build = [
  command("build the page", "vite", "build", "--logLevel", "warn"),
  command("build it in French", "vite", "build", "--mode", "fr", "--logLevel", "warn"),
  command(
    "build the page as one file",
    "vite",
    "build",
    "--config",
    "vite.one.config.ts",
    "--logLevel",
    "warn",
  ),
  command(
    "build the terminal program",
    "vite",
    "build",
    "--config",
    "vite.cli.config.ts",
    "--logLevel",
    "warn",
  ),
];

const plans = {
  all: [
    command("types", "tsc", "--noEmit"),
    command("lint", "oxlint"),
    command("format", "oxfmt", "--check"),
    command("unused code", "knip"),
    vitest("house rules", "--project", "house"),
    ...build,
    command(
      "build it stretched, from right to left",
      "vite",
      "build",
      "--mode",
      "stretched",
      "--logLevel",
      "warn",
    ),
    vitest("unit", "--project", "unit"),
    vitest("page", "--project", "page"),
  ],
  systems: [...build, vitest("systems", "--config", "vitest.systems.config.ts")],
};

/** Run one step with the house's own tools first on the path; true when it ended well. */
function run({ name, words: [program, ...rest] }) {
  console.log(
    `\n── ${name}: ${[program, ...rest].filter((word) => !/^--(reporter|outputFile)/.test(word)).join(" ")}`,
  );
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const started = performance.now();
  const ended = spawnSync(program, rest, {
    cwd: root,
    env: { ...process.env, PATH: path },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  if (ended.error) console.error(ended.error.message);
  console.log(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return ended.status === 0;
}

/** What vitest counted. A file that could not be loaded or set up has no failed test, so it counts as one. */
function count(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  const hasFailedTest = (file) => file.assertionResults.some(({ status }) => status === "failed");
  const unstarted = testResults.filter((file) => file.status === "failed" && !hasFailedTest(file));
  return {
    passed: numPassedTests,
    failed: numFailedTests + unstarted.length,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Tests that failed and passed when they were run once more, each with what it had said. */
function secondGoes(report) {
  return JSON.parse(readFileSync(report, "utf8"))
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
    .map(({ fullName, failureMessages: [said] }) => `${fullName}\n    ${said.split("\n")[0]}`);
}

/** The counts of a step: of its tests if it has any, and at least one failure if it did not end well. */
function counts({ report }, endedWell) {
  let found = { passed: 0, failed: 0, skipped: 0 };
  try {
    if (report !== undefined) {
      found = count(report);
      for (const test of secondGoes(report)) console.warn(`Passed only at its second go: ${test}`);
    }
  } catch {
    console.error("The test run left no report: it failed before its first test. Its own words stand above.");
  }
  return endedWell || found.failed > 0 ? found : { ...found, failed: 1 };
}

function main(planName = "all") {
  const plan = plans[planName];
  if (plan === undefined)
    throw new Error(`There is no plan “${planName}”; there are ${Object.keys(plans).join(", ")}.`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const step of plan) {
    const endedWell = run(step);
    const found = counts(step, endedWell);
    for (const key of Object.keys(total)) total[key] += found[key];
    if (endedWell) continue;
    console.error(`\nStopped: “${step.name}” failed.`);
    process.exitCode = 1;
    break;
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

try {
  main(process.argv[2]);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
