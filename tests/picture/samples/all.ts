import { bandSamples } from "./band.ts";
import type { Sample } from "./sample.ts";

export const samples: readonly Sample[] = [...bandSamples];
