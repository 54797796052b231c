/**
 * Every problem of a scenario at once, each with its place.
 *
 * First the shape, piece by piece, so that a fault in one event does not hide those of another; then how the pieces hang
 * together (`check/references.ts`), as far as their shape allows; last, where nothing was found, whether every plan can
 * be compiled.
 */
import { z } from "zod";
import { compile } from "./compile.ts";
import { optionsOf } from "./compile/timeline.ts";
import { openFindings } from "./check/findings.ts";
import type { Report } from "./check/findings.ts";
import { WHOLE_FILE, isRecord, placeOf } from "./check/place.ts";
import { plainCopy } from "./check/plain-data.ts";
import { checkReferences } from "./check/references.ts";
import { hasShape, meant } from "./check/shape.ts";
import type { Problem } from "./problem.ts";
import { changeSchema, optionParts, scenarioParts } from "./schema.ts";
import { SCHEMA_VERSION } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";
import { anyFields, eventSchemas } from "./schema/event.ts";
import { rulesSchema, settingsSchema } from "./schema/theory.ts";
import { describedSchema, templateSchemas } from "./schema/world.ts";

export interface Checked {
  /** The scenario, where nothing is wrong with it. */
  readonly scenario: Scenario | null;
  readonly problems: readonly Problem[];
}

const anything = z.unknown().optional();
const frameSchema = z.strictObject({
  ...scenarioParts,
  world: z.unknown(),
  settings: anything,
  rules: anything,
  events: z.array(z.unknown()),
  options: z.array(z.unknown()).optional(),
});
const planSchema = z.strictObject({
  ...optionParts,
  events: z.array(z.unknown()).optional(),
  changes: z.record(z.string(), z.unknown()).optional(),
  settings: anything,
  rules: anything,
});

export function checkScenario(data: unknown): Checked {
  const { problems, report } = openFindings();
  const copy = plainCopy(data, report);
  if (!isRecord(copy)) {
    report(WHOLE_FILE, "not-an-object", copy);
    return { scenario: null, problems };
  }
  if (!isOfThisVersion(copy["joinery"], report)) return { scenario: null, problems };
  checkPieces(copy, report);
  checkReferences(copy, report);
  if (problems.length > 0) return { scenario: null, problems };
  // oxlint-disable-next-line typescript/consistent-type-assertions -- every piece has just been held against its schema
  const scenario = copy as unknown as Scenario;
  checkPlansCompile(scenario, report);
  return { scenario: problems.length === 0 ? scenario : null, problems };
}

/** Another version is told of by itself: the rest of the file then means something else. */
function isOfThisVersion(version: unknown, report: Report): boolean {
  if (typeof version !== "number" || version === SCHEMA_VERSION) return true;
  report("joinery", version > SCHEMA_VERSION ? "future-version" : "old-version", version, {
    version: String(SCHEMA_VERSION),
  });
  return false;
}

function checkPieces(copy: Readonly<Record<string, unknown>>, report: Report): void {
  hasShape(copy, { schema: frameSchema, at: "" }, report);
  checkWorld(copy["world"], report);
  checkTheory(copy, "", report);
  listOf(copy["events"]).forEach((event, i) => checkEvent(event, placeOf("events", i), report));
  listOf(copy["options"]).forEach((option, i) => checkOption(option, placeOf("options", i), report));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function checkTheory(holder: Readonly<Record<string, unknown>>, at: string, report: Report): void {
  for (const [field, schema] of [
    ["settings", settingsSchema],
    ["rules", rulesSchema],
  ] as const) {
    if (holder[field] !== undefined) hasShape(holder[field], { schema, at: placeOf(at, field) }, report);
  }
}

function checkWorld(world: unknown, report: Report): void {
  if (!isRecord(world)) {
    if (world !== undefined) report("world", "bad-world", world);
    return;
  }
  const { template } = world;
  if (template === undefined) hasShape(world, { schema: describedSchema, at: "world" }, report);
  else {
    const schema = typeof template === "string" ? templateSchemas.get(template) : undefined;
    const known = [...templateSchemas.keys()];
    if (schema === undefined)
      report("world.template", "not-one-of", template, {
        known: known.join(", "),
        ...(typeof template === "string" ? meant(template, known) : {}),
      });
    else hasShape(world, { schema, at: "world" }, report);
  }
}

const everyField = new Set(Object.keys(anyFields));
const anyEventSchema = z.strictObject({ kind: z.unknown(), ...anyFields });

function checkEvent(event: unknown, at: string, report: Report): void {
  const kind = isRecord(event) ? event["kind"] : undefined;
  const schema = typeof kind === "string" ? eventSchemas.get(kind) : undefined;
  if (schema !== undefined) {
    hasShape(event, { schema, at, elsewhere: { fields: everyField, kind: String(kind) } }, report);
    return;
  }
  hasShape(event, { schema: anyEventSchema, at }, report);
  const known = [...eventSchemas.keys()];
  if (isRecord(event))
    report(placeOf(at, "kind"), kind === undefined ? "missing" : "not-one-of", kind, {
      known: known.join(", "),
      ...(typeof kind === "string" ? meant(kind, known) : {}),
    });
}

function checkOption(option: unknown, at: string, report: Report): void {
  hasShape(option, { schema: planSchema, at }, report);
  if (!isRecord(option)) return;
  checkTheory(option, at, report);
  listOf(option["events"]).forEach((event, i) => checkEvent(event, placeOf(at, "events", i), report));
  if (!isRecord(option["changes"])) return;
  for (const [id, change] of Object.entries(option["changes"]))
    hasShape(change, { schema: changeSchema, at: placeOf(at, "changes", id) }, report);
}

/** What only the compiler can find: two subjects that would share their luck, a change that an event's kind does not take. */
function checkPlansCompile(scenario: Scenario, report: Report): void {
  for (const { id } of optionsOf(scenario)) {
    try {
      compile(scenario, { option: id });
    } catch (error) {
      report(`options.${id}`, "cannot-be-run", id, {
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
}
