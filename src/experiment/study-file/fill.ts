/** Factors and design as the file has them, with what the file leaves out filled in from the catalogues. */
import type { z } from "zod";
import type { Report } from "../../scenario/check/findings.ts";
import { isRecord } from "../../scenario/check/place.ts";
import { meant } from "../../scenario/check/shape.ts";
import type { Design, StudyFactor } from "../study.ts";
import type { designSchemas, factorSchema } from "./schema.ts";
import { isTarget, targetOf } from "./targets.ts";
import type { Ground, Target } from "./targets.ts";

type FactorFile = z.infer<typeof factorSchema>;

interface Piece {
  readonly piece: FactorFile;
  readonly at: string;
}

const SHOWN = 14;

export function factorsOf(pieces: readonly Piece[], ground: Ground, report: Report): StudyFactor[] {
  return pieces.flatMap(({ piece, at }) => {
    const target = targetOf(piece.sets, ground);
    if (isTarget(target)) return factorOf(piece, at, target, report);
    const { known } = target;
    const listed = known.length > SHOWN ? `${known.slice(0, SHOWN).join(", ")} …` : known.join(", ");
    const last = piece.sets.split(".").at(-1) ?? "";
    report(`${at}.sets`, "no-such-target", piece.sets, { known: listed, ...meant(last, known) });
    return [];
  });
}

const roleOf = ({ role, sets }: FactorFile): StudyFactor["role"] =>
  role ?? (sets === "option" ? "lever" : "uncertainty");

function factorOf(piece: FactorFile, at: string, target: Target, report: Report): StudyFactor[] {
  const { id, sets } = piece;
  const role = roleOf(piece);
  if (target.kind === "choice") {
    const options = piece.options ?? target.options;
    for (const [i, option] of options.entries())
      if (!target.options.includes(option))
        report(`${at}.options[${i}]`, "not-one-of", option, { known: target.options.map(String).join(", ") });
    const usual = options.includes(target.base) ? target.base : options[0];
    return [{ kind: "choice", id, sets, role, options, base: piece.base ?? usual }];
  }
  const { low = target.low, high = target.high } = piece;
  if (low === undefined) report(`${at}.low`, "range-missing", undefined);
  if (high === undefined) report(`${at}.high`, "range-missing", undefined);
  if (low === undefined || high === undefined) return [];
  checkInside({ low, high }, target, at, report);
  const base = piece.base ?? target.base ?? low;
  if (typeof base !== "number") {
    report(`${at}.base`, "wrong-type", base, { wanted: "number" });
    return [];
  }
  // A base nobody named that lies outside a narrowed range is brought to its nearer end.
  const inside = piece.base === undefined ? Math.min(high, Math.max(low, base)) : base;
  const own = piece.levels === undefined ? {} : { levels: piece.levels };
  return [{ kind: target.kind, id, sets, role, low, high, base: inside, ...own }];
}

/** The catalogue says what can be run at all; a study may narrow it, never widen it. */
function checkInside(
  range: { readonly low: number; readonly high: number },
  target: Target,
  at: string,
  report: Report,
): void {
  if (target.kind === "choice") return;
  const { low = -Infinity, high = Infinity } = target;
  for (const [name, value] of Object.entries(range))
    if (value < low || value > high)
      report(`${at}.${name}`, "out-of-range", value, { low: String(low), high: String(high) });
}

/** Levels that a design by levels has when the file names none. */
const USUAL_LEVELS: Readonly<Record<string, number>> = { "full-factorial": 3, "one-at-a-time": 5, morris: 4 };

type DesignFile = z.infer<(typeof designSchemas)[keyof typeof designSchemas]>;

/** @param design held against its schema before */
export function designOf(design: unknown): Design {
  const kind = isRecord(design) ? String(design["kind"]) : "";
  const usual = USUAL_LEVELS[kind];
  const filled = { ...(usual === undefined ? {} : { levels: usual }), ...(isRecord(design) ? design : {}) };
  // oxlint-disable-next-line typescript/consistent-type-assertions -- it has just been held against its schema
  return filled as unknown as DesignFile & Design;
}
