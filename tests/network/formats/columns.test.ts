import { expect, test } from "vitest";
import { nodeColumns, tieColumns } from "../../../src/network/formats/columns.ts";

const none = (): string[] => [];
const ends = (...headings: string[]): string[] | null => {
  const found = tieColumns(headings, none);
  return found === null ? null : [headings[found.from], headings[found.to]];
};

test("the ends are found under the names people give them", () => {
  expect(ends("Source", "Target", "Weight")).toEqual(["Source", "Target"]);
  expect(ends("id", "From Organisation", "To Organisation")).toEqual([
    "From Organisation",
    "To Organisation",
  ]);
  expect(ends("Organisation A", "Organisation B")).toEqual(["Organisation A", "Organisation B"]);
  expect(ends("node1", "node2")).toEqual(["node1", "node2"]);
  expect(ends("Respondent", "Partner name", "score")).toEqual(["Respondent", "Partner name"]);
  expect(ends("Organisation", "Works with", "How often")).toEqual(["Organisation", "Works with"]);
  expect(ends("sourceId", "targetId")).toEqual(["sourceId", "targetId"]);
});

test("when is not who: from_year and to_year are no ends", () => {
  expect(ends("from_year", "to_year", "from_code", "to_code")).toEqual(["from_code", "to_code"]);
});

test("a table of nodes has no ends", () => {
  expect(ends("id", "label", "sector")).toBeNull();
  expect(nodeColumns(["Sector", "Organisation", "Staff"])).toEqual({ id: 1, label: null });
  expect(nodeColumns(["id", "name"])).toEqual({ id: 0, label: 1 });
  expect(nodeColumns(["x", "y"])).toBeNull();
});

test("a column called type is a direction only if it holds directions", () => {
  const headings = ["source", "target", "type"];
  const withValues = (...values: string[]) => tieColumns(headings, (column) => (column === 2 ? values : []));
  expect(withValues("Directed", "Undirected", "")).toMatchObject({ direction: 2, relation: null });
  expect(withValues("advice", "money")?.direction).toBeNull();
});
