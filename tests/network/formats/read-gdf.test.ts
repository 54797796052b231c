import { expect, test } from "vitest";
import { attributesOf, mapOf, readFixture, tiesOf } from "../../fixtures/network/partnership.ts";

test("two tables in one text", () => {
  const map = mapOf(readFixture("guess.gdf"));
  expect(tiesOf(map)).toEqual(["Ash → Beech, old 2.5", "Beech, old – Ash 1"]);
  expect(attributesOf(map, "Ash")).toEqual({ staff: 3 });
});
