/** Where and when each outcome of a study file is read, with every problem of its place and its months. */
import type { z } from "zod";
import { FEWEST_MONTHS } from "../../maths/warning-signs.ts";
import type { Report } from "../../scenario/check/findings.ts";
import { describeWorld } from "../../scenario/compile.ts";
import { monthOfWhen } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ReadingTime, StudyOutcome } from "../study.ts";
import type { outcomeSchema } from "./schema.ts";

/** What a reading is held against. */
interface ReadingGround {
  readonly at: string;
  readonly scenario: Scenario;
  readonly months: number;
  /** Ids of the ramps. */
  readonly ramps: readonly string[];
}

export function outcomeOf(
  { id, measure, scope = "system", when = "last-year", line, target }: z.infer<typeof outcomeSchema>,
  { at, scenario, months, ramps }: ReadingGround,
  report: Report,
): StudyOutcome[] {
  const scopes = [
    "system",
    "strategic",
    "operational",
    "informal",
    ...describeWorld(scenario).localities.map((each) => each.id),
  ];
  if (!scopes.includes(scope))
    report(`${at}.scope`, "not-one-of", scope, { known: scopes.slice(0, 14).join(", ") });
  const reading = readingTime(when, { at, scenario, months, ramps }, report);
  return [
    {
      id: id ?? measure,
      measure,
      scope,
      when: reading,
      ...(line === undefined ? {} : { line }),
      ...(target === undefined ? {} : { target }),
    },
  ];
}

type When = NonNullable<z.infer<typeof outcomeSchema>["when"]>;

function readingTime(
  when: When,
  { at, scenario, months, ramps }: ReadingGround,
  report: Report,
): ReadingTime {
  const month = (written: string | number, field: string): number => {
    const value = monthOfWhen(scenario.start, written);
    if (value < 0 || value >= months)
      report(`${at}.when.${field}`, "month-outside", written, { months: String(months) });
    return value;
  };
  if (when === "last-month") return { kind: "last-month" };
  if (when === "last-year") return { kind: "mean", from: Math.max(0, months - 12), to: months - 1 };
  if ("month" in when) return { kind: "month", month: month(when.month, "month") };
  if ("loop" in when) {
    if (!ramps.includes(when.loop)) report(`${at}.when.loop`, "leads-nowhere", when.loop, { what: "a ramp" });
    return { kind: "loop", ramp: when.loop };
  }
  const [kind, span] = spanOf(when);
  const from = month(span.from, `${kind}.from`);
  const to = month(span.to, `${kind}.to`);
  if (to < from) report(`${at}.when.${kind}.to`, "span-not-rising", span.to, { from: String(span.from) });
  else if (kind.startsWith("rising") && to - from + 1 < FEWEST_MONTHS)
    report(`${at}.when.${kind}.to`, "span-too-short", span.to, { least: String(FEWEST_MONTHS) });
  return { kind, from, to };
}

type Span = Exclude<When, string | { readonly month: unknown } | { readonly loop: unknown }>;

function spanOf(when: Span) {
  if ("mean" in when) return ["mean", when.mean] as const;
  if ("lowest" in when) return ["lowest", when.lowest] as const;
  if ("highest" in when) return ["highest", when.highest] as const;
  return "rising-variance" in when
    ? (["rising-variance", when["rising-variance"]] as const)
    : (["rising-memory", when["rising-memory"]] as const);
}
