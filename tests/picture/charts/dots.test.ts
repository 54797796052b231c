import fc from "fast-check";
import { expect, test } from "vitest";
import { dotsPicture, dotsShown, smallDots } from "../../../src/picture/charts/dots.ts";
import { painter } from "../../../src/picture/theme.ts";

const data = {
  title: "Merging usually shares less", subtitle: "Simulated futures", verdict: "worse", counts: { better: 9, tooSmall: 15, worse: 76 },
  saying: { better: "shares more", worse: "shares less" },
} as const;
const count = (all: readonly string[], side: string) => all.filter((each) => each === side).length;

test("a hundred futures are a hundred marks, each of its own shape", () => {
  const { svg } = dotsPicture(data, { id: "d", theme: "light" });
  const dots = svg.match(/data-part="dots">(.*?)<\/g>/)?.[1] ?? "";
  expect(dots.match(/<circle[^>]*fill="#1A1F24"/g)).toHaveLength(9);
  expect(dots.match(/<circle[^>]*fill="none"/g)).toHaveLength(15);
  expect(dots.match(/<path/g)).toHaveLength(76);
});

test("the counts are said as counted, not as shares", () => {
  const { summary, table } = dotsPicture(data, { id: "d" });
  expect(summary).toBe("Merging usually shares less. Usually worse. Of the simulated futures, 9 of 100: shares more, 15 of 100: too small to matter and 76 of 100: shares less.");
  expect(table.rows).toEqual([["shares more", "9"], ["too small to matter", "15"], ["shares less", "76"]]);
});

test("fewer than a hundred are shown one by one, more are shared out fairly", () => {
  expect(dotsShown({ better: 2, tooSmall: 0, worse: 1 })).toEqual(["better", "better", "worse"]);
  fc.assert(fc.property(fc.nat(2000), fc.nat(2000), fc.nat(2000), (better, tooSmall, worse) => {
    const shown = dotsShown({ better, tooSmall, worse });
    const all = better + tooSmall + worse;
    expect(shown).toHaveLength(Math.min(100, all));
    if (all > 0) expect(Math.abs(count(shown, "worse") - (worse * shown.length) / all)).toBeLessThan(1);
  }), { seed: 21, numRuns: 200 });
});

test("the small picture keeps the same marks", () => {
  expect(smallDots(data.counts, { x: 0, y: 0 }, painter("light")).match(/<path/g)).toHaveLength(76);
});

test("a small picture of the verdict looks as it did", async () => {
  const { svg } = dotsPicture({ ...data, counts: { better: 2, tooSmall: 3, worse: 5 } }, { id: "d", theme: "light" });
  await expect(`${svg.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("../snapshots/dots.svg");
});
