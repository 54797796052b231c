/** Flags where a change is coming, dots on their way, and trust gained and lost. */
import { describe, expect, test } from "vitest";
import { layoutNetwork } from "../../src/picture/layout.ts";
import { changedTies, dotsAt, waitingFlags } from "../../src/picture/network-marks.ts";
import { networkScene } from "../../src/picture/scene.ts";

const structure = {
  localities: [{ id: "town", label: "Town" }],
  bodies: ["a", "b", "c"].map(
    (id) => ({ id, label: id, sector: "council", localities: ["town"], capacity: 1 }) as const,
  ),
  pairs: [
    { from: "a", to: "b" },
    { from: "b", to: "c" },
  ],
};
const tie = { trust: 0.5, sharing: 1, isOnPaper: true, isInPractice: true };
const state = {
  bodies: (["a", "b", "c"] as const).map(
    (id) => ({ id, silo: 0.2, burden: 0, standing: id === "c" ? "abolished" : "alive" }) as const,
  ),
  ties: [{ ...tie, from: "a", to: "b" }],
};
const scene = networkScene(structure, layoutNetwork(structure), state, {
  box: { left: 0, top: 0, width: 300, height: 200 },
});

describe("a flag", () => {
  test("stands on every body that waits and on no other, and never on one that is gone", () => {
    const flags = waitingFlags(scene, new Set(["a", "c"]));
    expect(new Set(flags.map(({ id }) => id))).toEqual(new Set(["a"]));
  });
});

describe("dots", () => {
  test("stay on their tie, move on with time and come round again", () => {
    const [drawn] = scene.ties;
    const [start, later, round] = [0, 0.4, 1].map((phase) => dotsAt(drawn, phase));
    expect(start).toHaveLength(3);
    expect(later).not.toEqual(start);
    round.forEach(({ x, y }, at) => expect(Math.hypot(x - start[at].x, y - start[at].y)).toBeLessThan(1e-9));
    expect(start[0]).toEqual(drawn.dots[0]);
  });
});

describe("a change of trust", () => {
  test("is a filled stroke for a gain, a hollow one for a loss, both as wide as it is large", () => {
    const gain = changedTies(scene, new Map([["a–b", 0.2]]));
    const loss = changedTies(scene, new Map([["a–b", -0.2]]));
    const small = changedTies(scene, new Map([["a–b", 0.02]]));
    expect(gain).toHaveLength(1);
    expect(loss).toHaveLength(2);
    expect(loss[0]).toEqual(gain[0]);
    expect(loss[1]).toMatchObject({ stroke: "island" });
    expect(gain[0].weight ?? 0).toBeGreaterThan(small[0].weight ?? 0);
  });

  test("of a tie that was not there at both ends of the span is not drawn", () => {
    expect(changedTies(scene, new Map())).toEqual([]);
  });
});
