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
import { checkPlans } from "./check/plans.ts";
import { checkReferences } from "./check/references.ts";
import { hasShape, meant } from "./check/shape.ts";
import { MIGRATIONS, migrate } from "./migrations/migrations.ts";
import type { Problem } from "./problem.ts";
import { LIMITS } from "./limits.ts";
import { changeSchema, optionParts, scenarioParts } from "./schema.ts";
import { SCHEMA_VERSION } from "./scenario.ts";
import type { Scenario } from "./scenario.ts";
import { anyFields, eventSchemas, everyEvent } from "./schema/event.ts";
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
  events: z.array(z.unknown()).max(LIMITS.events, { error: "too-many" }),
  options: z.array(z.unknown()).max(LIMITS.options, { error: "too-many" }).optional(),
});
const planSchema = z.strictObject({
  ...optionParts,
  events: z.array(z.unknown()).max(LIMITS.events, { error: "too-many" }).optional(),
  changes: z.record(z.string(), z.unknown()).optional(),
  settings: anything,
  rules: anything,
});

export function checkScenario(data: unknown): Checked {
  const findings = openFindings();
  const scenario = soundScenario(data, findings.report, findings.problems);
  findings.close();
  return { scenario, problems: findings.problems };
}

function soundScenario(data: unknown, report: Report, problems: readonly Problem[]): Scenario | null {
  const copy = plainCopy(data, report);
  if (!isRecord(copy)) {
    report(WHOLE_FILE, "not-an-object", copy);
    return null;
  }
  const current = ofThisVersion(copy, report);
  if (current === null) return null;
  checkPieces(current, report);
  checkReferences(current, report);
  if (problems.length > 0) return null;
  // oxlint-disable-next-line typescript/consistent-type-assertions -- every piece has just been held against its schema
  const scenario = current as unknown as Scenario;
  checkPlans(scenario, report);
  if (problems.length === 0) checkPlansCompile(scenario, report);
  return problems.length === 0 ? scenario : null;
}

/**
 * The file as this version would have written it. A version with no way from it is told of by itself: the rest of the
 * file then means something else.
 */
function ofThisVersion(
  copy: Readonly<Record<string, unknown>>,
  report: Report,
): Readonly<Record<string, unknown>> | null {
  const version = copy["joinery"];
  if (typeof version !== "number") return copy;
  const migrated = migrate(copy, { from: version, to: SCHEMA_VERSION, migrations: MIGRATIONS });
  if (migrated === null)
    report("joinery", version > SCHEMA_VERSION ? "future-version" : "old-version", version, {
      version: String(SCHEMA_VERSION),
    });
  return migrated;
}

function checkPieces(copy: Readonly<Record<string, unknown>>, report: Report): void {
  hasShape(copy, { schema: frameSchema, at: "" }, report);
  checkWorld(copy["world"], report);
  checkTheory(copy, "", report);
  listOf(copy["events"]).forEach((event, i) => checkEvent(event, placeOf("events", i), report));
  const timeline = eventsById(copy["events"]);
  listOf(copy["options"]).forEach((option, i) =>
    checkOption(option, { at: placeOf("options", i), timeline }, report),
  );
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
const anyEventSchema = z.strictObject({ kind: z.unknown(), ...anyFields, ...everyEvent });

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

interface PlanPlace {
  readonly at: string;
  readonly timeline: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

function checkOption(option: unknown, { at, timeline }: PlanPlace, report: Report): void {
  hasShape(option, { schema: planSchema, at }, report);
  if (!isRecord(option)) return;
  checkTheory(option, at, report);
  listOf(option["events"]).forEach((event, i) => checkEvent(event, placeOf(at, "events", i), report));
  if (!isRecord(option["changes"])) return;
  for (const [id, change] of Object.entries(option["changes"]))
    checkChange(change, timeline.get(id), placeOf(at, "changes", id), report);
}

const eventsById = (events: unknown): PlanPlace["timeline"] =>
  new Map(
    listOf(events).flatMap((event) =>
      isRecord(event) && typeof event["id"] === "string" ? [[event["id"], event] as const] : [],
    ),
  );

/** A change by itself, and whether the event's kind takes what it says: of the event as changed, only what the change says. */
function checkChange(
  change: unknown,
  event: Readonly<Record<string, unknown>> | undefined,
  at: string,
  report: Report,
): void {
  if (!hasShape(change, { schema: changeSchema, at }, report)) return;
  const kind = String(event?.["kind"]);
  const schema = eventSchemas.get(kind);
  if (schema === undefined || !isRecord(change)) return;
  const says = Object.keys(change).map((field) => placeOf(at, field));
  const here: Report = (place, code, found, values) => {
    if (says.some((each) => place === each || place.startsWith(`${each}.`) || place.startsWith(`${each}[`)))
      report(place, code, found, values);
  };
  hasShape({ ...event, ...change }, { schema, at, elsewhere: { fields: everyField, kind } }, here);
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
