/** A new event of a kind, as complete as can be without asking: it can be run as it is, and changed from there. */
import { dateOf } from "../../engine/clock.ts";
import type { EventKind } from "../../model/events/event.ts";
import { eventKindOf } from "../../model/events/index.ts";
import type { EventKindName } from "../../model/events/index.ts";
import { eventNames } from "../../words/en/model.ts";
import { NEEDED } from "../catalogue.ts";
import type { Scenario, TimelineEvent, WorldDescription } from "../scenario.ts";
import { freeId } from "./events.ts";

/** Months of warning and of lasting that a new event begins with. */
const WARNING = 6;
const LASTING = 24;

/** A quarter into the scenario there is a before to compare with and an after to watch. */
export function newEvent(kind: EventKindName, scenario: Scenario, world: WorldDescription): TimelineEvent {
  const record: EventKind = eventKindOf(kind);
  const announced = Math.min(12, Math.floor(scenario.months / 4));
  const starts = Math.min(scenario.months - 1, announced + (kind === "shock" ? 0 : WARNING));
  const date = (month: number): string => dateOf(scenario.start, month);
  return {
    id: freeId(scenario, kind),
    kind,
    announced: date(announced),
    starts: date(starts),
    ...(record.lasts === "until-ends" ? { ends: date(starts + LASTING) } : {}),
    ...neededOf(kind, world),
    plain: `${eventNames[kind].plain}.`,
    source: [],
    strength: "assumed",
  };
}

/** What a kind cannot do without, chosen from what there is. */
function neededOf(kind: EventKindName, world: WorldDescription): Partial<TimelineEvent> {
  const needed = NEEDED[kind] ?? [];
  const sectors = sectorsByCount(world);
  const [first, second] = [sectors[0] ?? "council", sectors[1] ?? sectors[0] ?? "council"];
  const one = world.organisations.find(({ sector }) => sector === first)?.id ?? `sector:${first}`;
  const fields = {
    who: [kind === "merge" || kind === "share-leadership" ? `sector:${first}` : one],
    to: [`sector:${second}`],
    covers: world.localities.map(({ id }) => id),
    form: "shared",
  } as const;
  return {
    ...(needed.includes("who") ? { who: fields.who } : {}),
    ...(needed.includes("to") ? { to: fields.to } : {}),
    ...(needed.includes("covers") ? { covers: fields.covers } : {}),
    ...(needed.includes("form") ? { form: fields.form } : {}),
  };
}

/** Kinds of body in this world, the most frequent first. */
function sectorsByCount({ organisations }: WorldDescription): readonly string[] {
  const counts = new Map<string, number>();
  for (const { sector } of organisations) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([sector]) => sector);
}
