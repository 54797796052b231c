/** A county of two tiers: district councils below one county council, which runs schools and public health. */
import { regionWorld } from "./city-region.ts";
import type { Template } from "./template.ts";

export const twoTierCounty: Template = {
  name: "two-tier-county",
  plain: "District councils, and one county council, health commissioner, police and fire for all of them.",
  isNot: "any real county",
  arguments: {
    districts: { default: 6, range: [2, 12], meaning: "districts, each with its own council" },
    hospitals: { default: 2, range: [1, 4], meaning: "hospital trusts" },
  },
  build: ({ districts, hospitals }) =>
    regionWorld("district", districts, {
      everywhere: {
        commissioner: "county-commissioner",
        police: "county-police",
        fire: "county-fire",
        "mental-health": "county-mental-health",
        schools: "county-schools",
      },
      hospitals,
      above: { id: "county-council", name: "County council", sector: "council" },
    }),
};
