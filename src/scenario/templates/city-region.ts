/** A city region: ten districts with councils of their own, and bodies that cover several or all of them. */
import type { OrganisationSource, WorldDescription } from "../scenario.ts";
import type { Sector } from "../../model/vocabulary.ts";
import { CAST, organisationsOf, partnershipsOf } from "./locality.ts";
import { numbered, spreadDeprivation } from "./template.ts";
import type { Template } from "./template.ts";

export const cityRegion: Template = {
  name: "city-region",
  plain:
    "Districts with councils of their own; one health commissioner, police, fire and a combined authority cover them all.",
  isNot: "Greater Manchester or any other real city region",
  arguments: {
    districts: { default: 10, range: [2, 15], meaning: "districts, each with its own council" },
    hospitals: {
      default: 4,
      range: [1, 8],
      meaning: "hospital trusts, each covering neighbouring districts",
    },
  },
  build: ({ districts, hospitals }) =>
    regionWorld("district", districts, {
      everywhere: {
        commissioner: "region-commissioner",
        police: "region-police",
        fire: "region-fire",
        "mental-health": "region-mental-health",
      },
      hospitals,
      above: { id: "combined-authority", name: "Combined authority", sector: "council" },
    }),
};

interface RegionShape {
  /** Bodies of the cast that cover every place: key → id. */
  readonly everywhere: Readonly<Record<string, string>>;
  readonly hospitals: number;
  /** A body above the places that sits on every board. */
  readonly above: Pick<OrganisationSource, "id" | "name" | "sector"> | null;
}

const SECTOR_OF: ReadonlyMap<string, Sector> = new Map(CAST.map(({ key, sector }) => [key, sector]));

/** Places under shared bodies: what city regions, counties and health boards have in common. */
export function regionWorld(
  prefix: string,
  count: number,
  { everywhere, hospitals, above }: RegionShape,
): WorldDescription {
  const places = Array.from({ length: count }, (_, i) => numbered(prefix, i));
  const hospitalOf = (i: number): string => numbered("hospital", Math.floor((i * hospitals) / count));
  const shapes = places.map((place, i) => ({
    place,
    name: place.replace("-", " "),
    shared: { ...everywhere, hospital: hospitalOf(i) },
  }));
  const hospitalIds = [...new Set(places.map((_, i) => hospitalOf(i)))];
  const wide: readonly OrganisationSource[] = Object.entries(everywhere).map(([key, id]) => ({
    id,
    name: id.replace(/-/g, " "),
    sector: SECTOR_OF.get(key) ?? "other",
    covers: places,
  }));
  return {
    localities: places.map((id, i) => ({
      id,
      name: id.replace("-", " "),
      region: "region",
      deprivation: spreadDeprivation(i, count),
    })),
    organisations: [
      ...shapes.flatMap(organisationsOf),
      ...wide,
      ...hospitalIds.map((id) => ({
        id,
        name: id.replace("-", " "),
        sector: "hospital-trust" as const,
        covers: places.filter((_, i) => hospitalOf(i) === id),
      })),
      ...(above === null ? [] : [{ ...above, covers: places }]),
    ],
    partnerships: shapes
      .flatMap(partnershipsOf)
      .map((each) =>
        above !== null && each.level === "strategic"
          ? { ...each, members: [...each.members, above.id] }
          : each,
      ),
  };
}
