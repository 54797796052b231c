/**
 * Does the answer bend, or break, as something is turned up? A threshold curve against a straight line.
 *
 *     straight   y = a + b·x                                        threshold   y = from + (to − from) / (1 + e^{−(x − middle)/width})
 *     AICc = n·log(RSS/n) + 2K + 2K(K + 1)/(n − K − 1)              K = coefficients + 1; lower is better, 2 or more apart to say so
 *
 * Burnham & Anderson (2002), Model Selection and Multimodel Inference. For every middle and width on a grid the two ends follow by
 * least squares; the best is then refined. A threshold that wins shows a bend. Whether it is a break is told by its width beside the
 * range, and by two starts that differ there; a smooth S wins too.
 */
import { extent, mean } from "../../maths/statistics.ts";

export interface ThresholdFit {
  readonly straight: { readonly at0: number; readonly slope: number; readonly aicc: number };
  readonly threshold: {
    readonly from: number;
    readonly to: number;
    readonly middle: number;
    readonly width: number;
    readonly aicc: number;
  };
  /** Width as a share of the range swept: below about 0.05 the change is abrupt on this scale. */
  readonly relativeWidth: number;
  readonly finding: "threshold" | "straight" | "cannot-tell";
}

interface Line {
  readonly at0: number;
  readonly slope: number;
  readonly residual: number;
}

const GRID = 40;
const REFINEMENTS = 60;
const APART = 2;

/**
 * @param x what was turned up, at least seven values
 * @param y the answer at each
 */
export function fitThreshold(x: ArrayLike<number>, y: ArrayLike<number>): ThresholdFit {
  if (x.length !== y.length || x.length < 7)
    throw new RangeError("a threshold curve needs at least seven points");
  const { low, high } = extent(x);
  const straight = lineThrough(x, y);
  const { middle, width } = bestCurve(x, y, low, high);
  const ends = lineThrough(steps(x, middle, width), y);
  const straightAicc = aicc(straight.residual, x.length, 2);
  const thresholdAicc = aicc(ends.residual, x.length, 4);
  const gain = straightAicc - thresholdAicc;
  return {
    straight: { at0: straight.at0, slope: straight.slope, aicc: straightAicc },
    threshold: { from: ends.at0, to: ends.at0 + ends.slope, middle, width, aicc: thresholdAicc },
    relativeWidth: width / (high - low),
    finding: gain >= APART ? "threshold" : gain <= -APART ? "straight" : "cannot-tell",
  };
}

function steps(x: ArrayLike<number>, middle: number, width: number): Float64Array {
  return Float64Array.from(x, (value) => 1 / (1 + Math.exp(-(value - middle) / width)));
}

function lineThrough(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const xMean = mean(x);
  const yMean = mean(y);
  let along = 0;
  let squares = 0;
  for (let i = 0; i < x.length; i++) {
    along += (x[i] - xMean) * (y[i] - yMean);
    squares += (x[i] - xMean) * (x[i] - xMean);
  }
  const slope = squares === 0 ? 0 : along / squares;
  const at0 = yMean - slope * xMean;
  let residual = 0;
  for (let i = 0; i < x.length; i++) residual += (y[i] - at0 - slope * x[i]) ** 2;
  return { at0, slope, residual };
}

/** Residuals of exactly 0 would make the logarithm infinite; a perfect fit is taken as one at rounding. */
function aicc(residual: number, n: number, coefficients: number): number {
  const k = coefficients + 1;
  return n * Math.log(Math.max(residual, 1e-24) / n) + 2 * k + (2 * k * (k + 1)) / (n - k - 1);
}

/** Grid over middle and (in equal ratios) width, then ever smaller steps round the best. */
function bestCurve(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  low: number,
  high: number,
): { middle: number; width: number } {
  const range = high - low;
  const residual = (middle: number, width: number) => lineThrough(steps(x, middle, width), y).residual;
  let best = { middle: low, width: range, residual: Infinity };
  const attempt = (middle: number, width: number) => {
    const next = residual(middle, width);
    if (next < best.residual) best = { middle, width, residual: next };
  };
  for (let i = 0; i <= GRID; i++) {
    for (let j = 0; j <= GRID; j++)
      attempt(low + (range * i) / GRID, range * 0.003 * Math.exp((j / GRID) * Math.log(200)));
  }
  let reach = 1 / GRID;
  for (let turn = 0; turn < REFINEMENTS; turn++) {
    const before = best.residual;
    const { middle, width } = best;
    for (const by of [-reach, reach]) {
      attempt(middle + by * range, width);
      attempt(middle, width * Math.exp(by * 5));
      attempt(middle + by * range, width * Math.exp(by * 5));
      attempt(middle + by * range, width * Math.exp(-by * 5));
    }
    if (best.residual === before) reach /= 2;
  }
  return { middle: best.middle, width: best.width };
}
