/** Where the bodies of a large network stand, worked out in a Web Worker. */
import type { Stage } from "../src/protocol/api.ts";
import { placesOf } from "../src/view/network/ground-of.ts";

interface Asked {
  readonly stage: Stage;
  readonly capacity: Float32Array;
}

addEventListener("message", ({ data: { stage, capacity } }: MessageEvent<Asked>) =>
  postMessage(placesOf(stage, capacity)),
);
