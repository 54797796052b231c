/**
 * Boards and working groups of a map: those it holds, and those filled in because it holds none.
 *
 * A two-mode map says who sits where. Of ties between bodies, those that stand for a board make one board a place, and
 * those that stand for joint work make a group of each community (Louvain's). What is filled in is marked as assumed: a
 * board of the best connected, and groups of the communities of all ties.
 */
import { communities } from "../../maths/communities.ts";
import { LIMITS } from "../../scenario/limits.ts";
import type { PartnershipSource } from "../../scenario/scenario.ts";
import type { NetworkMap } from "../map.ts";
import type { Cast } from "./bodies.ts";
import type { Link } from "./links.ts";

/** A committee of more than this is taken for a board, not for a working group. */
const LARGEST_GROUP = 8;
/** Members of a board that is filled in: as the model's usual board has. */
const USUAL_BOARD = 12;

interface Ground {
  readonly cast: Cast;
  readonly links: readonly Link[];
  readonly random: () => number;
}

export function boardsOf(map: NetworkMap, ground: Ground, fill: boolean): readonly PartnershipSource[] {
  const told = [...committeesOf(map, ground.cast), ...boardsOfTies(ground), ...groupsOfTies(ground)];
  if (!fill) return told;
  return ground.cast.localities.flatMap(({ id }) => {
    const here = told.filter(({ locality }) => locality === id);
    const has = (level: string): boolean => here.some((each) => each.level === level);
    return [
      ...here,
      ...(has("strategic") ? [] : filledBoard(ground, id)),
      ...(has("operational") ? [] : filledGroups(ground, id)),
    ];
  });
}

/** The second kind of node of a two-mode map is where the first kind sits. */
function committeesOf({ nodes, ties }: NetworkMap, { idOf, placeOf }: Cast): readonly PartnershipSource[] {
  const committees = nodes.filter(({ attributes }) => attributes.get("bipartite") === 1);
  return committees.flatMap(({ id, label }, at) => {
    const members = sorted(
      ties.flatMap((tie) => {
        const other = tie.to === id ? tie.from : tie.from === id ? tie.to : null;
        const body = other === null ? undefined : idOf.get(other);
        return body === undefined ? [] : [body];
      }),
    );
    if (members.length < 2) return [];
    const locality = commonest(members.map((member) => placeOf.get(member) ?? ""));
    const level = members.length > LARGEST_GROUP ? "strategic" : "operational";
    return [{ id: `committee-${at + 1}`, name: label.slice(0, 120), locality, level, members }];
  });
}

/** Everybody with a tie that stands for a board sits on the board of their place. */
function boardsOfTies({ cast, links }: Ground): readonly PartnershipSource[] {
  const ends = links.filter(({ meaning }) => meaning === "strategic").flatMap(({ from, to }) => [from, to]);
  return cast.localities.flatMap(({ id }) => {
    const members = sorted(ends.filter((body) => cast.placeOf.get(body) === id)).slice(0, LIMITS.members);
    return members.length < 2
      ? []
      : [{ id: `${id}-board`, locality: id, level: "strategic" as const, members }];
  });
}

function groupsOfTies(ground: Ground): readonly PartnershipSource[] {
  const working = ground.links.filter(({ meaning }) => meaning === "operational");
  return ground.cast.localities.flatMap(({ id }) => groupsAmong(working, ground, id, `${id}-group`));
}

function filledBoard({ cast, links }: Ground, place: string): readonly PartnershipSource[] {
  const degree = new Map<string, number>();
  for (const { from, to } of links)
    for (const body of [from, to]) degree.set(body, (degree.get(body) ?? 0) + 1);
  const members = [...cast.placeOf]
    .filter(([, at]) => at === place)
    .map(([body]) => body)
    .sort((a, b) => (degree.get(b) ?? 0) - (degree.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, USUAL_BOARD);
  if (members.length < 2) return [];
  return [
    { id: `${place}-board`, locality: place, level: "strategic", members: sorted(members), assumed: true },
  ];
}

const filledGroups = (ground: Ground, place: string): readonly PartnershipSource[] =>
  groupsAmong(ground.links, ground, place, `${place}-filled-group`).map((group) => ({
    ...group,
    assumed: true,
  }));

/** A working group of each community that these ties make in a place. */
function groupsAmong(
  links: readonly Link[],
  { cast, random }: Ground,
  place: string,
  prefix: string,
): readonly PartnershipSource[] {
  const here = links.filter(
    ({ from, to }) => cast.placeOf.get(from) === place && cast.placeOf.get(to) === place,
  );
  const bodies = sorted(here.flatMap(({ from, to }) => [from, to]));
  const row = new Map(bodies.map((body, at) => [body, at]));
  const found = communities(
    bodies.length,
    {
      from: here.map(({ from }) => row.get(from) ?? 0),
      to: here.map(({ to }) => row.get(to) ?? 0),
      weight: here.map(() => 1),
    },
    random,
  );
  if (found === null) return [];
  return Array.from({ length: found.count }, (_, group) => bodies.filter((_, at) => found.of[at] === group))
    .filter((members) => members.length >= 2)
    .map((members, at) => ({
      id: `${prefix}-${at + 1}`,
      locality: place,
      level: "operational" as const,
      members: members.slice(0, LIMITS.members),
    }));
}

const sorted = (names: readonly string[]): string[] =>
  [...new Set(names)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first === undefined ? "" : first[0];
}
