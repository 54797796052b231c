/** Where one looks from. */
import { expect, test } from "vitest";
import { FIRST_LOOK, FROM_ABOVE, axesOf, nearer, tilted, turned } from "../../../src/view/network/orbit.ts";

test("from above the picture is the flat one: right is right, up is north", () => {
  const { right, up, toward } = axesOf(FROM_ABOVE);
  expect(right.map(Math.round)).toEqual([1, 0, -0]);
  expect(up.map((value) => Math.round(value) + 0)).toEqual([0, 0, -1]);
  expect(toward.map((value) => Math.round(value) + 0)).toEqual([0, 1, 0]);
});

test("a whole turn leads back, and nothing goes past straight above or past the nearest", () => {
  let orbit = FIRST_LOOK;
  for (let step = 0; step < 24; step++) orbit = turned(orbit, 15);
  expect(orbit.turn).toBeCloseTo(FIRST_LOOK.turn);
  expect(tilted(orbit, 500).tilt).toBe(90);
  expect(nearer(orbit, 1e6).nearness).toBe(12);
});
