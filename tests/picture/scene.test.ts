import { expect, test } from "vitest";
import { layoutNetwork } from "../../src/picture/layout.ts";
import type { NetworkState, NetworkStructure } from "../../src/picture/network-data.ts";
import { along, networkScene } from "../../src/picture/scene.ts";
import { outlineArea } from "../../src/picture/sector-shapes.ts";

const structure: NetworkStructure = {
  localities: [{ id: "a", label: "A" }],
  bodies: [
    { id: "council", label: "Council", sector: "council", localities: ["a"], capacity: 1 },
    { id: "hospital", label: "Hospital", sector: "hospital-trust", localities: ["a"], capacity: 2 },
    { id: "gone", label: "Gone", sector: "police", localities: ["a"], capacity: 1 },
    { id: "later", label: "Later", sector: "fire", localities: ["a"], capacity: 1 },
  ],
  pairs: [{ from: "council", to: "hospital" }],
};
const state: NetworkState = {
  bodies: [
    { id: "council", standing: "alive", silo: 0.5, burden: 0.4 }, { id: "hospital", standing: "alive", silo: 0, burden: 0, isAssumed: true },
    { id: "gone", standing: "abolished", silo: 0.9, burden: 0.9 }, { id: "later", standing: "not-yet", silo: 0, burden: 0 },
  ],
  ties: [{ from: "council", to: "hospital", trust: 0.6, sharing: 1, isOnPaper: true, isInPractice: true }],
};
const layout = layoutNetwork(structure);
const box = { left: 10, top: 20, width: 400, height: 300 };
const scene = (changed: NetworkState = state, phase = 0) => networkScene(structure, layout, changed, { box, phase });
const bodyOf = (id: string, changed = state) => scene(changed).bodies.find((each) => each.id === id);

test("a body that is not yet there is not drawn, an abolished one stays as an outline", () => {
  expect(scene().bodies.map(({ id }) => id).sort()).toEqual(["council", "gone", "hospital"]);
  expect(bodyOf("gone")).toMatchObject({ edge: "faded", wall: 0, hatch: [] });
});

test("twice the capacity is twice the area, whatever the shape", () => {
  expect(outlineArea(bodyOf("hospital")?.outline ?? []) / outlineArea(bodyOf("council")?.outline ?? [])).toBeCloseTo(2, 6);
});

test("wall, hatch and dotted edge say what the state says", () => {
  expect(bodyOf("council")).toMatchObject({ wall: 0.5, edge: "solid" });
  expect(bodyOf("council")?.hatch.length).toBeGreaterThan(0);
  expect(bodyOf("hospital")).toMatchObject({ wall: 0, hatch: [], edge: "dotted" });
});

test("time changes looks, never places", () => {
  const worse: NetworkState = { ...state, bodies: state.bodies.map((body) => ({ ...body, silo: 1, burden: 1, capacity: 0.5 })) };
  for (const id of ["council", "hospital", "gone"]) expect([bodyOf(id, worse)?.x, bodyOf(id, worse)?.y]).toEqual([bodyOf(id)?.x, bodyOf(id)?.y]);
});

test("a tie joins the middles of its bodies, and its dots lie along it", () => {
  const [tie] = scene().ties;
  expect(tie?.from).toEqual({ x: bodyOf("council")?.x, y: bodyOf("council")?.y });
  expect(tie?.to).toEqual({ x: bodyOf("hospital")?.x, y: bodyOf("hospital")?.y });
  expect(tie?.dots).toHaveLength(3);
  expect(tie === undefined ? undefined : along(tie, 0.5)).toEqual(tie?.dots[1]);
});

test("dots move with the phase and come round again", () => {
  expect(scene(state, 0.2).ties[0]?.dots[0]?.x).not.toBeCloseTo(scene().ties[0]?.dots[0]?.x ?? 0, 3);
  const start = scene().ties[0]?.dots.map(({ x }) => x.toFixed(6)).sort();
  expect(scene(state, 1 / 3).ties[0]?.dots.map(({ x }) => x.toFixed(6)).sort()).toEqual(start);
});

test("a tie only on paper has no dots, and one that is neither is not there", () => {
  const tie = { from: "council", to: "hospital", trust: 0.6, sharing: 1, isOnPaper: true, isInPractice: false };
  expect(scene({ ...state, ties: [tie] }).ties).toMatchObject([{ kind: "paper", dots: [] }]);
  expect(scene({ ...state, ties: [{ ...tie, isOnPaper: false }] }).ties).toEqual([]);
  expect(scene({ ...state, ties: [{ ...tie, to: "gone", isInPractice: true }] }).ties).toEqual([]);
});

test("everything stays inside the box", () => {
  for (const { x, y, radius } of scene().bodies) expect(x - radius > box.left && x + radius < box.left + box.width && y - radius > box.top && y + radius < box.top + box.height).toBe(true);
});
