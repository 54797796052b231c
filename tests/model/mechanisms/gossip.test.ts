import { expect, test } from "vitest";
import { afterHearing, hearFromOthers } from "../../../src/model/mechanisms/gossip.ts";
import { toy } from "../small-worlds.ts";

test("a fiftieth of the way toward what the others think", () => {
  expect(afterHearing(0.4, 0.9, 0.02)).toBeCloseTo(0.41, 15);
});

test("the others are those on the board besides the two: of three, one; all hear before any speaks anew", () => {
  const world = toy();
  // Ties a–b, a–c, b–c, both ways.
  world.state.ties.personal.set([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  hearFromOthers(world);
  const heard = (own: number, other: number): number => own + 0.02 * (other - own);
  const found = [...world.state.ties.personal];
  // a hears of b from c (c's of b: 0.6), b of a from c (0.4), a of c from b (0.5), c of a from b (0.2) …
  [
    heard(0.1, 0.6),
    heard(0.2, 0.4),
    heard(0.3, 0.5),
    heard(0.4, 0.2),
    heard(0.5, 0.3),
    heard(0.6, 0.1),
  ].forEach((value, row) => expect(found[row]).toBeCloseTo(value, 15));
});

test("two by themselves have nobody to hear from", () => {
  const world = toy({ bodies: ["a", "b"] });
  world.state.ties.personal.set([0.1, 0.9]);
  hearFromOthers(world);
  expect([...world.state.ties.personal.subarray(0, 2)]).toEqual([0.1, 0.9]);
});
