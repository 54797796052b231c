/** The study that a person names: a shipped one by id, or a file; with the scenario and the worlds that it names fetched. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { checkStudy, looksLikeStudy, namedOutside } from "../../experiment/study-file/check.ts";
import type { DesignAdvice } from "../../experiment/design/check.ts";
import type { Study } from "../../experiment/study.ts";
import { SHIPPED_STUDY_IDS, shippedStudy } from "../../experiment/library.ts";
import { SHIPPED_IDS } from "../../scenario/library.ts";
import { loadScenario } from "../../scenario/load.ts";
import { InputError } from "../../scenario/problem.ts";
import type { Problem } from "../../scenario/problem.ts";
import { dataFrom, unreadable } from "../source.ts";

export interface LoadedStudy {
  readonly study: Study;
  readonly advice: readonly DesignAdvice[];
}

/** Changes to a study from the command line. */
export interface StudyChanges {
  readonly runs?: number;
  readonly seed?: string;
}

/** @throws InputError with every problem there is */
export async function studyFrom(name: string, changes: StudyChanges = {}): Promise<LoadedStudy> {
  const { data, problems } = await studyData(name);
  if (problems.length > 0) throw new InputError(problems);
  const { study, advice, problems: found } = await checkedStudy(name, data);
  if (study === null) throw new InputError(found);
  return { advice, study: { ...study, ...changes } };
}

/** Holds a study against its rules, with what it names fetched from beside its file. */
export async function checkedStudy(name: string, data: unknown): Promise<ReturnType<typeof checkStudy>> {
  const named = namedOutside(data);
  const fetched = await Promise.all(
    [named.scenario, named.worlds].map((each) =>
      each === null ? { data: undefined, problems: [] } : beside(name, each),
    ),
  );
  const problems = fetched.flatMap((each) => each.problems);
  const [scenario, worlds] = fetched.map((each) => each.data);
  const checked = checkStudy(data, {
    ...(scenario === undefined || scenario === null ? {} : { scenario }),
    ...(worlds === undefined || worlds === null ? {} : { worlds }),
  });
  const other = checked.problems.filter(({ code }) => code !== "not-fetched");
  return problems.length === 0 ? checked : { ...checked, study: null, problems: [...problems, ...other] };
}

/** What is meant as a study: by its id, or by what stands in the file. */
export async function isStudy(name: string): Promise<boolean> {
  if (SHIPPED_IDS.includes(name)) return false;
  return SHIPPED_STUDY_IDS.includes(name) || looksLikeStudy((await studyData(name)).data);
}

export async function studyData(name: string): Promise<Awaited<ReturnType<typeof dataFrom>>> {
  if (SHIPPED_STUDY_IDS.includes(name) && !existsSync(name))
    return { data: structuredClone(await shippedStudy(name)), problems: [] };
  return dataFrom(name);
}

async function beside(study: string, name: string): ReturnType<typeof dataFrom> {
  if (SHIPPED_IDS.includes(name)) return dataFrom(name);
  const path = isAbsolute(name) ? name : join(dirname(study), name);
  try {
    return await loadScenario(await readFile(path), name);
  } catch (error) {
    const problem: Problem = unreadable(name, error);
    return { data: null, problems: [problem] };
  }
}
