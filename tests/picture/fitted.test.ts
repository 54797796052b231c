/** A picture of a given height. */
import { expect, test } from "vitest";
import { bandChart } from "../../src/picture/charts/band.ts";
import { fitted } from "../../src/picture/fitted.ts";
import type { Picture } from "../../src/picture/picture.ts";

const LONG =
  "A finding so long that it takes several lines of a narrow picture, and leaves the plot less of it";

const chart =
  (title: string) =>
  (plotHeight: number): Picture =>
    bandChart(
      {
        title,
        subtitle: "of 100 meetings",
        unit: "of-100",
        span: { from: 0, to: 11 },
        series: [],
      },
      { id: "fitted", width: 300, plotHeight },
    );

test("a picture is as tall as its room, however long its heading", () => {
  expect(chart(LONG)(200).height).toBeGreaterThan(chart("Short")(200).height);
  expect(fitted(chart("Short"), 400, 60).height).toBe(400);
  expect(fitted(chart(LONG), 400, 60).height).toBe(400);
});

test("where there is no room, the plot is drawn as low as it may be, and no lower", () => {
  expect(fitted(chart(LONG), 40, 60).height).toBe(chart(LONG)(60).height);
});
