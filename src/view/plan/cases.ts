/** What a change can mean in a place: whom it touches, and the event that says so. */
import type { TimelineEvent } from "../../scenario/scenario.ts";
import { plan as words } from "../../words/en/plan.ts";
import type { PlaceId, PlanKind } from "./draft.ts";
import { PLACES, deprivedOf, worldOf } from "./places.ts";

type Fields = Pick<TimelineEvent, "kind"> & Partial<TimelineEvent>;

export interface Case {
  readonly id: keyof typeof words.cases;
  readonly fields: Fields;
}

const DISTRICTS: Readonly<Partial<Record<PlaceId, string>>> = {
  county: "district",
  region: "district",
  board: "council-area",
};

/** The councils of the districts, without the one above them. */
const districtsOf = (place: PlaceId): readonly string[] =>
  worldOf(place)
    .organisations.filter(({ sector, covers }) => sector === "council" && covers.length === 1)
    .map(({ id }) => id);

/** Groups of at least two bodies of a place. */
function groupsOf(place: PlaceId): readonly { readonly id: Case["id"]; readonly fields: Partial<Fields> }[] {
  switch (place) {
    case "county":
      return [
        { id: "councils", fields: { who: ["sector:council"] } },
        { id: "districts", fields: { who: districtsOf(place) } },
        { id: "hospitals", fields: { who: ["sector:hospital-trust"] } },
      ];
    case "region":
      return [
        { id: "hospitals", fields: { who: ["sector:hospital-trust"] } },
        { id: "pairs", fields: { who: districtsOf(place), each: 2 } },
        { id: "community", fields: { who: communityOf(place) } },
      ];
    case "board":
      return [
        { id: "councils", fields: { who: ["sector:council"] } },
        { id: "health-hospital", fields: { who: ["health-board", "hospital-01"] } },
      ];
    case "unitary":
      return [
        {
          id: "health-trusts",
          fields: { who: ["hospital", "community", "mental-health"].map((key) => `place-001-${key}`) },
        },
        { id: "homes", fields: { who: ["place-001-housing", "place-001-homes"] } },
      ];
    default:
      return place satisfies never;
  }
}

const communityOf = (place: PlaceId): readonly string[] =>
  worldOf(place)
    .organisations.filter(({ id }) => id.endsWith("-community"))
    .map(({ id }) => id);

/** Single bodies that could split or close. */
function bodiesOf(place: PlaceId): readonly { readonly id: Case["id"]; readonly body: string }[] {
  const { council, health } = PLACES[place];
  switch (place) {
    case "county":
      return [
        { id: "commissioner", body: health },
        { id: "county-council", body: council },
      ];
    case "region":
      return [
        { id: "commissioner", body: health },
        { id: "authority", body: council },
      ];
    case "board":
      return [
        { id: "health-board", body: health },
        { id: "hospital", body: "hospital-01" },
      ];
    case "unitary":
      return [
        { id: "commissioner", body: health },
        { id: "hospital", body: "place-001-hospital" },
        { id: "council", body: council },
      ];
    default:
      return place satisfies never;
  }
}

function splitOf(place: PlaceId, body: string): Fields {
  const { localities } = worldOf(place);
  const half = Math.ceil(localities.length / 2);
  const { parts } = words.made;
  const ids = localities.map(({ id }) => id);
  const covers = localities.length > 1 ? [ids.slice(0, half), ids.slice(half)] : [ids, ids];
  return {
    kind: "split",
    who: [body],
    into: [
      { id: `${body}-${parts.north}`, covers: covers[0] },
      { id: `${body}-${parts.south}`, covers: covers[1] },
    ],
  };
}

/** Whoever takes over when a body closes: the council, or the health body where it is the council that closes. */
const heirOf = (place: PlaceId, body: string): string =>
  body === PLACES[place].council ? PLACES[place].health : PLACES[place].council;

/** Every case of a kind of change in a place, the usual first. */
export function casesOf(kind: PlanKind, place: PlaceId): readonly Case[] {
  const { council, health } = PLACES[place];
  const isMany = DISTRICTS[place] !== undefined;
  switch (kind) {
    case "merge":
      return groupsOf(place).map(({ id, fields }) => ({
        id,
        fields: { kind: "merge", ...fields, into: [{ id: "merged-body", name: words.made.merged }] },
      }));
    case "share":
      return groupsOf(place).map(({ id, fields }) => ({
        id,
        fields: { kind: "share-leadership", ...fields },
      }));
    case "split":
      return bodiesOf(place).map(({ id, body }) => ({ id, fields: splitOf(place, body) }));
    case "abolish":
      return bodiesOf(place).map(({ id, body }) => ({
        id,
        fields: { kind: "abolish", who: [body], to: [heirOf(place, body)] },
      }));
    case "transfer":
      return [
        { id: "public-health-out", fields: { kind: "transfer-function", who: [health], to: [council] } },
        { id: "public-health-in", fields: { kind: "transfer-function", who: [council], to: [health] } },
      ];
    case "lead":
      return [
        { id: "together", fields: { kind: "governance-form", who: ["level:strategic"], form: "shared" } },
        { id: "one", fields: { kind: "governance-form", ...leadOf(place) } },
        { id: "office", fields: { kind: "governance-form", who: ["level:strategic"], form: "separate" } },
      ];
    case "cut":
      return [
        { id: "councils", fields: { kind: "budget", who: ["sector:council"] } },
        { id: "health", fields: { kind: "budget", who: ["group:health"] } },
        { id: "everybody", fields: { kind: "budget", who: ["all"] } },
      ];
    case "targets":
      return [
        { id: "everywhere", fields: { kind: "targets" } },
        ...(isMany
          ? [
              {
                id: "deprived",
                fields: { kind: "targets", who: deprivedOf(place).map((id) => `locality:${id}`) },
              } as const,
            ]
          : []),
      ];
    default:
      return kind satisfies never;
  }
}

/** One body leads every board it sits on. */
const leadOf = (place: PlaceId): Partial<Fields> => ({
  who: ["level:strategic"],
  form: "lead",
  leader: place === "board" ? PLACES.board.health : PLACES[place].council,
});
