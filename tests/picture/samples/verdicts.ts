import { dotsPicture } from "../../../src/picture/charts/dots.ts";
import { waterfallChart } from "../../../src/picture/charts/waterfall.ts";
import type { Sample } from "./sample.ts";

const saying = { better: "shares more than leaving as is", worse: "shares less than leaving as is" };

export const verdictSamples: readonly Sample[] = [
  { name: "dots", draw: (options) => dotsPicture({
    title: "Ten years on, merging usually shares less", subtitle: "Each mark is one simulated future, the same luck for both plans",
    verdict: "worse", counts: { better: 9, tooSmall: 15, worse: 76 }, saying,
  }, options) },
  { name: "dots-few", draw: (options) => dotsPicture({
    title: "Forty futures are too few to tell", subtitle: "Each mark is one simulated future, the same luck for both plans",
    verdict: "cannot-tell", counts: { better: 17, tooSmall: 12, worse: 11 }, saying,
  }, options) },
  { name: "waterfall", draw: (options) => waterfallChart({
    title: "Half of the lost trust left with key people", subtitle: "Trust of the council in the hospital trust, 0 to 100", unit: "of-100", meaning: "trust",
    from: { label: "January 2026", value: 0.582 }, to: { label: "June 2027", value: 0.582 + 0.064 - 0.131 - 0.072 - 0.043 + 0.008 },
    parts: [
      { id: "kept", label: "Promises kept", value: 0.064 }, { id: "left", label: "Key people left", value: -0.131 },
      { id: "broken", label: "Promises broken while overloaded", value: -0.072 }, { id: "silence", label: "Months without contact", value: -0.043 },
      { id: "gossip", label: "What other partners said", value: 0.008 },
    ],
  }, options) },
];
