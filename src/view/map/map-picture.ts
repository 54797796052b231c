/** A map as a picture, before anything is known of it but who is tied to whom. */
import type { NetworkState, NetworkStructure } from "../../picture/network-data.ts";
import { networkPicture } from "../../picture/network.ts";
import type { Picture } from "../../picture/picture.ts";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";

/** Beyond this a picture shows a knot. */
export const MOST_DRAWN = 120;

export function mapPicture({ bodies, pairs }: ReadMap, width: number): Picture {
  const most = Math.max(1, ...pairs.map(({ strength }) => strength));
  const known = new Set(bodies.map(({ id }) => id));
  const drawn = pairs.filter(({ from, to }) => known.has(from) && known.has(to));
  const structure: NetworkStructure = {
    localities: [{ id: "map", label: "" }],
    bodies: bodies.map(({ id, label }) => ({ id, label, sector: "other", localities: ["map"], capacity: 1 })),
    pairs: drawn.map(({ from, to }) => ({ from, to })),
  };
  const state: NetworkState = {
    bodies: bodies.map(({ id }) => ({ id, standing: "alive", silo: 0, burden: 0 })),
    ties: drawn.map(({ from, to, strength }) => ({
      from,
      to,
      trust: strength / most,
      sharing: 0,
      isOnPaper: false,
      isInPractice: true,
    })),
  };
  return networkPicture(
    { title: mapScreen.picture, subtitle: mapScreen.pictureMeasure, structure, state },
    { id: "map-network", width, hasKey: false },
  );
}
