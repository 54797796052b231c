/** A drawing that moves: one of its frames at a time, each in its turn, in room for the largest. */
import { expect, test } from "vitest";
import { movingSvg, roomFor } from "../../src/picture/moving.ts";

const frames = ["one", "two", "three"].map((name, at) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>${name}</text></svg>`,
  width: 100 + at,
  height: 51,
}));

test("it has room for the largest frame, in even numbers", () => {
  expect(roomFor(frames)).toEqual({ width: 102, height: 52 });
});

test("the first frame stands where nothing moves; each has its own third of the time", () => {
  const svg = movingSvg(frames, 0.5);
  expect(svg.match(/display="inline"/g)).toHaveLength(1);
  expect(
    [...svg.matchAll(/values="([^"]+)" keyTimes="([^"]+)"/g)].map(([, values, times]) => [values, times]),
  ).toEqual([
    ["inline;none", "0;0.33333"],
    ["none;inline;none", "0;0.33333;0.66667"],
    ["none;inline", "0;0.66667"],
  ]);
  expect(svg).toContain('dur="1.50s"');
  expect(svg).not.toMatch(/<script|href/);
});
