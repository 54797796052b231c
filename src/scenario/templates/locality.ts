/**
 * One locality with its fourteen organisations, a strategic board of twelve and four operational groups of five: the
 * building block of every template.
 *
 * Sectors after those that sat on local strategic partnerships; numbers are judgement (about four organisation types in
 * 162 US collaboratives: Bevc et al. 2015).
 */
import type { Sector } from "../../model/vocabulary.ts";
import type { OrganisationSource, PartnershipSource } from "../scenario.ts";

/** The standard cast of a place: short name, plain name, sector, whether it sits on the board. */
export const CAST: readonly {
  readonly key: string;
  readonly name: string;
  readonly sector: Sector;
  readonly board: boolean;
}[] = [
  { key: "commissioner", name: "Health commissioner", sector: "health-commissioner", board: true },
  { key: "council", name: "Council", sector: "council", board: true },
  { key: "hospital", name: "Hospital trust", sector: "hospital-trust", board: true },
  { key: "community", name: "Community health trust", sector: "community-health", board: true },
  { key: "mental-health", name: "Mental health trust", sector: "community-health", board: true },
  { key: "practices", name: "General practices", sector: "community-health", board: true },
  { key: "police", name: "Police", sector: "police", board: true },
  { key: "fire", name: "Fire and rescue", sector: "fire", board: true },
  { key: "schools", name: "Schools", sector: "education", board: true },
  { key: "college", name: "College", sector: "education", board: false },
  { key: "housing", name: "Housing association", sector: "housing", board: true },
  { key: "homes", name: "Second housing association", sector: "housing", board: false },
  { key: "charity", name: "Voluntary sector council", sector: "voluntary", board: true },
  { key: "community-group", name: "Community group", sector: "voluntary", board: true },
];

/** The standard operational groups: what they work on, and who sits in them. */
export const GROUPS: readonly {
  readonly key: string;
  readonly name: string;
  readonly members: readonly string[];
}[] = [
  {
    key: "smoking",
    name: "Stop smoking group",
    members: ["commissioner", "council", "practices", "community", "charity"],
  },
  {
    key: "young-people",
    name: "Young people's group",
    members: ["council", "schools", "college", "practices", "charity"],
  },
  {
    key: "safety",
    name: "Alcohol and safety group",
    members: ["council", "police", "fire", "hospital", "mental-health"],
  },
  {
    key: "homes",
    name: "Healthy homes group",
    members: ["housing", "homes", "fire", "community", "community-group"],
  },
];

export interface PlaceShape {
  /** Id of the locality. */
  readonly place: string;
  /** Plain name of the locality. */
  readonly name: string;
  /** Bodies of the cast that somebody else provides here: key → id of the body that covers several places. */
  readonly shared?: Readonly<Record<string, string>>;
  /** How many of the cast there are, from the first; 14 if left out. */
  readonly size?: number;
}

/** The place's own organisations. */
export function organisationsOf({
  place,
  name,
  shared = {},
  size = CAST.length,
}: PlaceShape): readonly OrganisationSource[] {
  return CAST.slice(0, size)
    .filter(({ key }) => shared[key] === undefined)
    .map(({ key, name: title, sector }) => ({
      id: `${place}-${key}`,
      name: `${title}, ${name}`,
      sector,
      covers: [place],
    }));
}

/** The place's board and groups. */
export function partnershipsOf({
  place,
  name,
  shared = {},
  size = CAST.length,
}: PlaceShape): readonly PartnershipSource[] {
  const present = new Set(CAST.slice(0, size).map(({ key }) => key));
  const idOf = (key: string): string => shared[key] ?? `${place}-${key}`;
  const board = CAST.filter(({ key, board: sits }) => sits && present.has(key)).map(({ key }) => idOf(key));
  const groups = GROUPS.map(({ key, name: title, members }) => ({
    id: `${place}-${key}-group`,
    name: `${title}, ${name}`,
    locality: place,
    level: "operational" as const,
    members: members.filter((member) => present.has(member)).map(idOf),
  }));
  return [
    {
      id: `${place}-board`,
      name: `Partnership board, ${name}`,
      locality: place,
      level: "strategic",
      members: board,
    },
    ...groups.filter(({ members }) => members.length >= 2),
  ];
}
