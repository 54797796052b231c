import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import {
  attributesOf,
  labelsOf,
  mapOf,
  notesOf,
  problemsOf,
  tiesOf,
} from "../../fixtures/network/partnership.ts";
import { xlsx } from "../../fixtures/network/workbook.ts";
import { readNetwork } from "../../../src/network/read.ts";

test("a sheet of ties and a sheet of nodes make one network", () => {
  const reading = readNetwork(
    xlsx({
      Read: [["How to use this workbook"]],
      Elements: [
        ["Label", "Type", "Staff"],
        ["Ash", "charity", 3],
        ["Beech", "council", 40.5],
        ["Cedar", "charity", null],
      ],
      Connections: [
        ["From", "To", "Strength", "Formal"],
        ["Ash", "Beech", 2, true],
        ["Beech ", "Ash", 3, false],
      ],
    }),
    "map.xlsx",
  );
  const map = mapOf(reading);
  expect(labelsOf(map)).toEqual(["Ash", "Beech", "Cedar"]);
  expect(tiesOf(map)).toEqual(["Ash → Beech 2", "Beech → Ash 3"]);
  expect(map.ties[0].attributes.get("Formal")).toBe(true);
  expect(attributesOf(map, "Beech")).toEqual({ Type: "council", Staff: 40.5 });
  expect(notesOf(reading)).toContain("sheet-passed-over");
});

test("dates, formulas, inline text and numbers as ids are read as what they show", () => {
  const map = mapOf(
    readNetwork(
      xlsx({
        Ties: [
          ["from", "to", "weight", "start"],
          [1, { inline: "2" }, { formula: 1.5 }, { date: 43_556 }],
          [2, 3, 0.1, { date: 43_556.5625 }],
        ],
      }),
      "t.xlsx",
    ),
  );
  expect(map.ties.map((tie) => [tie.from, tie.to, tie.weight, tie.spells[0].start])).toEqual([
    ["1", "2", 1.5, "2019-04-01"],
    ["2", "3", 0.1, "2019-04-01T13:30:00"],
  ]);
});

test("codes kept as text in a sheet stay text", () => {
  const map = mapOf(
    readNetwork(
      xlsx({
        Nodes: [
          ["id", "code", "size"],
          ["a", "12", 1],
          ["b", "13", 2],
        ],
      }),
      "n.xlsx",
    ),
  );
  expect(attributesOf(map, "a")).toEqual({ code: "12", size: 1 });
});

test("several sheets of ties are several kinds of tie", () => {
  const reading = readNetwork(
    xlsx({
      Formal: [
        ["from", "to"],
        ["Ash", "Beech"],
      ],
      Informal: [
        ["from", "to"],
        ["Ash", "Beech"],
        ["Beech", "Ash"],
      ],
    }),
    "t.xlsx",
  );
  expect(mapOf(reading).relations).toEqual(["Formal", "Informal"]);
  expect(notesOf(reading)).toContain("sheets-as-relations");
});

test("a matrix in a sheet is a matrix", () => {
  expect(
    tiesOf(
      mapOf(
        readNetwork(
          xlsx({
            M: [
              [null, "Ash", "Beech"],
              ["Ash", 0, 2],
              ["Beech", 2, 0],
            ],
          }),
          "m.xlsx",
        ),
      ),
    ),
  ).toEqual(["Ash – Beech 2"]);
});

test("a sheet problem names its sheet and row", () => {
  const reading = readNetwork(
    xlsx({
      Ties: [
        ["from", "to"],
        ["Ash", "Ash"],
      ],
    }),
    "t.xlsx",
  );
  expect(problemsOf(reading)).toEqual(["t.xlsx sheet Ties line 2 self-tie"]);
});

test("a damaged or empty workbook, and an archive of something else, are told", () => {
  const whole = xlsx({
    Ties: [
      ["from", "to"],
      ["Ash", "Beech"],
    ],
  });
  expect(readNetwork(whole.slice(0, whole.length - 60), "t.xlsx").problems[0].code).toBe("damaged-archive");
  expect(readNetwork(xlsx({ Empty: [] }), "t.xlsx").problems[0].code).toBe("nothing-usable");
  expect(readNetwork(zipSync({ "word/document.xml": strToU8("<x/>") }), "t.docx").problems[0].code).toBe(
    "not-a-network-file",
  );
});

test("a workbook that would unpack to more than the limit is refused unopened", () => {
  const bomb = xlsx({
    Ties: [
      ["from", "to"],
      ["Ash", "Beech"],
    ],
  }).slice();
  // In the directory of the archive, the unpacked size of every part becomes 4 GB.
  for (let at = 0; at < bomb.length - 4; at++) {
    if (bomb[at] === 0x50 && bomb[at + 1] === 0x4b && bomb[at + 2] === 1 && bomb[at + 3] === 2)
      bomb.fill(0xfe, at + 24, at + 28);
  }
  const reading = readNetwork(bomb, "bomb.xlsx");
  expect(reading.map).toBeNull();
  expect(reading.problems[0].code).toBe("unpacks-too-big");
});

test("a part that unpacks to more than it says is cut, not grown", () => {
  const long = strToU8(`<worksheet><sheetData>${" ".repeat(5_000_000)}</sheetData></worksheet>`);
  const archive = zipSync({ "xl/workbook.xml": long }).slice();
  for (let at = 0; at < archive.length - 4; at++) {
    if (archive[at] === 0x50 && archive[at + 1] === 0x4b && archive[at + 2] === 1)
      archive.set([100, 0, 0, 0], at + 24);
  }
  expect(readNetwork(archive, "liar.xlsx").map).toBeNull();
});
