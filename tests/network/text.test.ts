import { expect, test } from "vitest";
import { labelsOf, mapOf, notesOf, readFixture, readText, tiesOf } from "../fixtures/network/partnership.ts";
import { readNetwork } from "../../src/network/read.ts";

test("text in no Unicode encoding is read as Windows-1252, and that is told", () => {
  const reading = readFixture("semicolons-windows-1252.csv");
  expect(labelsOf(mapOf(reading))).toContain("Café Spolem");
  expect(notesOf(reading)).toContain("encoding-guessed");
});

test("a decimal comma is a number where semicolons separate", () => {
  expect(tiesOf(mapOf(readFixture("semicolons-windows-1252.csv")))).toContain(
    "Café Spolem → Northshire Council 2.5",
  );
});

test("UTF-16 is told from its mark, or from its noughts", () => {
  expect(notesOf(readFixture("utf-16-marked.csv"))).toContain("encoding-by-mark");
  expect(notesOf(readFixture("utf-16-unmarked.csv"))).toContain("encoding-guessed");
});

test("bytes that are no text are refused", () => {
  const reading = readNetwork(
    Uint8Array.from({ length: 400 }, (_, k) => (k * 37) % 256),
    "photo.jpg",
  );
  expect(reading.map).toBeNull();
});

test("a declaration that names the wrong encoding does not spoil the names", () => {
  const text =
    '<?xml version="1.0" encoding="ISO-8859-1"?><graphml><graph edgedefault="undirected"><node id="Café"/></graph></graphml>';
  const reading = readText(text, "g.graphml");
  expect(labelsOf(mapOf(reading))).toEqual(["Café"]);
  expect(notesOf(reading)).toContain("declared-encoding");
  const latin = Uint8Array.from(text.replace("ISO-8859-1", "UTF-8"), (character) => character.charCodeAt(0));
  const wrong = readNetwork(latin, "g.graphml");
  expect(labelsOf(mapOf(wrong))).toEqual(["Café"]);
  expect(notesOf(wrong)).toContain("encoding-guessed");
});
