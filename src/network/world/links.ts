/** The ties of a map as what is known of relations: trust each way, and how often two meet outside boards and groups. */
import type { RelationSource } from "../../scenario/scenario.ts";
import type { MapTie } from "../map.ts";
import type { Cast } from "./bodies.ts";
import type { TieMeaning, WorldChoices } from "./choices.ts";

/** Trust is never taken to be none at all or complete: an answer is a person's, on a day. */
const LEAST = 0.05;
const MOST = 0.95;
/** How often two meet who deal with each other most seldom, most often, and where nothing is said of it. */
const SELDOM = 0.1;
const OFTEN = 0.85;
const SOME = 0.33;

/** Ties between two bodies of the cast, with their short names. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly tie: MapTie;
  readonly meaning: TieMeaning;
}

export function linksOf(
  ties: readonly MapTie[],
  { idOf }: Cast,
  { meanings }: WorldChoices,
): readonly Link[] {
  return ties.flatMap((tie) => {
    const from = idOf.get(tie.from);
    const to = idOf.get(tie.to);
    if (from === undefined || to === undefined || from === to) return [];
    const kind = tie.relation ?? "";
    const meaning = Object.hasOwn(meanings, kind) ? meanings[kind] : "informal";
    return meaning === "nothing" ? [] : [{ from, to, tie, meaning }];
  });
}

const numberBy = (tie: MapTie, detail: string | null): number | null => {
  if (detail === null) return null;
  const value = detail === "weight" ? tie.weight : tie.attributes.get(detail);
  return typeof value === "number" ? value : null;
};

/** An answer on a scale as trust from 0.05 to 0.95. */
export function trustFrom(answer: number, [none, full]: readonly [number, number]): number {
  const share = full === none ? 0.5 : (answer - none) / (full - none);
  return Math.min(MOST, Math.max(LEAST, share));
}

/** How often two meet, from where their answer lies between the least and the most that anybody gave. */
export function meetingFrom(answer: number | null, [least, most]: readonly [number, number]): number {
  if (answer === null) return SOME;
  return most > least ? SELDOM + (OFTEN - SELDOM) * ((answer - least) / (most - least)) : SOME;
}

interface Known {
  trust: { sum: number; count: number };
  meets: { sum: number; count: number };
}

/** What is known each way; answers to several ties of the same two are averaged. */
export function relationsOf(links: readonly Link[], choices: WorldChoices): readonly RelationSource[] {
  const often = links.flatMap(({ tie }) => numberBy(tie, choices.meetsBy) ?? []);
  const span = [Math.min(...often), Math.max(...often)] as const;
  const known = new Map<string, Known>();
  const tell = (from: string, toward: string, { tie, meaning }: Link): void => {
    const key = `${from} ${toward}`;
    const entry = known.get(key) ?? { trust: { sum: 0, count: 0 }, meets: { sum: 0, count: 0 } };
    known.set(key, entry);
    const answer = numberBy(tie, choices.trustBy);
    if (answer !== null) add(entry.trust, trustFrom(answer, choices.trustScale));
    if (meaning === "informal") add(entry.meets, meetingFrom(numberBy(tie, choices.meetsBy), span));
  };
  for (const link of links) {
    tell(link.from, link.to, link);
    if (!link.tie.directed) tell(link.to, link.from, link);
  }
  return [...known].flatMap(([key, { trust, meets }]) => {
    const [from, toward] = key.split(" ");
    if (trust.count === 0 && meets.count === 0) return [];
    return [
      {
        from,
        toward,
        ...(trust.count === 0 ? {} : { trust: trust.sum / trust.count }),
        ...(meets.count === 0 ? {} : { meets: meets.sum / meets.count }),
      },
    ];
  });
}

function add(mean: { sum: number; count: number }, value: number): void {
  mean.sum += value;
  mean.count++;
}
