/**
 * Every check, cheap and exact ones first, the browser last; as many side by side as there are processors, since most of
 * them use one and a journey in the browser also waits. After a step that fails nothing more is begun, and the last line
 * is always `N passed, N failed`.
 *
 *     node scripts/test.mjs            types, lint, format, unused code, house rules, build, unit, page
 *     node scripts/test.mjs systems    build, then what needs other programs (Slurm, Redis, Firefox, R, networkx)
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "joinery-test-"));

/** A step, and the names of those that must have ended before it begins. */
const command = (name, words, after = []) => ({ name, words: words.split(" "), after });
const vitest = (name, words, after = []) => {
  const report = join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, words: ["vitest", "run", ...words.split(" "), ...reporters], after, report };
};

const quietly = "--logLevel warn";
/** The page in French and the page as one file are put into the built page's folder, which its own build empties. */
const build = [
  command("build the page", `vite build ${quietly}`),
  command("build it in French", `vite build --mode fr ${quietly}`, ["build the page"]),
  command("build the page as one file", `vite build --config vite.one.config.ts ${quietly}`, [
    "build the page",
  ]),
  command("build the terminal program", `vite build --config vite.cli.config.ts ${quietly}`),
];
const stretched = command("build it stretched, from right to left", `vite build --mode stretched ${quietly}`);

const rules = [
  command("types", "tsc --noEmit"),
  command("lint", "oxlint"),
  command("format", "oxfmt --check"),
  command("unused code", "knip"),
  vitest("house rules", "--project house"),
];
const all = [...rules, ...build, stretched];
const names = (steps) => steps.map(({ name }) => name);

const plans = {
  all: [...all, vitest("unit", "--project unit", names(all)), vitest("page", "--project page", names(all))],
  systems: [...build, vitest("systems", "--config vitest.systems.config.ts", names(build))],
};

/** Starts one step with the house's own tools first on the path; says what it writes, and at last whether it ended well. */
function start({ name, words: [program, ...rest] }, write) {
  const shown = [program, ...rest].filter((word) => !/^--(reporter|outputFile)/.test(word)).join(" ");
  write(`\n── ${name}: ${shown}\n`);
  const path = [join(root, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const started = performance.now();
  const child = spawn(program, rest, {
    cwd: root,
    env: { ...colour, ...process.env, PATH: path },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", write);
  return new Promise((resolve) => {
    const end = (endedWell) => {
      write(`── ${name}: ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
      resolve(endedWell);
    };
    child.once("error", (error) => write(`${error.message}\n`));
    child.once("close", (code) => end(code === 0));
  });
}

/** Shows one step at a time, in the order in which they began: the first as it goes, the others once those before are done. */
function openScreen() {
  const shown = [];
  const goOn = () => {
    while (shown.length > 0) {
      const [{ kept }] = shown;
      process.stdout.write(kept.splice(0).join(""));
      if (!shown[0].isDone) break;
      shown.shift();
    }
  };
  return () => {
    const part = { kept: [], isDone: false };
    shown.push(part);
    return {
      write: (text) => {
        part.kept.push(text);
        if (shown[0] === part) goOn();
      },
      done: () => {
        part.isDone = true;
        goOn();
      },
    };
  };
}

/** Lives a plan; what has begun when a step fails is let end. Returns the steps that ended, each with whether it ended well. */
async function live(plan) {
  const places = Math.max(2, availableParallelism());
  const newPart = openScreen();
  const waiting = [...plan];
  const running = new Map();
  const ended = [];
  const isFree = ({ after }) => after.every((name) => ended.some(({ step }) => step.name === name));
  const begin = (step) => {
    const { write, done } = newPart();
    const end = (endedWell) => {
      done();
      running.delete(step.name);
      ended.push({ step, endedWell });
    };
    running.set(step.name, start(step, write).then(end));
  };
  const next = () =>
    running.size < places && ended.every(({ endedWell }) => endedWell) ? waiting.findIndex(isFree) : -1;
  do {
    for (let at = next(); at >= 0; at = next()) begin(...waiting.splice(at, 1));
    await Promise.race(running.values());
  } while (running.size > 0 || next() >= 0);
  return ended;
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

async function main(planName = "all") {
  const plan = plans[planName];
  if (plan === undefined)
    throw new Error(`There is no plan “${planName}”; there are ${Object.keys(plans).join(", ")}.`);
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { step, endedWell } of await live(plan)) {
    const found = counts(step, endedWell);
    for (const key of Object.keys(total)) total[key] += found[key];
    if (endedWell) continue;
    console.error(`\nStopped: “${step.name}” failed.`);
    process.exitCode = 1;
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
}

try {
  await main(process.argv[2]);
} finally {
  rmSync(reports, { recursive: true, force: true });
}
