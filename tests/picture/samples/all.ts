import { bandSamples } from "./band.ts";
import { moreLineSamples } from "./more-lines.ts";
import { networkSamples } from "./network.ts";
import type { Sample } from "./sample.ts";
import { studySamples } from "./studies.ts";
import { timelineSamples } from "./timeline.ts";
import { verdictSamples } from "./verdicts.ts";

export const samples: readonly Sample[] = [...bandSamples, ...moreLineSamples, ...verdictSamples, ...studySamples, ...networkSamples, ...timelineSamples];
