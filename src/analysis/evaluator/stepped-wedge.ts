/**
 * Stepped wedge: every place is treated in the end, in an order, and each is compared with those still waiting.
 *
 *     y_it = place_i + year_t + θ·treated_it + error     θ̂ = Σ d̃·y / Σ d̃²,  d̃ = treated less its place and year means
 *     SE² = (G − 1)/G · Σ_g (θ̂ without place g − their mean)²     t with G − 1 degrees, G places
 *
 * Hussey & Hughes (2007), Contemporary Clinical Trials 28, 182–191, with places as fixed effects; on a full table of places and years
 * two-way demeaning is least squares exactly. The jackknife over places allows for years that resemble each other and for few
 * places: MacKinnon, Nielsen & Webb (2023), Journal of Applied Econometrics 38, 671–694. One θ for all: where the effect grows with
 * time since the start, early places stand in for untreated ones and the estimate shrinks (Goodman-Bacon 2021, J. Econometrics 225).
 */
import { mean } from "../../maths/statistics.ts";
import type { TestedEstimate } from "../../maths/t-test.ts";
import { testedEstimate } from "../../maths/t-test.ts";
import type { Panel } from "./panel.ts";

export function steppedWedge(panel: Panel): TestedEstimate {
  const places = panel.starts.map((_, place) => place);
  const without = places.map((left) =>
    effectAmong(
      panel,
      places.filter((place) => place !== left),
    ),
  );
  const centre = mean(without);
  const squares = without.reduce((total, each) => total + (each - centre) ** 2, 0);
  const count = places.length;
  return testedEstimate(effectAmong(panel, places), Math.sqrt(((count - 1) / count) * squares), count - 1);
}

/** θ̂ from some of the places. Throws when their starts leave nothing to compare. */
function effectAmong({ outcome, starts }: Panel, places: readonly number[]): number {
  const years = outcome[0].length;
  const treated = (place: number, year: number): number => (year >= starts[place] ? 1 : 0);
  const ofPlace = places.map((place) => Math.max(0, years - starts[place]) / years);
  const ofYear = Array.from({ length: years }, (_, year) =>
    mean(places.map((place) => treated(place, year))),
  );
  const ofAll = mean(ofPlace);
  let along = 0;
  let squares = 0;
  places.forEach((place, i) => {
    for (let year = 0; year < years; year++) {
      const own = treated(place, year) - ofPlace[i] - ofYear[year] + ofAll;
      along += own * outcome[place][year];
      squares += own * own;
    }
  });
  if (squares < 1e-12) throw new RangeError("a stepped wedge needs places that start in different years");
  return along / squares;
}
