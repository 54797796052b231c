/**
 * What a scenario file may hold, said to machines. Everything that has a catalogue comes from it: kinds of event with
 * the range of their size, parameters with theirs, rules with their variants, templates with their arguments, outcomes.
 *
 * `check.ts` asks these schemas piece by piece; the whole is published as JSON Schema, so that an editor can help.
 */
import { z } from "zod";
import { OUTCOMES } from "../model/outcomes/index.ts";
import {
  choiceFields,
  figuresFields,
  leaveAsIsFields,
  optionFields,
  scenarioFields,
} from "../words/en/scenario-file.ts";
import { LIMITS } from "./limits.ts";
import { SCHEMA_VERSION } from "./scenario.ts";
import { anyFields, eventSchemas } from "./schema/event.ts";
import { rulesSchema, settingsSchema } from "./schema/theory.ts";
import { day, id, list, month, number, oneOf, text, when, whole } from "./schema/values.ts";
import { describedSchema, templateSchemas } from "./schema/world.ts";

const outcomeIds = OUTCOMES.map((outcome) => outcome.id);

const [first, ...rest] = [...eventSchemas.values()];
const [firstTemplate, ...otherTemplates] = [...templateSchemas.values()];
export const timelineEventSchema = z
  .discriminatedUnion("kind", [first, ...rest])
  .meta({ id: "event", title: "An event" });
const worldSchema = z
  .union([z.discriminatedUnion("template", [firstTemplate, ...otherTemplates]), describedSchema])
  .meta({ description: scenarioFields.world });

const { id: _, ...changeable } = anyFields;
/** Fields of an event that a plan may change; whether its kind takes them is asked of the event as changed. */
export const changeSchema = z.strictObject(changeable);

/** The parts of a plan and of a scenario that are not made of pieces of their own. */
export const optionParts = {
  id: id(optionFields.id),
  title: text(optionFields.title, LIMITS.title),
  plain: text(optionFields.plain, LIMITS.plain),
  without: list(id(optionFields.without), optionFields.without, LIMITS.events).exactOptional(),
  choices: list(
    z.strictObject({
      body: id(choiceFields.body),
      from: when(choiceFields.from),
      until: when(choiceFields.until),
      openness: number(choiceFields.openness, [-1, 1]),
    }),
    optionFields.choices,
    LIMITS.events,
  ).exactOptional(),
} as const;
const optionSchema = z
  .strictObject({
    ...optionParts,
    events: list(timelineEventSchema, optionFields.events, LIMITS.events).exactOptional(),
    changes: z
      .record(id(optionFields.changes), changeSchema)
      .meta({ description: optionFields.changes })
      .exactOptional(),
    settings: settingsSchema.meta({ description: optionFields.settings }).exactOptional(),
    rules: rulesSchema.meta({ description: optionFields.rules }).exactOptional(),
  })
  .meta({ id: "option", title: "A plan" });

export const scenarioParts = {
  $schema: z.string().meta({ description: scenarioFields.$schema }).exactOptional(),
  joinery: z.literal(SCHEMA_VERSION).meta({ description: scenarioFields.joinery }),
  id: id(scenarioFields.id),
  title: text(scenarioFields.title, LIMITS.title),
  claim: oneOf(["story", "pattern-checked", "fitted"], scenarioFields.claim),
  summary: text(scenarioFields.summary, 600),
  isNot: text(scenarioFields.isNot, 600),
  knownOn: day(scenarioFields.knownOn).exactOptional(),
  start: month(scenarioFields.start),
  months: whole(scenarioFields.months, [1, LIMITS.months]),
  figures: list(
    z.strictObject({
      settings: settingsSchema.meta({ description: figuresFields.settings }),
      plain: text(figuresFields.plain, 600),
      notes: text(figuresFields.notes, LIMITS.notes).exactOptional(),
      source: list(text(figuresFields.source, 400), figuresFields.source, LIMITS.sources, 1),
      licence: text(figuresFields.licence, 400).exactOptional(),
    }),
    scenarioFields.figures,
    LIMITS.sources,
  ).exactOptional(),
  leaveAsIs: z
    .strictObject({
      title: text(leaveAsIsFields.title, LIMITS.title),
      plain: text(leaveAsIsFields.plain, LIMITS.plain),
    })
    .meta({ description: scenarioFields.leaveAsIs })
    .exactOptional(),
  outcomes: list(
    z.enum(outcomeIds, { error: "not-one-of" }),
    scenarioFields.outcomes,
    LIMITS.outcomes,
    1,
  ).exactOptional(),
} as const;
export const scenarioSchema = z
  .strictObject({
    ...scenarioParts,
    world: worldSchema,
    settings: settingsSchema.meta({ description: scenarioFields.settings }).exactOptional(),
    rules: rulesSchema.meta({ description: scenarioFields.rules }).exactOptional(),
    events: list(timelineEventSchema, scenarioFields.events, LIMITS.events),
    options: list(optionSchema, scenarioFields.options, LIMITS.options).exactOptional(),
  })
  .meta({ title: "Joinery scenario" });

/** The JSON Schema (2020-12) that is published beside the page. */
export const publishedSchema = (): unknown => z.toJSONSchema(scenarioSchema, { target: "draft-2020-12" });
