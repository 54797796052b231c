/**
 * Places with few or many partners: one board of all, and groups of five in which each body sits about as often as usual.
 */
import { SECTOR_NAMES } from "../../model/vocabulary.ts";
import type { Form } from "../../model/vocabulary.ts";
import type { PartnershipSource, WorldDescription } from "../../scenario/scenario.ts";

const GROUP_SIZE = 5;
/** Seats in groups a body has, on average, in the usual place: four groups of five among fourteen. */
export const USUAL_SEATS = 20 / 14;

export interface Crowd {
  readonly partners: number;
  /** Seats in groups a body has on average. */
  readonly seats?: number;
  /** Who holds the ring on the board. */
  readonly form?: Form;
}

export function crowdedPlace(
  id: string,
  { partners, seats = USUAL_SEATS, form = "none" }: Crowd,
): WorldDescription {
  const bodies = Array.from({ length: partners }, (_, i) => `${id}-body-${String(i + 1).padStart(2, "0")}`);
  const groups = Math.max(1, Math.round((partners * seats) / GROUP_SIZE));
  return {
    localities: [{ id }],
    organisations: bodies.map((body, i) => ({
      id: body,
      sector: SECTOR_NAMES[i % SECTOR_NAMES.length],
      covers: [id],
    })),
    partnerships: [
      { id: `${id}-board`, locality: id, level: "strategic", members: bodies, form },
      ...Array.from({ length: groups }, (_, g): PartnershipSource => ({
        id: `${id}-group-${g + 1}`,
        locality: id,
        level: "operational",
        members: membersOf(bodies, g),
      })),
    ],
  };
}

/** Five bodies, each group a step further round the table, so that pairs meet in different groups. */
function membersOf(bodies: readonly string[], group: number): readonly string[] {
  const size = Math.min(GROUP_SIZE, bodies.length);
  const stride = bodies.length > GROUP_SIZE ? 1 + (group % 3) : 1;
  const chosen = new Set<string>();
  for (let i = 0; chosen.size < size; i++)
    chosen.add(bodies[(group * GROUP_SIZE + i * stride) % bodies.length]);
  return [...chosen];
}

/** Several places of one kind as one world. */
export function crowds(count: number, crowd: Crowd): WorldDescription {
  const places = Array.from({ length: count }, (_, i) => crowdedPlace(`place-${i + 1}`, crowd));
  return {
    localities: places.flatMap(({ localities }) => localities),
    organisations: places.flatMap(({ organisations }) => organisations),
    partnerships: places.flatMap(({ partnerships }) => partnerships),
  };
}
