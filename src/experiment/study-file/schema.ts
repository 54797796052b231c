/**
 * What a study file may hold, said to machines. The pieces of scenarios and every catalogue come from `scenario`; what a
 * factor may set, and in what range, is looked up in `targets.ts`.
 */
import { z } from "zod";
import { OUTCOMES } from "../../model/outcomes/index.ts";
import { LIMITS } from "../../scenario/limits.ts";
import { settingsSchema } from "../../scenario/schema/theory.ts";
import { id, list, oneOf, text, when, whole } from "../../scenario/schema/values.ts";
import { studyFields as says } from "../../words/en/study-file.ts";

export const STUDY_VERSION = 1;
export const STUDY_LIMITS = {
  factors: 128,
  outcomes: 40,
  repeats: 20,
  ramps: 5,
  worlds: 10_000,
  runs: 100_000,
} as const;

const setting = z
  .union([z.string().max(80), z.number(), z.boolean()], { error: "wrong-type" })
  .meta({ description: says.setting });

export const factorSchema = z.strictObject({
  id: id(says.factorId),
  sets: text(says.sets, 200),
  role: oneOf(["uncertainty", "lever"], says.role).exactOptional(),
  low: z.number().meta({ description: says.low }).exactOptional(),
  high: z.number().meta({ description: says.high }).exactOptional(),
  base: setting.exactOptional(),
  levels: list(z.number(), says.levels, 1000, 1).exactOptional(),
  options: list(setting, says.options, 1000, 1).exactOptional(),
});

const span = { from: when(says.from), to: when(says.to) } as const;
const whenSchema = z
  .union(
    [
      z.literal("last-month"),
      z.literal("last-year"),
      z.strictObject({ month: when(says.month) }),
      z.strictObject({ mean: z.strictObject(span) }),
      z.strictObject({ lowest: z.strictObject(span) }),
      z.strictObject({ highest: z.strictObject(span) }),
      z.strictObject({ "rising-variance": z.strictObject(span) }),
      z.strictObject({ "rising-memory": z.strictObject(span) }),
      z.strictObject({ loop: text(says.loop, 80) }),
    ],
    { error: "bad-reading-time" },
  )
  .meta({ description: says.when });

const lineSchema = z
  .union([z.strictObject({ atLeast: z.number() }), z.strictObject({ atMost: z.number() })], {
    error: "bad-line",
  })
  .meta({ description: says.line });

const targetSchema = z
  .strictObject({
    value: z.number().meta({ description: says.targetValue }),
    tolerance: z
      .number()
      .positive({ error: "not-above-nought" })
      .meta({ description: says.tolerance })
      .exactOptional(),
    weight: z.number().min(0, { error: "below-nought" }).meta({ description: says.weight }).exactOptional(),
    source: text(says.source, 400).exactOptional(),
  })
  .meta({ description: says.target });

export const outcomeSchema = z.strictObject({
  id: id(says.outcomeId).exactOptional(),
  measure: z
    .enum(
      OUTCOMES.map((outcome) => outcome.id),
      { error: "not-one-of" },
    )
    .meta({ description: says.measure }),
  scope: text(says.scope, 80).exactOptional(),
  when: whenSchema.exactOptional(),
  line: lineSchema.exactOptional(),
  target: targetSchema.exactOptional(),
});

export const patternSchema = z.strictObject({
  id: text(says.patternId, 20),
  value: z.number().meta({ description: says.patternValue }).exactOptional(),
  tolerance: z
    .number()
    .positive({ error: "not-above-nought" })
    .meta({ description: says.tolerance })
    .exactOptional(),
  weight: z.number().min(0, { error: "below-nought" }).meta({ description: says.weight }).exactOptional(),
});

const levels = z.int({ error: "not-whole" }).meta({ description: says.levelCount });
const count = z.int({ error: "not-whole" }).meta({ description: says.count });
export const designSchemas = {
  replicates: z.strictObject({ kind: z.literal("replicates") }),
  "full-factorial": z.strictObject({ kind: z.literal("full-factorial"), levels: levels.exactOptional() }),
  "one-at-a-time": z.strictObject({ kind: z.literal("one-at-a-time"), levels: levels.exactOptional() }),
  "latin-hypercube": z.strictObject({ kind: z.literal("latin-hypercube"), cases: count }),
  "sobol-sequence": z.strictObject({ kind: z.literal("sobol-sequence"), cases: count }),
  saltelli: z.strictObject({ kind: z.literal("saltelli"), base: count }),
  morris: z.strictObject({ kind: z.literal("morris"), trajectories: count, levels: levels.exactOptional() }),
  table: z.strictObject({
    kind: z.literal("table"),
    rows: list(z.record(z.string(), setting), says.rows, 1_048_576),
  }),
} as const;
const kinds = Object.values(designSchemas);

export const repeatSchema = z.strictObject({
  id: id(says.repeatId),
  first: whole(says.first, [0, LIMITS.months]),
  every: whole(says.every, [1, LIMITS.months]),
  notice: whole(says.notice, [0, LIMITS.months]).exactOptional(),
  event: z.record(z.string(), z.unknown()).meta({ description: says.event }),
  onlyFirst: z.record(z.string(), z.unknown()).meta({ description: says.onlyFirst }).exactOptional(),
});

export const rampSchema = z.strictObject({
  id: id(says.rampId),
  first: whole(says.rampFirst, [0, LIMITS.months]),
  way: whole(says.way, [1, LIMITS.months]),
  every: whole(says.step, [1, LIMITS.months]).exactOptional(),
  low: z.number().meta({ description: says.rampLow }),
  high: z.number().meta({ description: says.rampHigh }),
  event: z.record(z.string(), z.unknown()).meta({ description: says.event }),
});

export const worldsSchema = list(settingsSchema, says.worlds, STUDY_LIMITS.worlds, 1);

const factorName = text(says.testFactor, 80);
export const testSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("two-starts"), sweep: factorName, start: factorName }),
    z.strictObject({ kind: z.literal("path-dependence"), order: factorName }),
    z.strictObject({ kind: z.literal("ramps"), way: factorName }),
    z.strictObject({ kind: z.literal("early-warning"), collapse: factorName }),
    z.strictObject({ kind: z.literal("knock-outs"), plan: factorName }),
    z.strictObject({ kind: z.literal("mean-field") }),
  ])
  .meta({ description: says.tests });

/** The parts that are not made of pieces of their own. */
export const studyParts = {
  $schema: z.string().meta({ description: says.$schema }).exactOptional(),
  joineryStudy: z.literal(STUDY_VERSION).meta({ description: says.joineryStudy }),
  id: id(says.id),
  title: text(says.title, LIMITS.title),
  question: text(says.question, 300),
  option: text(says.option, 80).exactOptional(),
  months: whole(says.months, [1, LIMITS.months]).exactOptional(),
  runs: whole(says.runs, [1, STUDY_LIMITS.runs]),
  seed: text(says.seed, 200).exactOptional(),
  tests: list(testSchema, says.tests, 10).exactOptional(),
  patterns: list(patternSchema, says.patterns, 60, 1).exactOptional(),
  sameLuck: z.boolean().meta({ description: says.sameLuck }).exactOptional(),
} as const;

const studySchema = z
  .strictObject({
    ...studyParts,
    scenario: z.union([z.string(), z.record(z.string(), z.unknown())]).meta({ description: says.scenario }),
    repeats: list(repeatSchema, says.repeats, STUDY_LIMITS.repeats).exactOptional(),
    ramps: list(rampSchema, says.ramps, STUDY_LIMITS.ramps).exactOptional(),
    worlds: z.union([z.string(), worldsSchema]).meta({ description: says.worlds }).exactOptional(),
    factors: list(factorSchema, says.factors, STUDY_LIMITS.factors),
    outcomes: list(outcomeSchema, says.outcomes, STUDY_LIMITS.outcomes, 1),
    design: z.discriminatedUnion("kind", [kinds[0], ...kinds.slice(1)]).meta({ description: says.design }),
  })
  .meta({ title: "Joinery study" });

/** The JSON Schema (2020-12) that is published beside the page. */
export const publishedStudySchema = (): unknown => z.toJSONSchema(studySchema, { target: "draft-2020-12" });
