/**
 * Published English figures, and the bodies behind them: how noisy an indicator is, how fast bodies are absorbed.
 *
 * Seven indicators of 147–325 local authorities over 8–15 years (Fingertips, Office for Health Improvement and
 * Disparities) and the registers of commissioning bodies 2015–2019 and of councils 2019–2023; Open Government Licence v3,
 * the register of councils CC BY 4.0. Students' games set a range and no more: they are an analogue.
 */
import { leastSquares } from "../../maths/least-squares.ts";
import { correlation, mean, standardDeviation } from "../../maths/statistics.ts";
import { PARAMETERS } from "../../model/parameters.ts";
import { ENGLAND } from "./england.ts";
import type { Context, Pattern, Series } from "./pattern.ts";
import { meanCurve } from "./over-runs.ts";
import { placeId, places, scenarioOf } from "./worlds.ts";

const PLACES = 30;
const YEARS = 12;
const FIRST_PUBLISHED = 11;
const SIGNAL = "published-intermediate";
const COLUMNS = Array.from({ length: PLACES }, (_, i) => `${SIGNAL}@${placeId(i)}`);

/** One place's published values, a year apart. */
const published = ({ at }: Series, run: number): readonly number[] =>
  Array.from({ length: YEARS }, (_, year) => at(run, FIRST_PUBLISHED + 12 * year));

/** What a place's own straight line leaves over, and its slope; both in per cent of its mean. */
function aboutOwnLine(values: readonly number[]): {
  readonly spread: number;
  readonly slope: number;
  readonly memory: number;
} {
  const { coefficients, residuals, residualSum, degrees } = leastSquares(
    values.map((_, year) => [1, year]),
    values,
  );
  const level = mean(values);
  return {
    spread: (100 * Math.sqrt(residualSum / degrees)) / level,
    slope: (100 * coefficients[1]) / level,
    memory: correlation(residuals.subarray(0, -1), residuals.subarray(1)),
  };
}

function linesOf({ series, runs }: Context): ReturnType<typeof aboutOwnLine>[] {
  return COLUMNS.flatMap((column) => {
    const one = series("default", column);
    return Array.from({ length: runs }, (_, run) => aboutOwnLine(published(one, run)));
  });
}

const noise: Pattern = {
  id: "E9",
  title: "A place's published figures wander about their own line as English ones do",
  band: "standard deviation about the own line 1.5–15 % of the level, that of slopes 0.5–3 % a year, correlation of one year's remainder with the next −0.2 to 0.5",
  source:
    "seven English indicators: 1.7, 1.7, 5.1, 5.5, 5.6, 6.5, 15 %; slopes 0.5–2.8 % a year; −0.14 to 0.49 (residuals of 147–325 areas about their own lines)",
  strength: "figure",
  share: 0.1,
  least: 4,
  cases: { default: { scenario: scenarioOf(places(PLACES), { months: 12 * YEARS }), watch: COLUMNS } },
  measure: (context) => {
    const lines = linesOf(context);
    const spread = mean(lines.map((line) => line.spread));
    const slopes = standardDeviation(lines.map((line) => line.slope));
    const memory = mean(lines.map((line) => line.memory));
    return {
      figures: [
        { name: "spread about the own line, % of the level", value: spread },
        { name: "spread of slopes, % a year", value: slopes },
        { name: "correlation of successive remainders", value: memory },
      ],
      met: spread >= 1.5 && spread <= 15 && slopes >= 0.5 && slopes <= 3 && memory >= -0.2 && memory <= 0.5,
    };
  },
  knockOuts: [
    {
      name: "published without noise",
      change: { settings: { noise: 1, noiseMemory: 0 } },
      expectation: "vanishes",
    },
  ],
  note: "The parameters of noise and trend were set from the same figures: met is a check of the program, not of the theory.",
};

const absorbed: Pattern = {
  id: "E10",
  title: "England's timeline absorbs bodies about as fast as the registers show",
  band: "bodies fewer a year, where there are fewer: in no year over 40 % of them; 0.5–6 % in the mean of all years",
  source:
    "0, 3.4, 8.7, 3.1 % of commissioning bodies absorbed a year (2015–2019), 1.5–5.9 % of councils abolished in years with changes (2019–2023)",
  strength: "direction",
  heldOut: true,
  share: 0.01,
  least: 1,
  cases: (scenarios) => {
    const england = scenarios[ENGLAND];
    return england === undefined
      ? { missing: ENGLAND }
      : { england: { scenario: england, watch: ["bodies@system"] } };
  },
  measure: ({ series }) => {
    const bodies = meanCurve(series("england", "bodies@system"));
    const shares: number[] = [];
    for (let month = 12; month < bodies.length; month += 12)
      shares.push(Math.max(0, (bodies[month - 12] - bodies[month]) / bodies[month - 12]));
    const yearly = mean(shares);
    const most = Math.max(...shares);
    return {
      figures: [
        { name: "mean share fewer a year", value: yearly },
        { name: "largest", value: most },
      ],
      met: yearly >= 0.005 && yearly <= 0.06 && most <= 0.4,
    };
  },
  knockOuts: [],
  note: "Counts of bodies at year's ends: a year in which as many are made as are absorbed shows nothing.",
};

const OBSERVED_ASYMMETRY = [1.11, 3.17] as const;

const asymmetryRange: Pattern = {
  id: "E11",
  title: "In students' games one defection undoes one to three times what one kindness builds",
  band: "the range of the asymmetry parameter holds all ratios of loss to gain that were found, and 1",
  source:
    "loss over gain 1.1–3.2 in six series of repeated games with and without error (Fudenberg, Rand & Dreber 2012 and four others; 93,000 decisions). Analogue: students, not public bodies",
  strength: "figure",
  share: 0.005,
  least: 1,
  cases: { default: { scenario: scenarioOf(places(1), { months: 1 }), watch: ["trust@system"] } },
  measure: () => {
    const { range, default: usual } = PARAMETERS.asym;
    const [least, most] = OBSERVED_ASYMMETRY;
    return {
      figures: [
        { name: "least asymmetry allowed", value: range[0] },
        { name: "most allowed", value: range[1] },
        { name: "default", value: usual },
      ],
      met: range[0] <= 1 && range[0] <= least && range[1] >= most,
    };
  },
  knockOuts: [],
};

export const indicatorPatterns = { noise, absorbed, asymmetryRange };
