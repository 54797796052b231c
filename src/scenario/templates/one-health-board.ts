/** One health board that plans and provides, and several councils: the shape of Scotland and Wales. */
import { regionWorld } from "./city-region.ts";
import type { Template } from "./template.ts";

export const oneHealthBoard: Template = {
  name: "one-health-board",
  plain:
    "Several councils, and one health board that commissions, runs the hospitals and cares in the community.",
  isNot: "any real health board",
  arguments: {
    councils: { default: 5, range: [1, 8], meaning: "council areas" },
  },
  build: ({ councils }) => {
    const everywhere = {
      commissioner: "health-board",
      community: "health-board",
      "mental-health": "health-board",
      police: "board-police",
      fire: "board-fire",
    };
    const world = regionWorld("council-area", councils, { everywhere, hospitals: 1, above: null });
    const [board, ...others] = dedupe(world.organisations);
    return {
      localities: world.localities,
      // The board does the work of three bodies of the usual cast.
      organisations: [
        ...others,
        { ...board, name: "Health board", sector: "health-commissioner", capacity: 3 },
      ],
      partnerships: world.partnerships.map((each) => ({ ...each, members: [...new Set(each.members)] })),
    };
  },
};

/** Each body once, the health board first. */
function dedupe<T extends { readonly id: string }>(organisations: readonly T[]): readonly T[] {
  const byId = new Map(organisations.map((each) => [each.id, each]));
  const board = byId.get("health-board");
  return board === undefined
    ? [...byId.values()]
    : [board, ...[...byId.values()].filter((each) => each.id !== "health-board")];
}
