/** `joinery check <files…>` */
import { checkScenario } from "../../scenario/check.ts";
import type { Problem } from "../../scenario/problem.ts";
import { cli } from "../../words/en/cli.ts";
import { BAD_INPUT, DONE, problemText } from "../outcome.ts";
import { checkedStudy, studyData } from "../study/load.ts";
import { looksLikeStudy } from "../../experiment/study-file/check.ts";

export async function check(
  files: readonly string[],
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const told: {
    file: string;
    ok: boolean;
    problems: { at: string; code: string; found: string; says: string }[];
  }[] = [];
  for (const file of files) {
    const problems = await problemsOf(file);
    told.push({
      file,
      ok: problems.length === 0,
      problems: problems.map((problem) => ({
        at: problem.at,
        code: problem.code,
        found: problem.found,
        says: problemText(problem),
      })),
    });
    if (json) continue;
    if (problems.length === 0) process.stdout.write(`${cli.fine(file)}\n`);
    // What is wrong with the whole file begins with its name already.
    for (const problem of problems)
      process.stderr.write(`${problem.at === file ? "" : `${file}: `}${problemText(problem)}\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify(told, null, 2)}\n`);
  return told.every(({ ok }) => ok) ? DONE : BAD_INPUT;
}

async function problemsOf(file: string): Promise<readonly Problem[]> {
  const { data, problems } = await studyData(file);
  if (problems.length > 0) return problems;
  return looksLikeStudy(data) ? (await checkedStudy(file, data)).problems : checkScenario(data).problems;
}
