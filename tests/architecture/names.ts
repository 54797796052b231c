/**
 * What files and folders may be called, and where a test belongs.
 */
import { posix } from "node:path";
import { catalogues, emptyNames, layerOf, testHomes, testRooms } from "./line.ts";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The name up to its first dot: `trust.test.ts` → `trust`. */
const stem = (name: string): string => name.replace(/\..*$/, "");

function judgeName(path: string): string | undefined {
  const parts = path.split("/").slice(1);
  const empty = parts.map(stem).find((part) => emptyNames.includes(part));
  if (empty !== undefined) return `“${empty}” says how code is kept, not what it is about`;
  const odd = parts.find((part) => !kebabCase.test(part));
  if (odd !== undefined) return `“${odd}” is not in kebab-case`;
  const isIndex = stem(posix.basename(path)) === "index";
  if (isIndex && !catalogues.includes(path)) return "only the catalogues may be called index";
  if (path.startsWith("src/") && layerOf(path) === undefined) return "stands in no layer of the line";
  return undefined;
}

/** Names that say nothing, barrels, and code that stands outside the line. */
export function nameBreaches(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const verdict = judgeName(path);
    return verdict === undefined ? [] : [`${path}: ${verdict}`];
  });
}

/** `tests/model/trust.test.ts` → `src/model/trust`; workers, scripts, bench and kernel keep their own root. */
function subjectOf(testPath: string): string {
  const inside = testPath.replace(/^tests\//, "");
  const subject = posix.join(posix.dirname(inside), stem(posix.basename(inside)));
  return /^(workers|scripts|bench|kernel)\//.test(subject) ? subject : `src/${subject}`;
}

const hasHome = (testPath: string): boolean => {
  const [first = "", second = ""] = testPath
    .replace(/^tests\//, "")
    .split("/")
    .map(stem);
  return testHomes.includes(first) || testRooms.includes(second);
};

/** Tests about a file or folder that is not there: usually something was moved and its test was not. */
export function strayTests(tests: readonly string[], paths: readonly string[]): string[] {
  const subjects = new Set<string>();
  for (const path of paths) {
    subjects.add(posix.join(posix.dirname(path), stem(posix.basename(path))));
    for (let folder = posix.dirname(path); folder !== "."; folder = posix.dirname(folder))
      subjects.add(folder);
  }
  return tests
    .filter((path) => /\.test\.tsx?$/.test(path) && !hasHome(path) && !subjects.has(subjectOf(path)))
    .map((path) => `${path}: there is no ${subjectOf(path)} for it to test`);
}
