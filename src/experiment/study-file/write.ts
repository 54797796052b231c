/** A study as a file again, with everything written out: reading it gives the same study. */
import type { ReadingTime, Study, StudyFactor, StudyOutcome } from "../study.ts";
import { STUDY_VERSION } from "./schema.ts";

export function fileOf(study: Study): Readonly<Record<string, unknown>> {
  const { id, title, question, scenario, option, months, repeats, worlds, factors, outcomes, design } = study;
  const { runs, seed, sameLuck, tests, ramps = [], patterns = [] } = study;
  return {
    joineryStudy: STUDY_VERSION,
    id,
    title,
    question,
    scenario,
    option,
    months,
    ...(repeats.length > 0 ? { repeats } : {}),
    ...(ramps.length > 0 ? { ramps } : {}),
    ...(worlds.length > 0 ? { worlds } : {}),
    factors: factors.map(factorFile),
    outcomes: outcomes.map(outcomeFile),
    ...(patterns.length > 0 ? { patterns } : {}),
    design,
    runs,
    seed,
    sameLuck,
    ...(tests.length > 0 ? { tests } : {}),
  };
}

/** The kind of a factor is not written: what it sets says it. */
const factorFile = (factor: StudyFactor): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(factor).filter(([field]) => field !== "kind"));

const outcomeFile = ({
  id,
  measure,
  scope,
  when,
  line,
  target,
}: StudyOutcome): Readonly<Record<string, unknown>> => ({
  id,
  measure,
  scope,
  when: whenFile(when),
  ...(line === undefined ? {} : { line }),
  ...(target === undefined ? {} : { target }),
});

function whenFile(when: ReadingTime): unknown {
  if (when.kind === "last-month") return "last-month";
  if (when.kind === "month") return { month: when.month };
  if (when.kind === "loop") return { loop: when.ramp };
  return { [when.kind]: { from: when.from, to: when.to } };
}
