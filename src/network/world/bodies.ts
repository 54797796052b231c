/** The organisations of a map as bodies of a world: short names, kinds, places. */
import { SECTOR_NAMES } from "../../model/vocabulary.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { letterOf } from "../../scenario/letters.ts";
import type { LocalitySource, OrganisationSource } from "../../scenario/scenario.ts";
import type { MapNode, NetworkMap } from "../map.ts";
import type { WorldChoices } from "./choices.ts";

/** The place of those of whom the map does not say where they work. */
const ONE_PLACE = "place";
const LONGEST_ID = 60;

export interface Cast {
  readonly localities: readonly LocalitySource[];
  readonly organisations: readonly OrganisationSource[];
  /** Short name of each organisation of the map, by its id there. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Where each works, by short name. */
  readonly placeOf: ReadonlyMap<string, string>;
  /** Values of the detail that says the kind which could not be read. */
  readonly unreadKinds: readonly string[];
}

/** Small letters, digits and hyphens; empty where nothing of the name is one of these. */
const plainId = (name: string): string =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, LONGEST_ID);

/** Names made unlike each other, and unlike the words that selectors keep for themselves. */
function unlike(names: readonly string[], otherwise: string): readonly string[] {
  const taken = new Set(["all", "each"]);
  return names.map((name, place) => {
    const first = name === "" ? `${otherwise}-${place + 1}` : name;
    let id = first;
    for (let again = 2; taken.has(id); again++) id = `${first}-${again}`;
    taken.add(id);
    return id;
  });
}

/** Who can be a body: a thing drawn round others, or the second kind of a two-mode map, is none. */
export const bodiesOf = ({ nodes }: NetworkMap): readonly MapNode[] =>
  nodes.filter(({ attributes }) => attributes.get("bipartite") !== 1);

export function castOf(map: NetworkMap, choices: WorldChoices): Cast {
  const nodes = bodiesOf(map);
  const names = nodes.map(({ label }, place) => (choices.anonymous ? letterOf(place) : label));
  const ids = unlike(
    names.map((name) => plainId(name)),
    "body",
  );
  const places = placesOf(nodes, choices);
  const unread = new Set<string>();
  const organisations = nodes.map((node, at): OrganisationSource => ({
    id: ids[at],
    name: names[at].slice(0, 120) || ids[at],
    sector: sectorOf(node, choices, unread),
    covers: [places.of[at]],
  }));
  return {
    localities: places.localities,
    organisations,
    idOf: new Map(nodes.map(({ id }, at) => [id, ids[at]])),
    placeOf: new Map(ids.map((id, at) => [id, places.of[at]])),
    unreadKinds: [...unread],
  };
}

function sectorOf({ attributes }: MapNode, { sectorBy, sectors }: WorldChoices, unread: Set<string>): Sector {
  const value = sectorBy === null ? undefined : attributes.get(sectorBy);
  if (value === undefined) return "other";
  const text = String(value);
  const chosen = Object.hasOwn(sectors, text) ? sectors[text] : undefined;
  const plain = plainId(text);
  const read = chosen ?? SECTOR_NAMES.find((sector) => sector === plain);
  if (read === undefined) unread.add(text);
  return read ?? "other";
}

function placesOf(
  nodes: readonly MapNode[],
  { placeBy, anonymous }: WorldChoices,
): { readonly localities: readonly LocalitySource[]; readonly of: readonly string[] } {
  const said = nodes.map(({ attributes }) => {
    const value = placeBy === null ? undefined : attributes.get(placeBy);
    return value === undefined ? "" : String(value);
  });
  const names = [...new Set(said)];
  const ids = unlike(
    names.map((name) => (name === "" || anonymous ? "" : plainId(name))),
    ONE_PLACE,
  );
  const idOf = new Map(names.map((name, at) => [name, names.length === 1 ? ONE_PLACE : ids[at]]));
  return {
    localities: names.map((name) => ({
      id: idOf.get(name) ?? ONE_PLACE,
      ...(name === "" || anonymous ? {} : { name: name.slice(0, 120) }),
    })),
    of: said.map((name) => idOf.get(name) ?? ONE_PLACE),
  };
}
