/** What a subject is called, in what unit it is read, and which equation is its own. */
import type { Subject } from "../../analysis/explain/subject.ts";
import type { Unit } from "../../picture/numbers.ts";
import type { Paint } from "../../picture/theme.ts";
import type { Stage } from "../../protocol/api.ts";
import { explain } from "../../words/en/explain.ts";
import { outcomeNames } from "../../words/en/model.ts";

const NAMES: Readonly<Record<string, { readonly plain: string }>> = outcomeNames;
const SCOPES: Readonly<Record<string, string>> = explain.scopes;

export function subjectTitle(subject: Subject, stage: Stage): string {
  const body = (id: string): string => stage.bodies.find((each) => each.id === id)?.name ?? id;
  const board = (id: string): string => stage.partnerships.find((each) => each.id === id)?.name ?? id;
  switch (subject.kind) {
    case "trust":
      return explain.subject.trust(body(subject.from), body(subject.toward), board(subject.partnership));
    case "silo":
    case "burden":
      return explain.subject[subject.kind](body(subject.organisation));
    case "outcome": {
      const place = stage.localities.find(({ id }) => id === subject.scope)?.name;
      return explain.subject.outcome(
        NAMES[subject.outcome]?.plain ?? subject.outcome,
        SCOPES[subject.scope] ?? place ?? subject.scope,
      );
    }
    default:
      return explain.subject[subject.kind](board(subject.partnership));
  }
}

const INDEXED = /^(?:health|published)-/;
const OWN_UNIT: readonly string[] = ["fatigue", "bodies", "project-delay", "deprivation-gap"];

export function unitOf(subject: Subject): Unit {
  if (subject.kind !== "outcome") return "of-100";
  if (INDEXED.test(subject.outcome)) return "index";
  return OWN_UNIT.includes(subject.outcome) ? "number" : "of-100";
}

export const unitSaid = (unit: Unit): string =>
  unit === "of-100" ? explain.points : unit === "index" ? explain.index : explain.number;

/** The colour of what is explained. */
export function paintOf(subject: Subject): Paint {
  const what = subject.kind === "outcome" ? subject.outcome : subject.kind;
  if (what.startsWith("trust")) return "trust";
  if (what.startsWith("sharing")) return "sharing";
  if (what === "silo") return "silo";
  return INDEXED.test(what) ? "health" : "muted";
}

/** The key of its equation in the words; null where it has none of its own. */
export function equationOf(subject: Subject): string | null {
  if (subject.kind !== "outcome") return subject.kind === "burden" ? null : subject.kind;
  const { outcome } = subject;
  if (outcome === "in-practice") return "practice";
  if (outcome === "on-paper") return "paper";
  if (outcome.startsWith("health-")) return "health";
  return ["trust", "silo", "sharing", "reported"].includes(outcome) ? outcome : null;
}
