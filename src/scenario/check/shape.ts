/** One piece of a file held against its schema: what zod found, as problems. */
import { z } from "zod";
import { LIMITS } from "../limits.ts";
import { nearest } from "../near-miss.ts";
import type { Report } from "./findings.ts";
import { listMeant, monthMeant, numberMeant } from "./meant.ts";
import { placeOf, valueAt } from "./place.ts";

type Issue = z.core.$ZodIssue;
type Values = Readonly<Record<string, string>>;

export interface Shape {
  readonly schema: z.ZodType;
  readonly at: string;
  /** Fields that pieces of another kind take, and what this kind is called: a better word for them than “unknown”. */
  readonly elsewhere?: { readonly fields: ReadonlySet<string>; readonly kind: string };
}

/** Reports what is wrong with the shape of a value; true if nothing is. */
export function hasShape(value: unknown, shape: Shape, report: Report): boolean {
  const result = shape.schema.safeParse(value);
  if (result.success) return true;
  const told = new Set<string>();
  for (const issue of result.error.issues) {
    const at = placeOf(shape.at, ...issue.path);
    // One problem a place: of two rules that one value breaks, the first says enough.
    if (issue.code !== "unrecognized_keys" && told.has(at)) continue;
    told.add(at);
    tell(value, issue, shape, report);
  }
  return false;
}

function tell(value: unknown, issue: Issue, shape: Shape, report: Report): void {
  const schema = schemaAt(shape.schema, issue.path);
  if (issue.code === "unrecognized_keys") {
    // A near miss is looked for among all fields there are, which a flood of strange ones could make last.
    for (const key of issue.keys.slice(0, LIMITS.problems))
      tellUnknown(
        placeOf(shape.at, ...issue.path, key),
        key,
        { schema, shape, isTop: issue.path.length === 0 },
        report,
      );
    return;
  }
  const at = placeOf(shape.at, ...issue.path);
  const found = valueAt(value, issue.path);
  if (issue.code === "invalid_key") report(at, "bad-id", issue.path.at(-1));
  else if (found === undefined) report(at, "missing", found, meaningOf(schema));
  else report(at, codeOf(issue, found), found, { ...meaningOf(schema), ...boundsOf(issue, schema, found) });
}

interface Unknown {
  readonly schema: z.core.SomeType | null;
  readonly shape: Shape;
  readonly isTop: boolean;
}

function tellUnknown(
  at: string,
  key: string,
  { schema, shape: { elsewhere }, isTop }: Unknown,
  report: Report,
): void {
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (isTop && elsewhere !== undefined && elsewhere.fields.has(key)) {
    report(at, "not-for-this-kind", key, { kind: elsewhere.kind, known: known.join(", ") });
    return;
  }
  report(at, "unknown-field", key, { ...meant(key, known), known: listed(known, FIELDS_SHOWN) });
}

/** What may have been meant, if anything is near. */
export function meant(written: string, known: Iterable<string>): Values {
  const near = nearest(written, known);
  return near === null ? {} : { meant: near };
}

function codeOf(issue: Issue, found: unknown): string {
  if (issue.code === "invalid_type")
    return issue.expected === "int" && typeof found === "number" ? "not-whole" : "wrong-type";
  // Schemas call their messages by the code of the problem; the one literal there is besides kinds is the version.
  if (issue.code === "invalid_value") return "not-one-of";
  if (issue.message === "not-whole" && typeof found !== "number") return "wrong-type";
  return issue.message;
}

function meaningOf(schema: z.core.SomeType | null): Values {
  const meaning = schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.description : undefined;
  return meaning === undefined ? {} : { meaning };
}

const SHOWN = 14;
/** The fields of any one kind of event are told in full; parameters are too many. */
const FIELDS_SHOWN = 24;

const listed = (known: readonly string[], most = SHOWN): string =>
  known.length > most ? `${known.slice(0, SHOWN).join(", ")} …` : known.join(", ");

function boundsOf(issue: Issue, schema: z.core.SomeType | null, found: unknown): Values {
  switch (issue.code) {
    case "invalid_type":
      return {
        wanted: issue.expected,
        ...(issue.expected === "array" ? listMeant(found) : number(schema, found)),
      };
    case "invalid_value": {
      const known = issue.values.map(String);
      return { known: listed(known), ...(typeof found === "string" ? meant(found, known) : {}) };
    }
    case "too_small":
    case "too_big":
      return {
        ...rangeOf(schema),
        ...number(schema, found),
        ...lengthOf(found),
        limit: String(issue.code === "too_small" ? issue.minimum : issue.maximum),
      };
    default:
      return /^bad-(when|month|day)$/.test(issue.message ?? "") ? monthMeant(found) : {};
  }
}

function number(schema: z.core.SomeType | null, found: unknown): Values {
  if (!(schema instanceof z.ZodNumber)) return {};
  return numberMeant(found, { low: schema.minValue ?? -Infinity, high: schema.maxValue ?? Infinity });
}

function rangeOf(schema: z.core.SomeType | null): Values {
  return schema instanceof z.ZodNumber ? { low: String(schema.minValue), high: String(schema.maxValue) } : {};
}

function lengthOf(found: unknown): Values {
  return typeof found === "string" || Array.isArray(found) ? { length: String(found.length) } : {};
}

/** The schema of what stands at a path; null where a union leaves it open. */
function schemaAt(schema: z.core.SomeType, path: readonly PropertyKey[]): z.core.SomeType | null {
  const bare =
    schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (bare !== schema) return schemaAt(bare, path);
  if (path.length === 0) return bare;
  const [key, ...rest] = path;
  if (bare instanceof z.ZodObject)
    return Object.hasOwn(bare.shape, key) ? schemaAt(bare.shape[String(key)], rest) : null;
  if (bare instanceof z.ZodArray) return schemaAt(bare.element, rest);
  return null;
}
