/** The one control of the first screen: how often the second partnership is reorganised. */
import type { Often } from "../../words/en/first.ts";

/** Options of the scenario, from least to most. */
export const OFTEN = ["leave-as-is", "every-6", "every-3", "every-2"] as const satisfies readonly Often[];

export const oftenOf = (option: string): Often => OFTEN.find((each) => each === option) ?? "every-3";
