/**
 * Twenty-nine years: long calm stays off floor and ceiling, England's timeline leaves sharing in the middle, and what could
 * have been decided otherwise makes a difference.
 */
import { mean } from "../../maths/statistics.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Cases, Context, Pattern } from "./pattern.ts";
import { differences, meanCurve, meanOver, worthAbove, worthBelow } from "./over-runs.ts";
import { NINE, scenarioOf } from "./worlds.ts";

export const ENGLAND = "england-1997-2026";
const YEARS_29 = 348;
const LEVELS = ["strategic", "operational"] as const;
const CALM_WATCH = ["trust", "sharing"].flatMap((measure) => LEVELS.map((level) => `${measure}@${level}`));
const WATCH = ["sharing@system", "trust@system", "in-practice@system"];
const AS_IT_WAS = "as it was";

function casesFrom(england: Scenario): Cases {
  const options = (england.options ?? []).map(
    ({ id }) => [id, { scenario: england, option: id, watch: WATCH }] as const,
  );
  return {
    calm: { scenario: scenarioOf(NINE, { months: YEARS_29 }), watch: CALM_WATCH },
    [AS_IT_WAS]: { scenario: england, watch: WATCH },
    ...Object.fromEntries(options),
  };
}

const SETTLED = 12;
const LAST_FIVE_YEARS = 60;

/** Lowest and highest of the mean curves, once the start is behind. */
function rangeOf(
  { series }: Context,
  name: string,
  columns: readonly string[],
): { readonly low: number; readonly high: number } {
  const values = columns.flatMap((column) => Array.from(meanCurve(series(name, column)).slice(SETTLED)));
  return { low: Math.min(...values), high: Math.max(...values) };
}

/** Largest difference of an option from what was, over the last five years, where it is clear and worth speaking of. */
function optionsApart({ series, names }: Context): number {
  const ends = (name: string): Float64Array => {
    const practice = series(name, "in-practice@system");
    return meanOver(practice, practice.months - LAST_FIVE_YEARS, practice.months - 1);
  };
  const gains = names
    .filter((name) => name !== "calm" && name !== AS_IT_WAS)
    .map((name) => differences(ends(name), ends(AS_IT_WAS)));
  return Math.max(
    0,
    ...gains.map((gain) => (worthAbove(gain) || worthBelow(gain) ? Math.abs(mean(gain)) : 0)),
  );
}

const longRun: Pattern = {
  id: "C2",
  title: "Twenty-nine years stay off floor and ceiling, and England's events leave sharing in the middle",
  band: "calm: trust and sharing of both levels within 0.05–0.95; England: sharing within 0.25–0.75 after the first year, and an option that ends clearly apart by 0.02",
  source: "England 1997–2026; the bounds are ours",
  strength: "judgement",
  share: 0.05,
  cases: (scenarios) => {
    const england = scenarios[ENGLAND];
    return england === undefined ? { missing: ENGLAND } : casesFrom(england);
  },
  measure: (context) => {
    const calm = rangeOf(context, "calm", CALM_WATCH);
    const england = rangeOf(context, AS_IT_WAS, ["sharing@system"]);
    const apart = optionsApart(context);
    return {
      figures: [
        { name: "options apart in practice, last five years", value: apart },
        { name: "lowest of calm", value: calm.low },
        { name: "highest of calm", value: calm.high },
        { name: "lowest sharing, England", value: england.low },
        { name: "highest sharing, England", value: england.high },
      ],
      met: calm.low > 0.05 && calm.high < 0.95 && england.low >= 0.25 && england.high <= 0.75 && apart > 0,
    };
  },
  knockOuts: [],
};

export const englandPatterns = { longRun };
