import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folder, joinery, leave, requireBuild, write } from "../terminal.ts";

beforeAll(requireBuild);
afterAll(leave);

const map = fileURLToPath(new URL("../../fixtures/network/partnership.graphml", import.meta.url));

test("a map is told of in words, beside chance, the same each time", () => {
  const { code, out } = joinery("network", map);
  expect(code).toBe(0);
  expect(out).toContain("6 organisations, 6 ties with direction, read as GraphML");
  expect(out).toMatch(/ties returned +0\.333/);
  expect(joinery("network", map).out).toBe(out);
});

test("machines get all of it", () => {
  const described = JSON.parse(joinery("network", map, "--json").out);
  expect(described).toMatchObject({ nodes: 6, edges: 6, directed: true, problems: [] });
  expect(described.measures.organisations).toHaveLength(6);
});

test("what is no map is told of in a sentence, with exit code 2", () => {
  for (const file of [
    write("broken.graphml", "<graphml><graph>"),
    write("empty.csv", ""),
    folder,
    `${folder}/nowhere.csv`,
  ]) {
    const { code, err } = joinery("network", file);
    expect([file, code]).toEqual([file, 2]);
    expect(err).toMatch(/ is .+; it must be .+[.?]\n/);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  }
});
