import { expect, test } from "vitest";
import { easeScene } from "../../src/picture/ease.ts";
import { layoutNetwork } from "../../src/picture/layout.ts";
import type { NetworkState, NetworkStructure } from "../../src/picture/network-data.ts";
import { networkScene } from "../../src/picture/scene.ts";

const structure: NetworkStructure = {
  localities: [{ id: "a", label: "A" }], pairs: [],
  bodies: [
    { id: "one", label: "One", sector: "council", localities: ["a"], capacity: 1 }, { id: "two", label: "Two", sector: "council", localities: ["a"], capacity: 1 },
    { id: "three", label: "Three", sector: "police", localities: ["a"], capacity: 1 }, { id: "both", label: "Both", sector: "council", localities: ["a"], capacity: 2, predecessors: ["one", "two"] },
  ],
};
const layout = layoutNetwork(structure);
const box = { left: 0, top: 0, width: 400, height: 300 };
const state = (isMerged: boolean): NetworkState => ({
  bodies: [
    { id: "one", standing: isMerged ? "abolished" : "alive", silo: 0.2, burden: 0 }, { id: "two", standing: isMerged ? "abolished" : "alive", silo: 0.2, burden: 0 },
    { id: "three", standing: "alive", silo: isMerged ? 0.8 : 0.2, burden: 0 }, { id: "both", standing: isMerged ? "alive" : "not-yet", silo: 0, burden: 0 },
  ],
  ties: [{ from: isMerged ? "both" : "one", to: "three", trust: 0.5, sharing: 0.5, isOnPaper: true, isInPractice: true }],
});
const before = networkScene(structure, layout, state(false), { box });
const after = networkScene(structure, layout, state(true), { box });
const half = easeScene(before, after, structure, 0.5);

test("at the start it is the first scene and at the end the second", () => {
  expect(easeScene(before, after, structure, 0)).toBe(before);
  expect(easeScene(before, after, structure, 1)).toBe(after);
});

test("halfway, merging bodies are halfway to the new one and half their size", () => {
  const [leaving, old, heir] = [half.bodies.find(({ id }) => id === "one leaving"), before.bodies.find(({ id }) => id === "one"), after.bodies.find(({ id }) => id === "both")];
  expect(leaving?.x).toBeCloseTo(((old?.x ?? 0) + (heir?.x ?? 0)) / 2, 6);
  expect(leaving?.radius).toBeCloseTo((old?.radius ?? 0) / 2, 6);
  expect(half.bodies.find(({ id }) => id === "both")?.radius).toBeCloseTo((heir?.radius ?? 0) / 2, 6);
});

test("the outline of what was abolished is there from the first moment, and walls close gradually", () => {
  expect(half.bodies.find(({ id }) => id === "one")?.edge).toBe("faded");
  expect(half.bodies.find(({ id }) => id === "three")?.wall).toBeCloseTo(0.5);
});

test("old ties thin out while new ones grow", () => {
  expect(half.ties.map(({ id }) => id)).toEqual(["one–three", "both–three"]);
  for (const tie of half.ties) expect(tie.width).toBeCloseTo((after.ties[0]?.width ?? 0) / 2, 6);
});
