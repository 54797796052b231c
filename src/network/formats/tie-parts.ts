/**
 * The parts of a node or a tie that formats keep among its attributes: its name, its strength, its kind, its wave, its time.
 *
 * `takeLabel` and `takeTieParts` take them out; the writers put them back under the first name in each list.
 */
import type { AttributeValue, Moment, Spell } from "../map.ts";
import type { Report } from "../report.ts";
import { isGap, numberFrom } from "../values.ts";

const LABELS = ["label", "Label", "name", "Name"];
const WEIGHTS = ["weight", "Weight"];

export interface TieParts {
  readonly weight: number | null;
  readonly relation: string | null;
  readonly wave: string | null;
  readonly spells: readonly Spell[];
  readonly attributes: Map<string, AttributeValue>;
}

/** Takes the name out of the attributes; null where there is none. */
export function takeLabel(attributes: Map<string, AttributeValue>): string | null {
  const name = LABELS.find((each) => attributes.has(each));
  if (name === undefined) return null;
  const value = attributes.get(name);
  if (Array.isArray(value)) return null;
  attributes.delete(name);
  return `${value}`;
}

/** Takes strength, kind, wave and time out of the attributes; what cannot be used of them is told. */
export function takeTieParts(
  attributes: Map<string, AttributeValue>,
  report: Report,
  at: number | string | null,
): TieParts {
  return {
    weight: takeWeight(attributes, report, at),
    relation: takeText(attributes, "relation"),
    wave: takeText(attributes, "wave"),
    spells: takeSpells(attributes),
    attributes,
  };
}

function takeWeight(
  attributes: Map<string, AttributeValue>,
  report: Report,
  at: number | string | null,
): number | null {
  const name = WEIGHTS.find((each) => attributes.has(each));
  if (name === undefined) return null;
  const value = attributes.get(name);
  attributes.delete(name);
  const weight = typeof value === "number" ? value : numberFrom(`${value}`);
  if (weight !== null && Number.isFinite(weight)) return weight;
  report.problem(
    typeof value === "string" && isGap(value) ? "weight-missing" : "weight-not-a-number",
    at,
    value,
  );
  return null;
}

function takeText(attributes: Map<string, AttributeValue>, name: string): string | null {
  const value = attributes.get(name);
  if (value === undefined || Array.isArray(value)) return null;
  attributes.delete(name);
  return `${value}`;
}

/** Takes time out of the attributes, if it stands there as `spellsText` writes it. */
export function takeSpells(attributes: Map<string, AttributeValue>): readonly Spell[] {
  const written = attributes.get(SPELLS);
  const spells = typeof written === "string" ? spellsFrom(written) : null;
  if (spells === null) return [];
  attributes.delete(SPELLS);
  return spells;
}

/** The attribute in which formats without time of their own keep it: "1..3;5.." is from 1 to 3, and from 5 on. */
export const SPELLS = "spells";

export function spellsFrom(text: string): readonly Spell[] | null {
  const spells: Spell[] = [];
  for (const piece of text.split(";")) {
    const between = piece.indexOf("..");
    if (between < 0) return null;
    spells.push({ start: momentFrom(piece.slice(0, between)), end: momentFrom(piece.slice(between + 2)) });
  }
  return spells;
}

export function spellsText(spells: readonly Spell[]): string {
  return spells.map(({ start, end }) => `${start ?? ""}..${end ?? ""}`).join(";");
}

/** A number or a date; null where nothing stands or time has no end (*, Infinity). */
export function momentFrom(text: string | undefined): Moment | null {
  const trimmed = (text ?? "").trim();
  if (trimmed === "" || trimmed === "*" || /^[+-]?inf(inity)?$/i.test(trimmed)) return null;
  return numberFrom(trimmed) ?? trimmed;
}
