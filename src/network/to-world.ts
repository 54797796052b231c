/**
 * From a map to a model: a real network becomes a scenario on which any event or plan can run.
 *
 * Who exists comes from the map; so does what is known of trust and of meetings. What the map leaves open (kinds of body,
 * boards, trust where nobody answered) is filled in, told in the notes, and marked as assumed in the scenario itself.
 */
import { LIMITS } from "../scenario/limits.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { SCHEMA_VERSION } from "../scenario/scenario.ts";
import { worldWords } from "../words/en/network-world.ts";
import type { NetworkWorldNote } from "../words/en/network-world.ts";
import type { NetworkMap } from "./map.ts";
import { boardsOf } from "./world/boards.ts";
import { castOf } from "./world/bodies.ts";
import type { Cast } from "./world/bodies.ts";
import { choicesWith } from "./world/choices.ts";
import type { WorldChoices } from "./world/choices.ts";
import { linksOf, relationsOf } from "./world/links.ts";
import type { Link } from "./world/links.ts";

export interface MappedWorld {
  readonly scenario: Scenario;
  /** What was decided or filled in, as sentences of `words/en/network-world.ts`. */
  readonly notes: readonly {
    readonly code: NetworkWorldNote;
    readonly values: Readonly<Record<string, string>>;
  }[];
}

/**
 * @param random uniform draws on [0, 1), for the search of communities alone
 */
export function mapToWorld(
  map: NetworkMap,
  chosen: Partial<WorldChoices>,
  random: () => number,
): MappedWorld {
  const choices = choicesWith(chosen);
  const cast = castOf(map, choices);
  const all = linksOf(map.ties, cast, choices);
  const links = all.filter(({ from, to }) => cast.placeOf.get(from) === cast.placeOf.get(to));
  const partnerships = boardsOf(map, { cast, links, random }, choices.fill);
  const relations = relationsOf(links, choices).slice(0, LIMITS.ties);
  const scenario: Scenario = {
    joinery: SCHEMA_VERSION,
    id: "own-network",
    title: choices.title,
    claim: "story",
    summary: worldWords.summary(cast.organisations.length, relations.length),
    isNot: worldWords.isNot,
    start: choices.start,
    months: choices.months,
    world: { localities: cast.localities, organisations: cast.organisations, partnerships, relations },
    events: [],
  };
  return { scenario, notes: notesOf(choices, cast, { all, links }, scenario) };
}

function notesOf(
  { sectorBy, trustBy, trustScale, meetsBy, anonymous }: WorldChoices,
  cast: Cast,
  { all, links }: { readonly all: readonly Link[]; readonly links: readonly Link[] },
  { world }: Scenario,
): MappedWorld["notes"] {
  const filled =
    "partnerships" in world && Array.isArray(world.partnerships)
      ? world.partnerships.filter(({ assumed }) => assumed === true)
      : [];
  const count = (items: { readonly length: number }): Readonly<Record<string, string>> => ({
    count: `${items.length}`,
  });
  const across = all.length - links.length;
  return [
    ...(sectorBy === null ? [{ code: "kinds-unknown" as const, values: {} }] : []),
    ...(cast.unreadKinds.length === 0
      ? []
      : [{ code: "kinds-not-read" as const, values: { names: cast.unreadKinds.slice(0, 8).join(", ") } }]),
    ...(across === 0 ? [] : [{ code: "ties-across-places" as const, values: { count: `${across}` } }]),
    ...(filled.length === 0 ? [] : [{ code: "boards-filled" as const, values: count(filled) }]),
    trustBy === null
      ? { code: "trust-unknown" as const, values: {} }
      : {
          code: "trust-read" as const,
          values: { detail: trustBy, none: `${trustScale[0]}`, full: `${trustScale[1]}` },
        },
    meetsBy === null
      ? { code: "meetings-alike" as const, values: {} }
      : { code: "meetings-read" as const, values: { detail: meetsBy } },
    ...(anonymous ? [{ code: "names-replaced" as const, values: {} }] : []),
  ];
}
