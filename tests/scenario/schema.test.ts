/**
 * The published JSON Schema, held against somebody else's reader of schemas (ajv), against every shipped scenario and
 * broken ones; and the schema against the TypeScript that says the same to us.
 */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import { SCHEMA_FILE } from "../../src/analysis/documents/documents.ts";
import { checkScenario } from "../../src/scenario/check.ts";
import type { Option, Scenario, TimelineEvent, WorldDescription } from "../../src/scenario/scenario.ts";
import { publishedSchema, scenarioSchema } from "../../src/scenario/schema.ts";
import type { describedSchema } from "../../src/scenario/schema/world.ts";
import { event, scenarioOf } from "./tiny.ts";

const folder = fileURLToPath(new URL("../../scenarios/", import.meta.url));
const files = readdirSync(folder);
const read = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(folder, file), "utf8"));
const validate = new Ajv2020({ strict: false, allErrors: true }).compile(publishedSchema() as object); // a schema is an object

describe.each(files)("%s", (file) => {
  test("is as the published schema has it, and as the check has it", () => {
    const data = read(file);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(checkScenario(data).problems).toEqual([]);
  });

  test("points an editor to the published schema", () => {
    const { $schema } = read(file);
    expect(resolve(dirname(resolve(folder, file)), String($schema))).toBe(
      fileURLToPath(new URL(`../../${SCHEMA_FILE}`, import.meta.url)),
    );
  });
});

const sound: Record<string, unknown> = JSON.parse(
  JSON.stringify(scenarioOf([event("merge-1", "merge", 6, { who: ["a", "b"] })])),
);
const [merge] = sound["events"] as readonly object[]; // the one just put in

test.each([
  ["a field nobody knows", { ...sound, tittle: "x" }],
  ["a field that is missing", { ...sound, title: undefined }],
  ["a field of another kind", { ...sound, events: [{ ...merge, form: "lead" }] }],
  ["an event of no kind", { ...sound, events: [{ ...merge, kind: "marge" }] }],
  ["a size out of range", { ...sound, events: [{ ...merge, size: 2 }] }],
  ["a date that is no month", { ...sound, start: "2000-13" }],
  ["a parameter out of range", { ...sound, settings: { churn: 9 } }],
  ["a template's argument out of range", { ...sound, world: { template: "england", localities: 1 } }],
  ["a version of the future", { ...sound, joinery: 2 }],
])("both refuse %s", (_, broken) => {
  const data: unknown = JSON.parse(JSON.stringify(broken));
  expect(validate(data)).toBe(false);
  expect(checkScenario(data).scenario).toBeNull();
});

test("both accept a sound file", () => {
  expect(validate(sound)).toBe(true);
  expect(scenarioSchema.safeParse(sound).success).toBe(true);
});

/** Names of the fields of a type that are always there, and of those that may be missing. */
type Needed<T> = { [K in keyof T]-?: undefined extends T[K] ? never : K }[keyof T];
type Fields<T> = Exclude<keyof T, symbol>;
type Parsed = z.infer<typeof scenarioSchema>;

test("schema and TypeScript have the same fields, and need the same", () => {
  expectTypeOf<Fields<Parsed>>().toEqualTypeOf<Fields<Scenario>>();
  expectTypeOf<Needed<Parsed>>().toEqualTypeOf<Needed<Scenario>>();
  type ParsedOption = NonNullable<Parsed["options"]>[number];
  expectTypeOf<Fields<ParsedOption>>().toEqualTypeOf<Fields<Option>>();
  expectTypeOf<Needed<ParsedOption>>().toEqualTypeOf<Needed<Option>>();
  expectTypeOf<z.infer<typeof describedSchema>>().toExtend<WorldDescription>();
  expectTypeOf<NonNullable<Parsed["leaveAsIs"]>>().toExtend<NonNullable<Scenario["leaveAsIs"]>>();
});

test("events have the same fields in schema and TypeScript", () => {
  const everyField: { readonly [Field in keyof Required<TimelineEvent>]: true } = {
    id: true,
    kind: true,
    announced: true,
    starts: true,
    ends: true,
    who: true,
    size: true,
    fit: true,
    align: true,
    each: true,
    into: true,
    to: true,
    joins: true,
    share: true,
    covers: true,
    form: true,
    leader: true,
    board: true,
    saving: true,
    plain: true,
    notes: true,
    source: true,
    strength: true,
  };
  const inSchema = new Set(
    scenarioSchema.shape.events.element.options.flatMap((kind) => Object.keys(kind.shape)),
  );
  expect([...inSchema].sort()).toEqual(Object.keys(everyField).sort());
});
