/** What a frame says of the deeds on a tie, told without the model's numbers for them. */
import { DEEDS } from "../model/deeds.ts";
import type { Frame } from "./api.ts";

type Deeds = Pick<Frame, "deeds">;

/** How many of a tie's two sides shared with the other this month: 0, 1 or 2. */
export const sidesSharing = ({ deeds }: Deeds, tie: number): number =>
  Number(deeds[2 * tie] === DEEDS.shared) + Number(deeds[2 * tie + 1] === DEEDS.shared);

/** How many of its sides met the other, whatever they did: 0, 1 or 2. */
export const sidesMeeting = ({ deeds }: Deeds, tie: number): number =>
  Number(deeds[2 * tie] !== DEEDS.none) + Number(deeds[2 * tie + 1] !== DEEDS.none);
