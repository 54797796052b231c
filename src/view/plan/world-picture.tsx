/** A starting place as a network: who sits with whom before anything changes. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { networkPicture } from "../../picture/network.ts";
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import type { WorldDescription } from "../../scenario/scenario.ts";
import { plan as words } from "../../words/en/plan.ts";
import { StillPicture } from "../still-picture.tsx";
import type { PlaceId } from "./draft.ts";
import { worldOf } from "./places.ts";

const WIDE = 360;
const TALL = 190;
/** As founding has it, before anybody's luck. */
const USUAL_TRUST = 0.4;
const USUAL_SILO = 0.4;

export function WorldPicture({
  place,
  name,
}: {
  readonly place: PlaceId;
  readonly name: string;
}): ReactElement {
  const svg = useMemo(
    () =>
      networkPicture(
        { ...networkOf(worldOf(place)), title: words.place.picture(name), subtitle: "" },
        {
          id: `place-${place}`,
          width: WIDE,
          plotHeight: TALL,
          hasKey: false,
          hasLabels: false,
          titleOutside: true,
        },
      ).svg,
    [place, name],
  );
  return <StillPicture svg={svg} isDecoration />;
}

function networkOf({ localities, organisations, partnerships }: WorldDescription): {
  readonly structure: NetworkStructure;
  readonly state: NetworkState;
} {
  const pairs = new Map<string, { readonly from: string; readonly to: string }>();
  for (const { members, level } of partnerships) {
    // Boards tie everybody to everybody; what is worked in groups says more of a place.
    if (level !== "operational") continue;
    members.forEach((from, at) =>
      members.slice(at + 1).forEach((to) => pairs.set(`${from} ${to}`, { from, to })),
    );
  }
  return {
    structure: {
      // At this size names would hide the places.
      localities: localities.map(({ id }) => ({ id, label: "" })),
      bodies: organisations.map(({ id, name = id, sector, covers, capacity = 1 }) => ({
        id,
        label: name,
        sector,
        localities: covers,
        capacity: Math.max(0.5, capacity),
      })),
      pairs: [...pairs.values()],
    },
    state: {
      bodies: organisations.map(({ id }) => ({ id, standing: "alive", silo: USUAL_SILO, burden: 0 })),
      ties: [...pairs.values()].map((pair) => ({
        ...pair,
        trust: USUAL_TRUST,
        sharing: 0,
        isOnPaper: true,
        isInPractice: true,
      })),
    },
  };
}
