/** The assumptions behind each cause: which parameters of the theory its rule uses. A test holds the names to the catalogue. */
import { PARAMETERS } from "../../model/parameters.ts";
import type { ParameterName, Settings } from "../../model/parameters.ts";
import type { Strength } from "../../model/parameter.ts";

/** An assumption with its papers, as it stands in one run. */
export interface Paper {
  readonly name: ParameterName;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly unit: string;
  readonly meaning: string;
  readonly strength: Strength;
  readonly source: string;
}

const SHARING = ["beta", "u0"] as const;
const STRAIN = ["dip", "unready", "fatiguePhi"] as const;

const BEHIND: Readonly<Record<string, readonly ParameterName[]>> = {
  // trust
  succession: ["inheritBody", "swift", "bodyWeight"],
  "standing-shaken": ["inheritBody"],
  "people-left": ["turnover", "stress", "swift", "bodyWeight", "handover"],
  shared: ["gain", "violationHalfLife"],
  overloaded: ["gain", "asym", "violation", "excuseOverload", "overload"],
  withheld: ["gain", "asym", "withheldSize", "excuseOther"],
  broken: ["gain", "asym", "violation", "excuseOther", "promiseBase", "promisePressure"],
  deceived: ["gain", "asym", "violation", "deceptionShare", "deceptionHalfLife"],
  fading: ["priorGood", "priorBad", "priorPull"],
  waning: ["waning", "waningFloor", "swift"],
  gossip: ["gossip"],
  standing: ["standingTime"],
  beginning: ["wakeChance", "informalTrust"],
  // in practice
  "goals-reset": ["goalReset"],
  monitoring: ["kMonitor", "monitoring"],
  roles: ["roleGain", "roleTime", "roleKept", "kRole"],
  sharing: ["averaging", ...SHARING],
  reach: ["averaging", "attention"],
  goals: ["clarityReach", "clarityTime", "kGoal"],
  targets: ["gameGain", "audit"],
  // keeping to itself
  habit: ["siloBase", "siloRate"],
  pressure: ["siloPressure", "siloRate", "kPressure"],
  burden: ["siloBurden", "siloRate"],
  horizon: ["siloHorizon", "kHorizon", "hazardRise", "hazardFall"],
  hurt: ["siloHurt", "siloRate"],
  partners: ["siloRate"],
  // sharing
  trust: ["kTrust", "omega", ...SHARING],
  silo: ["kSilo", ...SHARING],
  overload: ["overload"],
  arrangements: ["infra", "kMandate", "rivalry"],
  "who-met": ["attention", "attentionBurden", "attentionPressure"],
  "under-way": ["averaging"],
  // on paper
  kept: ["averaging", ...SHARING],
  empty: ["promiseBase", "promisePressure"],
  meetings: ["averaging", "attention"],
  // health
  trend: ["trend", "trendSpread"],
  "joint-work": ["effect", "lagProcess", "lagIntermediate", "lagDistal"],
  // steps of a month
  recovery: ["burdenTime", "fatigueTime"],
  "dated reforms": STRAIN,
  "background reforms": ["churn", "churnSeverity", "limbo", ...STRAIN],
  "goals reset": ["goalReset"],
  "standing shaken": ["inheritBody"],
  "people leave": ["turnover", "stress"],
  "trust leaves with them": ["swift", "bodyWeight", "handover", "roleKept"],
  attention: ["attention", "attentionBurden", "attentionPressure", "attentionSilo"],
  "contact and sharing": SHARING,
  experience: ["gain", "asym", "violation"],
  "informal ties": ["informalRate", "informalTrust", "wakeChance"],
  health: ["effect", "trend", "noise"],
  savings: ["savingTime"],
  politics: ["politicsChance", "politicsPatience"],
};

/** The assumptions behind a cause, as they stand in a run; none behind luck, dates and who is there. */
export const papersBehind = (cause: string, settings: Settings): readonly Paper[] =>
  (BEHIND[cause] ?? []).map((name) => {
    const { range, unit, meaning, strength, source } = PARAMETERS[name];
    return { name, value: settings[name], range, unit, meaning, strength, source };
  });
