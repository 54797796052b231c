/** A square is read by a decoder that has never seen ours, dark on white, with the quiet that the standard asks for. */
import jsQR from "jsqr";
import { expect, test } from "vitest";
import { pathOf, squareCode } from "../../../src/view/export/square-code.ts";
import type { SquareCode } from "../../../src/view/export/square-code.ts";

/** As a phone's camera has it: so many pixels a cell, red, green, blue and opacity. */
function seen({ dark, size }: SquareCode, scale = 4): string | undefined {
  const across = size * scale;
  const pixels = Uint8ClampedArray.from({ length: across * across * 4 }, (_, at) => {
    const pixel = Math.floor(at / 4);
    const [x, y] = [pixel % across, Math.floor(pixel / across)].map((each) => Math.floor(each / scale));
    return at % 4 === 3 || dark[y!]![x!] !== true ? 255 : 0;
  });
  return jsQR(pixels, across, across)?.data;
}

test.each([
  "https://example.org/joinery/#/lesson/why-reorganise",
  "https://example.org/joinery/#/game/join?game=17",
  `https://example.org/joinery/#/brief/${"a-long-plan-".repeat(20)}?plans=merge%2Ccluster&seed=ünïcode`,
])("%s", (link) => {
  expect(seen(squareCode(link))).toBe(link);
});

test("four cells around it stay white, and the path covers just the dark cells", () => {
  const code = squareCode("joinery");
  const { dark, size } = code;
  for (let at = 0; at < size; at++)
    for (const edge of [0, 1, 2, 3]) expect(dark[edge]![at] || dark[at]![edge]).toBe(false);
  const runs = [...pathOf(code).matchAll(/h(\d+)v1/g)].reduce((sum, [, length]) => sum + Number(length), 0);
  expect(runs).toBe(dark.flat().filter(Boolean).length);
});
