import { expect, test } from "vitest";
import { mapNetworkPicture } from "../../src/picture/map-network.ts";
import { faultsOf } from "./well-formed.ts";

const bodies = ["Ash", "Beech & Co", "Elm"].map((label) => ({ id: label.toLowerCase(), label }));
const text = { title: "Who is tied to whom", subtitle: "strength" };
const line = (from: string, to: string, share: number) => ({ from, to, share, strength: String(share) });

test("its table tells strengths and nothing that a map does not say", () => {
  const { svg, table, summary } = mapNetworkPicture(
    { ...text, bodies, lines: [line("ash", "elm", 0.5), line("ash", "beech & co", 1)] },
    { id: "m" },
  );
  expect(faultsOf(svg)).toEqual([]);
  expect(table.columns.map(({ name }) => name)).toEqual(["from", "to", "strength"]);
  expect(table.rows).toEqual([
    ["Ash", "Elm", "0.5"],
    ["Ash", "Beech & Co", "1"],
  ]);
  expect(summary).toContain("3 organisations; 2 pairs of them are tied.");
});

test("between two waves a tie is new, kept or gone, told apart without colour", () => {
  const lines = [
    { ...line("ash", "elm", 0), change: "kept" as const },
    { ...line("ash", "beech & co", 0), change: "formed" as const },
    { ...line("elm", "beech & co", 0), change: "dissolved" as const },
  ];
  const { svg, table, summary } = mapNetworkPicture({ ...text, bodies, lines }, { id: "m" });
  expect(table.rows.map((row) => row[2])).toEqual(["kept", "new", "gone"]);
  expect(summary).toContain("1 stay tied, 1 are new and 1 are gone");
  expect(svg).toContain("stroke-dasharray");
});
