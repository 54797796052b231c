/** England in archetypes: 150 localities in nine regions, with commissioners, hospitals, police and fire of usual reach. */
import type { OrganisationSource } from "../scenario.ts";
import { organisationsOf, partnershipsOf } from "./locality.ts";
import { numbered } from "./template.ts";
import type { Template } from "./template.ts";

const REGIONS = 9;

export const england: Template = {
  name: "england",
  plain:
    "Localities in nine regions; police, fire and ambulance areas cover four each, hospital trusts one or two.",
  isNot: "real bodies: counts and reach are England's, everything else is made up",
  arguments: {
    localities: { default: 150, range: [9, 200], meaning: "localities, as many as upper-tier councils" },
    policeReach: { default: 4, range: [1, 10], meaning: "localities a police or fire authority covers" },
    hospitalReach: { default: 1, range: [1, 4], meaning: "localities a hospital trust covers" },
  },
  build: ({ localities, policeReach, hospitalReach }) => {
    const places = Array.from({ length: localities }, (_, i) => numbered("place", i, 3));
    const areaOf = (kind: string, reach: number, i: number): string =>
      numbered(kind, Math.floor(i / reach), 3);
    const shapes = places.map((place, i) => ({
      place,
      name: place.replace("-", " "),
      shared: {
        police: areaOf("police", policeReach, i),
        fire: areaOf("fire", policeReach, i),
        ...(hospitalReach > 1 ? { hospital: areaOf("hospital", hospitalReach, i) } : {}),
      },
    }));
    const wide = (kind: "police" | "fire" | "hospital", reach: number): readonly OrganisationSource[] =>
      [...new Set(places.map((_, i) => areaOf(kind, reach, i)))].map((id) => ({
        id,
        name: id.replace("-", " "),
        sector: kind === "hospital" ? "hospital-trust" : kind,
        covers: places.filter((_, i) => areaOf(kind, reach, i) === id),
      }));
    return {
      localities: places.map((id, i) => ({
        id,
        name: id.replace("-", " "),
        region: numbered("region", Math.floor((i * REGIONS) / localities)),
        deprivation: ((i * 7) % 10) / 9,
      })),
      organisations: [
        ...shapes.flatMap(organisationsOf),
        ...wide("police", policeReach),
        ...wide("fire", policeReach),
        ...(hospitalReach > 1 ? wide("hospital", hospitalReach) : []),
      ],
      partnerships: shapes.flatMap(partnershipsOf),
    };
  },
};
