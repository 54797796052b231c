import { expect, test } from "vitest";
import { chiSquaredQuantile, gammaCdf, logGamma } from "../../src/maths/gamma.ts";

test("log Γ agrees with SciPy", () => {
  const known = [
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [1, 0],
    [1.5, -0.12078223763524526],
    [2, 0],
    [3.7, 1.428072326665388],
    [10, 12.801827480081469],
    [100.5, 361.43554046777757],
    [12345.6, 103959.18506616844],
  ];
  for (const [x, value] of known)
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(1e-14 * Math.max(1, Math.abs(value)) * 10);
});

test("the gamma's cumulative share agrees with SciPy", () => {
  const known = [
    [0.1, 0.5, 0.34527915398142317],
    [1, 1, 0.6321205588285577],
    [3, 2.5, 0.6937810815867212],
    [10, 12, 0.3032238536968938],
    [200, 180, 0.9283278737774708],
    [5000, 5100, 0.08003099915657268],
  ];
  for (const [x, shape, share] of known) expect(Math.abs(gammaCdf(x, shape) - share)).toBeLessThan(1e-12);
});

test("chi-squared quantiles agree with SciPy", () => {
  const known = [
    [0.025, 1, 0.0009820691171752555],
    [0.5, 3, 2.3659738843753377],
    [0.975, 9, 19.02276779864163],
    [0.9, 100, 118.49800381106212],
    [0.025, 999, 913.3009983021134],
  ];
  for (const [share, degrees, x] of known)
    expect(Math.abs(chiSquaredQuantile(share, degrees) / x - 1)).toBeLessThan(1e-10);
});
