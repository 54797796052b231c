import fc from "fast-check";
import { expect, test } from "vitest";
import { shortenText, textWidth, wrapText, wrapWithin } from "../../src/picture/measure.ts";

test("wide letters take more room than narrow ones, and twice the text twice the room", () => {
  expect(textWidth("WWW", 14)).toBeGreaterThan(textWidth("iii", 14) * 3);
  expect(textWidth("partnerspartners", 14)).toBeCloseTo(2 * textWidth("partners", 14));
  expect(textWidth("合作", 14)).toBeGreaterThan(textWidth("co", 14));
});

test("wrapped lines fit and lose no word", () => {
  fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 }), fc.integer({ min: 120, max: 600 }), (said, width) => {
    const lines = wrapText(said.join(" "), 14, width);
    expect(lines.join(" ")).toBe(said.join(" "));
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
  }), { seed: 5, numRuns: 200 });
});

test("what does not fit ends in an ellipsis", () => {
  expect(shortenText("Harbour City Council", 14, 60)).toMatch(/^Har.*…$/);
  expect(wrapWithin("one two three four five six seven", 14, 60, 2)).toHaveLength(2);
  expect(wrapWithin("one two three four five six seven", 14, 60, 2)[1]).toMatch(/…$/);
  expect(wrapText("", 14, 60)).toEqual([]);
});
