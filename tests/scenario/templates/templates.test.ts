/** Worlds by template: who exists, and that every argument in its range gives a world that is sound. */
import { describe, expect, test } from "vitest";
import { checkScenario } from "../../../src/scenario/check.ts";
import type { TemplateSource, WorldDescription } from "../../../src/scenario/scenario.ts";
import { TEMPLATES, buildTemplate } from "../../../src/scenario/templates/templates.ts";
import { scenarioOf } from "../tiny.ts";

const built = (source: TemplateSource): WorldDescription => buildTemplate(source);
const sectors = ({ organisations }: WorldDescription, sector: string): number =>
  organisations.filter((each) => each.sector === sector).length;
const coverOf = ({ organisations }: WorldDescription, id: string): number =>
  organisations.find((each) => each.id === id)?.covers.length ?? 0;

test("nine localities: fourteen bodies, a board and four groups in each; three strong, three middling, three weak", () => {
  const world = built({ template: "nine-localities" });
  expect(world.localities.map(({ strength }) => strength)).toEqual([
    ...Array(3).fill("strong"),
    ...Array(3).fill("middling"),
    ...Array(3).fill("weak"),
  ]);
  expect(world.organisations).toHaveLength(9 * 14);
  expect(world.partnerships.filter(({ level }) => level === "strategic")).toHaveLength(9);
  expect(world.partnerships.filter(({ level }) => level === "operational")).toHaveLength(9 * 4);
  expect(world.organisations.every(({ covers }) => covers.length === 1)).toBe(true);
});

test("a city region: a council a district, one commissioner and one police force for all, a body above that sits on every board", () => {
  const world = built({ template: "city-region" });
  expect(world.localities).toHaveLength(10);
  expect(sectors(world, "council")).toBe(11);
  expect(sectors(world, "hospital-trust")).toBe(4);
  for (const id of ["region-commissioner", "region-police", "region-fire", "combined-authority"])
    expect(coverOf(world, id)).toBe(10);
  const boards = world.partnerships.filter(({ level }) => level === "strategic");
  expect(boards.every(({ members }) => members.includes("combined-authority"))).toBe(true);
});

test("a two-tier county: a council of its own above the districts", () => {
  const world = built({ template: "two-tier-county" });
  const county = world.organisations.filter(
    ({ sector, covers }) => sector === "council" && covers.length === world.localities.length,
  );
  expect(county).toHaveLength(1);
  expect(sectors(world, "council")).toBe(world.localities.length + 1);
});

test("one health board does the work of three bodies, everywhere", () => {
  const world = built({ template: "one-health-board" });
  const [board, ...others] = world.organisations.filter(({ id }) => id === "health-board");
  expect(others).toEqual([]);
  expect(board).toMatchObject({
    sector: "health-commissioner",
    capacity: 3,
    covers: world.localities.map(({ id }) => id),
  });
  for (const { members } of world.partnerships) expect(new Set(members).size).toBe(members.length);
});

test("England: 150 localities in nine regions, police and fire in fours", () => {
  const world = built({ template: "england" });
  expect(world.localities).toHaveLength(150);
  expect(new Set(world.localities.map(({ region }) => region)).size).toBe(9);
  expect(sectors(world, "police")).toBe(Math.ceil(150 / 4));
  expect(sectors(world, "council")).toBe(150);
  expect(world.organisations).toHaveLength(150 * 12 + 2 * 38);
});

describe.each(TEMPLATES.map(({ name, arguments: taken }) => [name, taken] as const))(
  "%s",
  (template, taken) => {
    const worlds = Object.entries(taken).flatMap(([argument, { range }]) =>
      range.map((value) => ({ template, [argument]: value })),
    );

    test("is sound at both ends of every argument", () => {
      for (const world of [{ template }, ...worlds])
        expect([world, checkScenario(scenarioOf([], { world })).problems]).toEqual([world, []]);
    });

    test("has ids of its own, members that exist, and nobody who covers nothing", () => {
      for (const source of [{ template }, ...worlds]) {
        const { localities, organisations, partnerships } = built(source);
        for (const list of [localities, organisations, partnerships])
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        const bodies = new Set(organisations.map(({ id }) => id));
        expect(partnerships.flatMap(({ members }) => members).filter((id) => !bodies.has(id))).toEqual([]);
        const places = new Set(localities.map(({ id }) => id));
        expect(
          organisations.filter(({ covers }) => covers.length === 0 || covers.some((id) => !places.has(id))),
        ).toEqual([]);
      }
    });
  },
);
