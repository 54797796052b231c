import { expect, test } from "vitest";
import { bodyRadius } from "../../src/picture/encodings.ts";
import { layoutNetwork } from "../../src/picture/layout.ts";
import type { Layout } from "../../src/picture/layout.ts";
import type { NetworkStructure } from "../../src/picture/network-data.ts";
import { places } from "./samples/network.ts";

const body = (id: string, localities: readonly string[], predecessors: readonly string[] = []) => ({
  id,
  label: id,
  sector: "council" as const,
  localities,
  capacity: 1,
  predecessors,
});
const place = (layout: Layout, id: string) => layout.places.get(id) ?? { x: Number.NaN, y: Number.NaN };
const apart = (layout: Layout, one: string, other: string) =>
  Math.hypot(place(layout, one).x - place(layout, other).x, place(layout, one).y - place(layout, other).y);

test("the same structure and seed give the same places, another seed others", () => {
  expect(layoutNetwork(places(3), { seed: "a" })).toEqual(layoutNetwork(places(3), { seed: "a" }));
  expect(layoutNetwork(places(3), { seed: "a" }).places).not.toEqual(
    layoutNetwork(places(3), { seed: "b" }).places,
  );
});

test("a body of one locality stands on its island, and no two bodies overlap", () => {
  for (const count of [1, 2, 3, 6, 9]) {
    const structure = places(count);
    const layout = layoutNetwork(structure);
    for (const { id, localities } of structure.bodies.filter((each) => each.localities.length === 1)) {
      const island = layout.islands.find((each) => each.id === localities[0]);
      const { x, y } = place(layout, id);
      expect(
        Math.hypot(
          (x - (island?.x ?? 0)) / (island?.across ?? 1),
          (y - (island?.y ?? 0)) / (island?.down ?? 1),
        ),
      ).toBeLessThan(0.9);
    }
    structure.bodies.forEach((one, at) => {
      for (const other of structure.bodies.slice(at + 1))
        expect(apart(layout, one.id, other.id), `${one.id} and ${other.id}`).toBeGreaterThan(
          bodyRadius(one.capacity) + bodyRadius(other.capacity),
        );
    });
  }
});

test("islands do not touch, and what several share floats off all of them", () => {
  for (const count of [2, 3, 5, 8, 9, 12]) {
    const structure = places(count);
    const { islands, places: where } = layoutNetwork(structure);
    islands.forEach((one, at) => {
      for (const other of islands.slice(at + 1))
        expect(
          Math.hypot(
            (one.x - other.x) / (one.across + other.across),
            (one.y - other.y) / (one.down + other.down),
          ),
        ).toBeGreaterThan(1);
    });
    for (const { id } of structure.bodies.filter(({ localities }) => localities.length > 1)) {
      for (const island of islands)
        expect(
          Math.hypot(
            ((where.get(id)?.x ?? 0) - island.x) / island.across,
            ((where.get(id)?.y ?? 0) - island.y) / island.down,
          ),
          `${id} at ${island.id} of ${count}`,
        ).toBeGreaterThan(1);
    }
  }
});

test("a successor stands in the middle of those it takes over from, and moves nobody", () => {
  const before: NetworkStructure = {
    localities: [{ id: "a", label: "A" }],
    bodies: [body("one", ["a"]), body("two", ["a"])],
    pairs: [],
  };
  const after = { ...before, bodies: [...before.bodies, body("both", ["a"], ["one", "two"])] };
  const [first, second] = [layoutNetwork(before), layoutNetwork(after)];
  for (const id of ["one", "two"]) expect(place(second, id)).toEqual(place(first, id));
  expect(place(second, "both").x).toBeCloseTo((place(first, "one").x + place(first, "two").x) / 2, 9);
  expect(place(second, "both").y).toBeCloseTo((place(first, "one").y + place(first, "two").y) / 2, 9);
});

test("a renamed body keeps its very place, and a split fans out around it", () => {
  const structure: NetworkStructure = {
    localities: [{ id: "a", label: "A" }],
    pairs: [],
    bodies: [
      body("old", ["a"]),
      body("new", ["a"], ["old"]),
      body("left", ["a"], ["new"]),
      body("right", ["a"], ["new"]),
    ],
  };
  const layout = layoutNetwork(structure);
  expect(place(layout, "new")).toEqual(place(layout, "old"));
  expect(apart(layout, "left", "right")).toBeGreaterThan(2);
  expect(apart(layout, "left", "new")).toBeCloseTo(apart(layout, "right", "new"), 6);
});

test("a successor of nobody known is a fault", () => {
  expect(() =>
    layoutNetwork({
      localities: [{ id: "a", label: "A" }],
      pairs: [],
      bodies: [body("new", ["a"], ["nobody"])],
    }),
  ).toThrow("predecessors must exist");
});

test("pairs that meet stand nearer than pairs that do not", () => {
  const bodies = Array.from({ length: 16 }, (_, at) => body(`b${at}`, ["a"]));
  const pairs = bodies.flatMap((one, at) =>
    bodies
      .slice(at + 1)
      .filter((_, next) => at % 2 === (at + 1 + next) % 2)
      .map((other) => ({ from: one.id, to: other.id })),
  );
  const layout = layoutNetwork({ localities: [{ id: "a", label: "A" }], bodies, pairs });
  const meet = new Set(pairs.map(({ from, to }) => `${from} ${to}`));
  const distances = bodies.flatMap((one, at) =>
    bodies.slice(at + 1).map((other) => ({
      meets: meet.has(`${one.id} ${other.id}`),
      distance: apart(layout, one.id, other.id),
    })),
  );
  const mean = (meets: boolean) => {
    const chosen = distances.filter((each) => each.meets === meets);
    return chosen.reduce((sum, { distance }) => sum + distance, 0) / chosen.length;
  };
  expect(mean(true)).toBeLessThan(mean(false));
});

test("three thousand bodies all find a place", () => {
  const layout = layoutNetwork(places(250));
  expect(layout.places.size).toBe(3003);
  for (const { x, y } of layout.places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
});

test("nobody at all is a picture, too", () => {
  const { width, height, places: where } = layoutNetwork({ localities: [], bodies: [], pairs: [] });
  expect([width > 0, height > 0, where.size]).toEqual([true, true, 0]);
});

test("of many islands, neighbours in the list are neighbours on the sea, and four in a row form a square", () => {
  for (const count of [25, 60, 150]) {
    const { islands } = layoutNetwork(places(count));
    const stands = new Set(islands.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`));
    expect(stands.size, "each has a place of its own").toBe(count);
    const away = (one: number, other: number): number =>
      Math.hypot(
        (islands[one]!.x - islands[other]!.x) / islands[one]!.across,
        (islands[one]!.y - islands[other]!.y) / islands[one]!.down,
      );
    const least = Math.min(...islands.slice(1).map((_, at) => away(at, at + 1)));
    // The step from one band to the next may be a longer one.
    const far = islands.slice(1).filter((_, at) => away(at, at + 1) > 1.2 * least);
    expect(far.length).toBeLessThanOrEqual(count / 10);
    expect(away(0, 3)).toBeLessThan(1.2 * least);
  }
});
