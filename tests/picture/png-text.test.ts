/** Words in a PNG: they come back as they went in, and the picture stays a picture. */
import { expect, test } from "vitest";
import { textsOf, withText } from "../../src/picture/png-text.ts";

/** A whole PNG of one grey pixel. */
const pixel = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mN4DwABAQEAmcwlhQAAAABJRU5ErkJggg=="),
  (letter) => letter.codePointAt(0) ?? 0,
);

test("a text comes back letter by letter, dashes and quotes too", () => {
  const text = "A comparison of what-ifs – “not” a forecast.\nLuck “joinery”";
  expect(textsOf(withText(pixel, { Description: text }))).toEqual(new Map([["Description", text]]));
});

test("the file begins and ends as it did", () => {
  const longer = withText(pixel, { Description: "x" });
  expect(longer.subarray(0, pixel.length - 12)).toEqual(pixel.subarray(0, pixel.length - 12));
  expect(longer.subarray(-12)).toEqual(pixel.subarray(-12));
});

test("bytes that are no PNG are refused", () => {
  expect(() => withText(new Uint8Array(40), { Description: "x" })).toThrow("no whole PNG");
});
