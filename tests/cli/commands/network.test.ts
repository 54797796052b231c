import { readFileSync } from "node:fs";
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

test("two files are two waves; what changed between them is told, and written for another program", () => {
  const first = write("ties-2019.csv", "from,to\nAsh,Beech\nCedar,Elm\n");
  const second = write("ties-2021.csv", "from,to\nAsh,Beech\nBeech,Cedar\n");
  const { code, out, err } = joinery(
    "network",
    first,
    second,
    "--as",
    "csv",
    "--out",
    `${folder}/both`,
    "--anonymous",
  );
  expect([code, out]).toEqual([0, expect.stringMatching(/2019 to 2021 +1 +1 +1 +0\.333/)]);
  expect(err).toContain("both-ties.csv");
  expect(readFileSync(`${folder}/both-ties.csv`, "utf8")).not.toMatch(/Ash|Beech|Cedar|Elm/);
  expect(joinery("network", first, "--as", "docx").code).toBe(2);
});
