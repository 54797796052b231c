/** Starting places of the wizard: each a template with its usual arguments, and the bodies a plan may speak of there. */
import type { TemplateSource, WorldDescription } from "../../scenario/scenario.ts";
import { DEPRIVED } from "../../analysis/places.ts";
import { buildTemplate, templateOf } from "../../scenario/templates/templates.ts";
import type { PlaceId } from "./draft.ts";

export interface Place {
  readonly world: TemplateSource;
  /** The body that a board would be led by, and that takes over work. */
  readonly council: string;
  /** The body that plans health care. */
  readonly health: string;
}

export const PLACES: Readonly<Record<PlaceId, Place>> = {
  county: {
    world: { template: "two-tier-county" },
    council: "county-council",
    health: "county-commissioner",
  },
  region: {
    world: { template: "city-region" },
    council: "combined-authority",
    health: "region-commissioner",
  },
  board: {
    world: { template: "one-health-board" },
    council: "council-area-01-council",
    health: "health-board",
  },
  unitary: {
    world: { template: "nine-localities", strong: 0, middling: 1, weak: 0 },
    council: "place-001-council",
    health: "place-001-commissioner",
  },
};

export const worldOf = (place: PlaceId): WorldDescription => buildTemplate(PLACES[place].world);

/** What the place must not be taken for, in the template's own words. */
export const isNotOf = (place: PlaceId): string => templateOf(PLACES[place].world.template)?.isNot ?? "";

/** The more deprived of its places. */
export const deprivedOf = (place: PlaceId): readonly string[] =>
  worldOf(place)
    .localities.filter(({ deprivation = DEPRIVED }) => deprivation >= DEPRIVED)
    .map(({ id }) => id);
