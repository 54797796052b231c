import { expect, test } from "vitest";
import { drawKey, keyHeight, strokeSample } from "../../src/picture/key.ts";
import { textWidth } from "../../src/picture/measure.ts";
import { painter } from "../../src/picture/theme.ts";

const entries = ["Leave as is", "Merge in year 3", "Share leadership first"].map((label) => ({
  label,
  sample: strokeSample("plan-1"),
}));

test("entries stand in a row while they fit, then in the next", () => {
  expect(keyHeight(entries, 900)).toBe(22);
  expect(keyHeight(entries, 320)).toBe(44);
  expect(keyHeight([], 320)).toBe(0);
});

test("a name wider than the picture is shortened", () => {
  const key = drawKey(
    [{ label: "A plan with a very long name that goes on and on and on", sample: strokeSample("plan-1") }],
    { left: 0, top: 0, width: 200 },
    painter("light"),
  );
  const shown = key.match(/>([^<>]+)<\/text>/)?.[1] ?? "";
  expect(shown).toMatch(/…$/);
  expect(textWidth(shown, 14)).toBeLessThanOrEqual(165);
});
