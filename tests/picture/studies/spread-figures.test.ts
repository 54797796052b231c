/** Each design gets the figures that can be read off it, and they say what was planted. */
import { expect, test } from "vitest";
import { analyseStudy } from "../../../src/analysis/study/analyse.ts";
import { studyFigurePlans, studyFiguresOf } from "../../../src/picture/studies/figures.ts";
import { linesOf } from "../../../src/picture/studies/spread-figures.ts";
import { normal, plantedResults, unit, unitFactors } from "../../analysis/study/planted.ts";

const spread = plantedResults(
  {
    factors: unitFactors,
    outcomes: [{ measure: "sharing", line: { atLeast: 0.5 } }],
    design: { kind: "latin-hypercube", cases: 60 },
    runs: 2,
  },
  ({ a, b }) => (unit(a) > 0.6 && unit(b) < 0.5 ? 0.2 : 0.8),
);

test("a spread of cases has its futures as lines and its failures in a box on the two factors that make them", () => {
  const figures = studyFiguresOf(spread, analyseStudy(spread), { id: "t", width: 640, theme: "light" });
  const named = (kind: string) => figures.find(({ name }) => name === `sharing-${kind}`)?.picture;
  expect(named("box")?.summary).toMatch(/a|b/);
  expect(named("box")?.svg).toContain('data-part="box"');
  expect(named("lines")?.table.rows.map(([name]) => name)).toEqual(["a", "b", "c", "Sharing what they know"]);
  // What travels with a figure names the futures, the luck and what is drawn.
  expect(named("lines")?.svg).toContain("120 simulated futures");
  expect(named("lines")?.svg).toContain("one line a future");
});

test("every future is counted, the drawn ones are thinned evenly, and the axes can be taken hold of", () => {
  const { axes, futures } = linesOf(spread, 0, "sharing", (row) => row < 60);
  expect(futures).toHaveLength(120);
  expect(futures.filter(({ isChosen }) => isChosen)).toHaveLength(60);
  const lines = studyFigurePlans(spread, analyseStudy(spread)).find(({ kind }) => kind === "lines");
  const placed = lines?.draw({ id: "t", width: 640 }).axes ?? [];
  expect(placed.map(({ id, low, high }) => [id, low, high])).toEqual(
    axes.map(({ id, low, high }) => [id, low, high]),
  );
  expect(placed.every(({ left, right }) => left < right)).toBe(true);
});

test("one factor at a time has curves; one case run often shows how its mean settles", () => {
  const oat = plantedResults(
    { factors: unitFactors, design: { kind: "one-at-a-time", levels: 3 }, runs: 4 },
    ({ a }, run) => 0.5 + unit(a) * 0.1 + normal(run) * 0.01,
  );
  expect(studyFigurePlans(oat, analyseStudy(oat)).map(({ kind }) => kind)).toContain("curves");
  const once = plantedResults(
    { factors: [], design: { kind: "replicates" }, runs: 30 },
    (_, run) => 0.5 + normal(run) * 0.05,
  );
  const settling = studyFigurePlans(once, analyseStudy(once)).find(({ kind }) => kind === "settling");
  expect(settling?.draw({ id: "t", width: 640 }).summary).toContain("settles");
});
