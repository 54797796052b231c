import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { describeNetwork } from "../../src/network/describe.ts";
import type { NetworkMap } from "../../src/network/map.ts";
import { readNetwork } from "../../src/network/read.ts";
import { writableFormats, writeNetwork } from "../../src/network/write.ts";
import { networkNotes } from "../../src/words/en/network.ts";
import { mulberry } from "../fixtures/network/luck.ts";
import { bytesOf } from "../fixtures/network/partnership.ts";
import { xlsx } from "../fixtures/network/workbook.ts";

const folder = new URL("../fixtures/network/", import.meta.url);
const files = readdirSync(folder).filter((file) => !/\.ts$|^reference/.test(file));
const whole: [string, Uint8Array][] = [
  ...files.map((file): [string, Uint8Array] => [file, bytesOf(file)]),
  [
    "book.xlsx",
    xlsx({
      Ties: [
        ["from", "to", "weight"],
        ["Ash", "Beech", 1],
      ],
      Nodes: [
        ["id", "n"],
        ["Ash", 1],
        ["Beech", 2],
      ],
    }),
  ],
];

const snippets = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "[",
  "]",
  "{",
  "}",
  "*",
  ",",
  ";",
  "\t",
  "\n",
  "\r",
  "\0",
  "999999999",
  "-1",
  "1e999",
  "NaN",
  "<!DOCTYPE x [",
  "*Vertices",
  "data:",
  "graph [",
  "\u00ff\u00fe",
];

/** Cuts, doubles, swaps, overwrites or inserts a few bytes. */
function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  let list = Array.from(bytes);
  const place = (): number => Math.floor(random() * (list.length + 1));
  for (let change = 1 + Math.floor(random() * 4); change > 0; change--) {
    const at = place();
    const span = Math.floor(random() * random() * list.length);
    const kind = Math.floor(random() * 6);
    if (kind === 0) list = list.slice(0, at);
    else if (kind === 1) list.splice(at, span);
    else if (kind === 2) list.splice(at, 0, ...list.slice(at, at + span));
    else if (kind === 3)
      list.splice(at, 0, ...new TextEncoder().encode(snippets[Math.floor(random() * snippets.length)]));
    else if (kind === 4 && at < list.length) list[at] = Math.floor(random() * 256);
    else list.splice(place(), 0, ...list.splice(at, span));
  }
  return Uint8Array.from(list);
}

/** What holds of every map, whatever it was read from. */
function expectSound(map: NetworkMap): void {
  const ids = new Set(map.nodes.map((node) => node.id));
  expect(ids.size).toBe(map.nodes.length);
  expect(ids.has("")).toBe(false);
  for (const tie of map.ties) {
    expect(ids.has(tie.from) && ids.has(tie.to)).toBe(true);
    expect(tie.weight === null || Number.isFinite(tie.weight)).toBe(true);
    expect(!tie.directed || map.directed).toBe(true);
  }
}

for (const [file, bytes] of whole) {
  test(`${file}, damaged in any way, is still read to an answer`, () => {
    const random = mulberry(file.length * 1_000 + bytes.length);
    for (let run = 0; run < 60; run++) {
      const reading = readNetwork(mutated(bytes, random), file);
      if (reading.map === null) expect(reading.problems.length).toBeGreaterThan(0);
      else expectSound(reading.map);
      for (const note of reading.notes)
        expect(networkNotes[note.code](note.values)).not.toContain("undefined");
    }
  });
}

test("whatever is read can be described and written", () => {
  const random = mulberry(99);
  for (const [file, bytes] of whole) {
    const reading = readNetwork(mutated(bytes, random), file);
    const described = describeNetwork(reading, { random, draws: 2 });
    expect(JSON.stringify(described)).not.toContain("undefined");
    for (const { wanted, remedy } of described.problems)
      expect(`${wanted}${remedy}`).not.toContain("undefined");
    if (reading.map === null) continue;
    for (const format of writableFormats)
      expect(writeNetwork(reading.map, format).files.every((each) => each.text.length > 0)).toBe(true);
  }
});

test("bytes without any sense are refused or read, never thrown", () => {
  const random = mulberry(3);
  for (let run = 0; run < 300; run++) {
    const bytes = Uint8Array.from({ length: Math.floor(random() * 400) }, () =>
      Math.floor(random() * (run % 2 === 0 ? 256 : 128)),
    );
    const reading = readNetwork(bytes, "noise");
    if (reading.map === null) expect(reading.problems.length).toBeGreaterThan(0);
    else expectSound(reading.map);
  }
});
