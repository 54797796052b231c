import { expect, test } from "vitest";
import { communities, modularity } from "../../src/maths/communities.ts";
import { mulberry } from "../fixtures/network/luck.ts";

/** Two cliques of four with one tie between them: 13 ties. */
const cliques = {
  from: [0, 0, 0, 1, 1, 2, 4, 4, 4, 5, 5, 6, 3],
  to: [1, 2, 3, 2, 3, 3, 5, 6, 7, 6, 7, 7, 4],
  weight: Array.from({ length: 13 }, () => 1),
};

test("two cliques and a bridge are two communities", () => {
  const found = communities(8, cliques, mulberry(1));
  expect([...(found?.of ?? [])]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  // 12 of 13 ties inside, half of all strength in each: 12/13 − 2 · (1/2)²
  expect(found?.modularity).toBeCloseTo(12 / 13 - 0.5, 12);
});

test("everyone in one group has a modularity of nought", () => {
  expect(modularity(8, cliques, new Int32Array(8))).toBeCloseTo(0, 12);
});

test("strong ties hold a group together that bare ties would not", () => {
  const path = { from: [0, 1, 2], to: [1, 2, 3], weight: [1, 10, 1] };
  expect(communities(4, path, mulberry(1))?.of[1]).toBe(communities(4, path, mulberry(1))?.of[2]);
});

test("the same luck gives the same groups", () => {
  expect(communities(8, cliques, mulberry(5))).toEqual(communities(8, cliques, mulberry(5)));
});

test("without ties there are no communities", () => {
  expect(communities(3, { from: [], to: [], weight: [] }, mulberry(1))).toBeNull();
});
