/** Every name there is in a scenario, and when what an event makes begins: what a name may lead to. */
import { monthOf } from "../../engine/clock.ts";
import { MONTH } from "../schema/values.ts";
import { templateSchemas } from "../schema/world.ts";
import { buildTemplate } from "../templates/templates.ts";
import { isRecord } from "./place.ts";

export type Fields = Readonly<Record<string, unknown>>;

export const recordsOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];
export const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
export const idsOf = (value: unknown): readonly string[] =>
  recordsOf(value).flatMap(({ id }) => (typeof id === "string" ? [id] : []));

export interface Known {
  readonly localities: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  readonly boards: ReadonlySet<string>;
  /** Names that events make bodies and boards of: an id, or the beginning of several. */
  readonly made: ReadonlyMap<string, Birth>;
}

export interface Birth {
  readonly event: string;
  readonly starts: number;
}

/** An event of a file, whatever its shape, and where it stands. */
export interface PlacedEvent {
  readonly event: Fields;
  readonly at: string;
  /** Fields that stand in the file at this place; null where all do. Others come of the event that is changed here. */
  readonly own: ReadonlySet<string> | null;
}

/** The world of a file, as far as it can be made out. */
export function worldOf(world: unknown): Fields {
  if (!isRecord(world)) return {};
  const template = textOf(world["template"]);
  if (template === null) return world;
  if (templateSchemas.get(template)?.safeParse(world).success !== true) return {};
  const numbers = Object.entries(world).filter(
    (entry): entry is [string, number] => typeof entry[1] === "number",
  );
  const { localities, organisations, partnerships } = buildTemplate({
    template,
    ...Object.fromEntries(numbers),
  });
  return { localities, organisations, partnerships };
}

export function knownOf(world: Fields, events: readonly PlacedEvent[], start: string): Known {
  const made = new Map<string, Birth>();
  for (const { event } of events) {
    const birth = { event: textOf(event["id"]) ?? "", starts: monthOfValue(event["starts"], start) ?? 0 };
    for (const name of namesMadeBy(event))
      if (name !== "" && (made.get(name)?.starts ?? Infinity) > birth.starts) made.set(name, birth);
  }
  return {
    localities: new Set(idsOf(world["localities"])),
    regions: new Set(
      recordsOf(world["localities"]).flatMap(({ region }) => (typeof region === "string" ? [region] : [])),
    ),
    bodies: new Set(idsOf(world["organisations"])),
    boards: new Set(idsOf(world["partnerships"])),
    made,
  };
}

const NAMES_AFTER_ITSELF: readonly unknown[] = ["merge", "split", "boundary-change", "create"];

function namesMadeBy({ id, kind, into, board }: Fields): readonly string[] {
  return [
    ...idsOf(into),
    ...(isRecord(board) && typeof board["id"] === "string" ? [board["id"]] : []),
    ...(NAMES_AFTER_ITSELF.includes(kind) && typeof id === "string" ? [id] : []),
  ];
}

/** Months since the start; null where what stands there is no month. */
export function monthOfValue(when: unknown, start: string): number | null {
  if (typeof when === "number") return when;
  return typeof when === "string" && MONTH.test(when) && MONTH.test(start) ? monthOf(start, when) : null;
}
