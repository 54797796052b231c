/**
 * One English region's public bodies as of a year, without their names: which councils there were, and which health
 * commissioners shared ground with which.
 *
 *     councils       from 2009 the register; before, as in 2009
 *     commissioners  2015–2021 the lookups of small areas (2020 and 2021 as in 2019; 2013 and 2014 as in 2015);
 *                    from 2022 care boards, general knowledge;
 *                    before 2013 by rule: to 2001 a county or two other councils share one; to 2005 about nine for ten
 *                    districts; from 2006 one a council. That gives 91, 300 and 152 in England; there were 100, 303 and 152.
 *
 * Everything else (hospital, police, schools …) is the usual cast of a place, made up.
 */
import type { LocalitySource, OrganisationSource, PartnershipSource } from "../scenario.ts";
import { AREA_ROWS, COMMISSIONERS_SINCE } from "./english-ground.ts";
import type { AreaKind } from "./english-ground.ts";
import { ENGLISH_REGIONS } from "./english-regions.ts";
import { CAST, GROUPS } from "./locality.ts";
import { numbered } from "./template.ts";
import type { Template } from "./template.ts";

export const ENGLISH_YEARS = [1997, 2026] as const;
const FIRST_REGISTER = 2009;
const FIRST_LOOKUP = 2013;
const PRIMARY_CARE_TRUSTS = 2002;
const ONE_A_COUNCIL = 2006;
/** Primary care trusts a district in 2002: 303 less one for each council without districts, over 201 districts. */
const TRUSTS_A_DISTRICT = 0.88;
/** What a district council has to spare beside a council of the upper tier. */
const DISTRICT_CAPACITY = 0.5;

/** Others of the usual cast, in the order in which they are taken. */
const OTHERS = [
  "hospital",
  "practices",
  "community",
  "police",
  "schools",
  "charity",
  "housing",
  "fire",
  "mental-health",
];

interface Area {
  readonly row: number;
  readonly kind: AreaKind;
  readonly districts: number;
  readonly id: string;
  readonly name: string;
}

const KIND_NAMES: Readonly<Record<AreaKind, string>> = {
  county: "County",
  unitary: "Unitary",
  metropolitan: "Borough",
  london: "London borough",
};

const stands = (row: number, year: number): boolean => {
  const [, , from, to] = AREA_ROWS[row];
  return from <= year && (to === 0 || year < to);
};

/** `12@2009 11@2019`: how many in a year. */
function districtsIn(told: string, year: number): number {
  const counts = told.split(" ").map((each) => each.split("@").map(Number));
  return counts.findLast(([, since]) => since <= year)?.[0] ?? 0;
}

function areasOf(region: number, year: number): readonly Area[] {
  const asOf = Math.max(year, FIRST_REGISTER);
  const counts = new Map<AreaKind, number>();
  return AREA_ROWS.flatMap(([place, kind, , , districts], row) => {
    if (place !== region || !stands(row, asOf)) return [];
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const name = `${KIND_NAMES[kind]} ${count}`;
    const id = numbered(kind, count - 1);
    return [{ row, kind, districts: districts === "" ? 0 : districtsIn(districts, asOf), id, name }];
  });
}

/** The places of each commissioner in a year, wherever in England, the most ground first. */
export function commissionerGround(year: number): readonly (readonly number[])[] {
  const standing = AREA_ROWS.map((_, row) => row).filter((row) =>
    stands(row, Math.max(year, FIRST_REGISTER)),
  );
  if (year >= FIRST_LOOKUP) return lookedUp(year);
  if (year >= ONE_A_COUNCIL) return standing.map((row) => [row]);
  if (year >= PRIMARY_CARE_TRUSTS)
    return standing.flatMap((row) => {
      const districts = districtsIn(AREA_ROWS[row][4] || `0@${FIRST_REGISTER}`, FIRST_REGISTER);
      return Array.from({ length: Math.max(1, Math.round(TRUSTS_A_DISTRICT * districts)) }, () => [row]);
    });
  return inPairs(standing);
}

function lookedUp(year: number): readonly (readonly number[])[] {
  const told = Object.keys(COMMISSIONERS_SINCE).map(Number);
  const since = told.findLast((each) => each <= year) ?? told[0];
  const bodies = COMMISSIONERS_SINCE[`${since}`].split(" ").map((each) => each.split("+").map(Number));
  return bodies.map((rows) => {
    // Where a council has been replaced since, those that followed it, unless they are told themselves.
    const now = rows.flatMap((row) => {
      if (stands(row, year)) return [row];
      const heirs = AREA_ROWS[row][5].filter((heir) => stands(heir, year));
      return heirs.some((heir) => rows.includes(heir)) ? [] : heirs;
    });
    return [...new Set(now)];
  });
}

/** Counties by themselves, others by two with a neighbour of the same region in the list. */
function inPairs(rows: readonly number[]): readonly (readonly number[])[] {
  const bodies: number[][] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    const [region, kind] = AREA_ROWS[row];
    const isOpen =
      kind !== "county" &&
      last?.length === 1 &&
      AREA_ROWS[last[0]][1] !== "county" &&
      AREA_ROWS[last[0]][0] === region;
    if (last !== undefined && isOpen) last.push(row);
    else bodies.push([row]);
  }
  return bodies;
}

/** What commissioners were called. */
function commissionerName(year: number): string {
  if (year < PRIMARY_CARE_TRUSTS) return "Health authority";
  if (year < FIRST_LOOKUP) return "Primary care trust";
  return year < 2022 ? "Commissioning group" : "Care board";
}

function commissionersOf(areas: readonly Area[], year: number): readonly OrganisationSource[] {
  const idOf = new Map(areas.map(({ row, id }) => [row, id]));
  const here = commissionerGround(year)
    .map((rows) => rows.flatMap((row) => idOf.get(row) ?? []))
    .filter((covers) => covers.length > 0);
  return here.map((covers, at) => ({
    id: numbered("commissioner", at),
    name: `${commissionerName(year)} ${at + 1}`,
    sector: "health-commissioner",
    covers,
  }));
}

function councilsOf({ id, name, districts }: Area): readonly OrganisationSource[] {
  const covers = [id];
  return [
    { id: `${id}-council`, name: `Council, ${name}`, sector: "council", covers },
    ...Array.from({ length: districts }, (_, at): OrganisationSource => ({
      id: numbered(`${id}-district`, at),
      name: `District council ${at + 1}, ${name}`,
      sector: "council",
      covers,
      capacity: DISTRICT_CAPACITY,
    })),
  ];
}

function othersOf({ id, name }: Area, count: number): readonly OrganisationSource[] {
  return OTHERS.slice(0, count).flatMap((key) =>
    CAST.filter((each) => each.key === key).map(({ name: title, sector }) => ({
      id: `${id}-${key}`,
      name: `${title}, ${name}`,
      sector,
      covers: [id],
    })),
  );
}

/** A board of the upper council, all commissioners and the others; a group of the districts; the usual groups. */
function partnershipsOf(
  { id, name, districts }: Area,
  commissioners: readonly OrganisationSource[],
  others: number,
): readonly PartnershipSource[] {
  const here = commissioners.filter(({ covers }) => covers.includes(id)).map((body) => body.id);
  const cast = OTHERS.slice(0, others);
  const idsOf = (key: string): readonly string[] => {
    if (key === "commissioner") return here.slice(0, 1);
    return key === "council" || cast.includes(key) ? [`${id}-${key}`] : [];
  };
  const base = { locality: id };
  const council = `${id}-council`;
  const seats = [council, ...here, ...cast.map((key) => `${id}-${key}`)];
  const groups = GROUPS.map(({ key, name: title, members }) => ({
    ...base,
    id: `${id}-${key}-group`,
    name: `${title}, ${name}`,
    level: "operational" as const,
    members: members.flatMap(idsOf),
  }));
  const tiers = Array.from({ length: districts }, (_, at) => numbered(`${id}-district`, at));
  return [
    { ...base, id: `${id}-board`, name: `Partnership board, ${name}`, level: "strategic", members: seats },
    ...(districts === 0
      ? []
      : [
          {
            ...base,
            id: `${id}-districts-group`,
            name: `County and districts group, ${name}`,
            level: "operational" as const,
            members: [council, ...tiers],
          },
        ]),
    ...groups.filter(({ members }) => members.length >= 2),
  ];
}

export const englishBodies: Template = {
  name: "english-bodies",
  plain:
    "A region of England with its councils and health commissioners as of a year, and who shared ground with whom; names are types.",
  isNot:
    "the real bodies: councils before 2009 are those of 2009, commissioners before 2013 follow a rule, all other bodies are made up",
  arguments: {
    region: {
      default: 2,
      range: [1, ENGLISH_REGIONS.length],
      meaning: `region: ${ENGLISH_REGIONS.map((name, at) => `${at + 1} ${name}`).join(", ")}`,
    },
    year: { default: 2019, range: ENGLISH_YEARS, meaning: "year, as of its April" },
    others: { default: 6, range: [1, OTHERS.length], meaning: "other bodies in each place" },
  },
  build: ({ region, year, others }) => {
    const areas = areasOf(region, year);
    const commissioners = commissionersOf(areas, year);
    return {
      localities: areas.map(({ id, name }): LocalitySource => ({
        id,
        name,
        region: numbered("region", region - 1),
      })),
      organisations: [
        ...areas.flatMap(councilsOf),
        ...commissioners,
        ...areas.flatMap((area) => othersOf(area, others)),
      ],
      partnerships: areas.flatMap((area) => partnershipsOf(area, commissioners, others)),
    };
  },
};
