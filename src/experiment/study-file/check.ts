/**
 * Every problem of a study file at once, each with its place; and, where there is none, the study with everything filled in.
 *
 * First the shape of the file, piece by piece; then its case, by the checks that scenario files get; then what each factor
 * sets and each outcome reads; then the design; last, whether the case can be run at the ends of every factor.
 */
import { z } from "zod";
import { optionsOf, LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { checkScenario } from "../../scenario/check.ts";
import { openFindings } from "../../scenario/check/findings.ts";
import type { Report } from "../../scenario/check/findings.ts";
import { WHOLE_FILE, isRecord, placeOf } from "../../scenario/check/place.ts";
import { plainCopy } from "../../scenario/check/plain-data.ts";
import { hasShape } from "../../scenario/check/shape.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { Scenario, SettingsSource } from "../../scenario/scenario.ts";
import { adviseDesign, checkDesign } from "../design/check.ts";
import type { DesignAdvice } from "../design/check.ts";
import { EVENT_KINDS } from "../../model/events/index.ts";
import type { Ramp, Repeat, Study, StudyFactor, StudyOutcome, StudyTest } from "../study.ts";
import { checkEnds } from "./ends.ts";
import { designOf, factorsOf } from "./fill.ts";
import { outcomeOf } from "./reading-times.ts";
import {
  STUDY_LIMITS,
  designSchemas,
  factorSchema,
  outcomeSchema,
  patternSchema,
  rampSchema,
  repeatSchema,
  studyParts,
  testSchema,
  worldsSchema,
} from "./schema.ts";

export interface CheckedStudy {
  readonly study: Study | null;
  readonly problems: readonly Problem[];
  readonly advice: readonly DesignAdvice[];
}

/** What the file names and somebody else must fetch: a scenario by id or path, a file of worlds. */
export interface Outside {
  readonly scenario?: unknown;
  readonly worlds?: unknown;
}

/** Names that must be fetched before a study can be checked. */
export function namedOutside(data: unknown): {
  readonly scenario: string | null;
  readonly worlds: string | null;
} {
  const name = (value: unknown): string | null => (typeof value === "string" ? value : null);
  return isRecord(data)
    ? { scenario: name(data["scenario"]), worlds: name(data["worlds"]) }
    : { scenario: null, worlds: null };
}

/** Whether this is meant as a study, not as a scenario. */
export const looksLikeStudy = (data: unknown): boolean =>
  isRecord(data) && Object.hasOwn(data, "joineryStudy");

const frameSchema = z.strictObject({
  ...studyParts,
  scenario: z.unknown(),
  repeats: z.array(z.unknown()).max(STUDY_LIMITS.repeats, { error: "too-many" }).optional(),
  ramps: z.array(z.unknown()).max(STUDY_LIMITS.ramps, { error: "too-many" }).optional(),
  worlds: z.unknown().optional(),
  factors: z.array(z.unknown()).max(STUDY_LIMITS.factors, { error: "too-many" }),
  outcomes: z
    .array(z.unknown())
    .min(1, { error: "too-few" })
    .max(STUDY_LIMITS.outcomes, { error: "too-many" }),
  design: z.unknown(),
});

export function checkStudy(data: unknown, outside: Outside = {}): CheckedStudy {
  const { problems, report } = openFindings();
  const failed = (): CheckedStudy => ({ study: null, problems, advice: [] });
  const copy = plainCopy(data, report);
  if (!isRecord(copy)) {
    report(WHOLE_FILE, "not-an-object", copy);
    return failed();
  }
  hasShape(copy, { schema: frameSchema, at: "" }, report);
  const factors = piecesOf(copy["factors"], "factors", factorSchema, report);
  const outcomes = piecesOf(copy["outcomes"], "outcomes", outcomeSchema, report);
  const repeats = piecesOf(copy["repeats"], "repeats", repeatSchema, report);
  const ramps = piecesOf(copy["ramps"], "ramps", rampSchema, report).flatMap((each) => rampOf(each, report));
  checkDesignShape(copy["design"], report);
  const worlds = worldsOf(outside.worlds ?? copy["worlds"], report);
  const scenario = scenarioOf(outside.scenario ?? copy["scenario"], report);
  if (scenario === null) return failed();
  const option = optionIn(copy["option"], scenario, report);
  const ground = {
    scenario,
    option,
    worlds,
    repeats: repeats.flatMap(({ piece }) => repeatOf(piece)),
    ...(ramps.length === 0 ? {} : { ramps }),
  };
  const filled = factorsOf(factors, ground, report);
  const months = typeof copy["months"] === "number" ? copy["months"] : scenario.months;
  const reading = { scenario, months, ramps: ramps.map(({ id }) => id) };
  const read = outcomes.flatMap(({ piece, at }) => outcomeOf(piece, { ...reading, at }, report));
  checkNames(filled, read, report);
  const tests = problems.length > 0 ? [] : testsOf(copy["tests"], filled, report);
  if (problems.length > 0) return failed();
  const study: Study = {
    id: String(copy["id"]),
    title: String(copy["title"]),
    question: String(copy["question"]),
    ...ground,
    months,
    factors: filled,
    outcomes: read,
    design: designOf(copy["design"]),
    runs: Number(copy["runs"]),
    seed: typeof copy["seed"] === "string" ? copy["seed"] : DEFAULT_SEED,
    sameLuck: copy["sameLuck"] !== false,
    tests,
    ...patternsOf(copy["patterns"]),
  };
  const wrong = checkDesign(study.design, study.factors);
  if (wrong.length > 0) return { study: null, problems: wrong, advice: [] };
  checkEnds(study, report);
  return {
    study: problems.length === 0 ? study : null,
    problems,
    advice: adviseDesign(study.design, study.factors),
  };
}

interface Piece<Shape> {
  readonly piece: Shape;
  readonly at: string;
}

/** The pieces of a list that have the right shape, each with its place. */
function piecesOf<Shape>(
  value: unknown,
  name: string,
  schema: z.ZodType<Shape>,
  report: Report,
): readonly Piece<Shape>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown, i) => {
    const at = placeOf(name, i);
    if (!hasShape(each, { schema, at }, report)) return [];
    return [{ piece: schema.parse(each), at }];
  });
}

function checkDesignShape(design: unknown, report: Report): void {
  if (design === undefined) return;
  const kind = isRecord(design) ? design["kind"] : undefined;
  const schema = Object.entries(designSchemas).find(([name]) => name === kind)?.[1];
  if (schema === undefined)
    report("design.kind", kind === undefined ? "missing" : "not-one-of", kind, {
      known: Object.keys(designSchemas).join(", "),
    });
  else hasShape(design, { schema, at: "design" }, report);
}

function worldsOf(value: unknown, report: Report): readonly SettingsSource[] {
  if (value === undefined) return [];
  const list = isRecord(value) ? value["worlds"] : value;
  if (typeof list === "string") report("worlds", "not-fetched", list);
  else if (hasShape(list, { schema: worldsSchema, at: "worlds" }, report)) return worldsSchema.parse(list);
  return [];
}

function scenarioOf(value: unknown, report: Report): Scenario | null {
  if (value === undefined) return null;
  if (typeof value === "string") {
    report("scenario", "not-fetched", value);
    return null;
  }
  const { scenario, problems } = checkScenario(value);
  for (const { at, code, found, values } of problems)
    report(at === WHOLE_FILE ? "scenario" : `scenario.${at}`, code, found, values);
  return scenario;
}

function optionIn(value: unknown, scenario: Scenario, report: Report): string {
  if (value === undefined) return LEAVE_AS_IS;
  const known = optionsOf(scenario).map(({ id }) => id);
  if (!known.includes(String(value))) {
    report("option", "no-such-option", value, { known: known.join(", ") });
    return LEAVE_AS_IS;
  }
  return String(value);
}

/** What the shape cannot say of an event, the checks of the case do, once it is written out. */
function repeatOf({
  id,
  first,
  every,
  notice = 0,
  event,
  onlyFirst,
}: z.infer<typeof repeatSchema>): Repeat[] {
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the event is held against its schema when the case is written out
  const typed = {
    id,
    first,
    every,
    notice,
    event,
    ...(onlyFirst === undefined ? {} : { onlyFirst }),
  } as unknown as Repeat;
  return [typed];
}

/** What an event can do on a ramp: have a size, and last until it ends or strike once. */
function rampOf({ piece, at }: Piece<z.infer<typeof rampSchema>>, report: Report): Ramp[] {
  const known = EVENT_KINDS.filter(({ size, lasts }) => size !== null && lasts !== "phased").map(
    ({ kind }) => kind,
  );
  const kind = piece.event["kind"];
  if (!known.some((each) => each === kind)) {
    report(`${at}.event.kind`, "not-one-of", kind, { known: known.join(", ") });
    return [];
  }
  // oxlint-disable-next-line typescript/consistent-type-assertions -- the event is held against its schema when the case is written out
  return [{ ...piece, every: piece.every ?? USUAL_STEP } as unknown as Ramp];
}

const USUAL_STEP = 6;

/** The tests of the study, each naming factors that are there. The shape has been looked at with the frame. */
function testsOf(value: unknown, factors: readonly StudyFactor[], report: Report): readonly StudyTest[] {
  const tests = value === undefined ? [] : z.array(testSchema).parse(value);
  tests.forEach((test, i) => {
    for (const name of factorsNamed(test))
      if (!(test.kind === "path-dependence" && name === "case") && !factors.some(({ id }) => id === name))
        report(`tests[${i}]`, "leads-nowhere", name, { what: "a factor" });
  });
  return tests;
}

/** Their shape has been looked at with the frame; whether the catalogue has them is for those who read it. */
function patternsOf(value: unknown): Pick<Study, "patterns"> {
  return value === undefined ? {} : { patterns: z.array(patternSchema).parse(value) };
}

function factorsNamed(test: StudyTest): readonly string[] {
  switch (test.kind) {
    case "two-starts":
      return [test.sweep, test.start];
    case "path-dependence":
      return [test.order];
    case "ramps":
      return [test.way];
    case "early-warning":
      return [test.collapse];
    case "knock-outs":
      return [test.plan];
    case "mean-field":
      return [];
  }
}

/** Columns of the results that are there in any case. */
const TAKEN = ["case", "run", "fingerprint"];

function checkNames(
  factors: readonly StudyFactor[],
  outcomes: readonly StudyOutcome[],
  report: Report,
): void {
  const seen = new Map(TAKEN.map((name) => [name, "a column of every table"]));
  const name = (id: string, at: string): void => {
    const other = seen.get(id);
    if (other === undefined) seen.set(id, at);
    else report(at, "repeated-id", id, { other });
  };
  factors.forEach(({ id }, i) => name(id, `factors[${i}].id`));
  outcomes.forEach(({ id }, i) => name(id, `outcomes[${i}].id`));
}
