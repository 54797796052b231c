import { expect, test } from "vitest";
import { mapOf, problemsOf, readFixture, readText, tiesOf } from "../../fixtures/network/partnership.ts";
import { tableFromText } from "../../../src/network/formats/table.ts";
import { startReport } from "../../../src/network/report.ts";

test("quotation marks hold separators, line ends and doubled marks", () => {
  const map = mapOf(readFixture("quotes.csv"));
  expect(map.ties.map((tie) => tie.attributes.get("note"))).toEqual([
    'said "yes", twice',
    "first line\nsecond line",
    "3",
    "ok",
  ]);
});

test("a mark that is never closed costs its own row and no other", () => {
  const reading = readFixture("quotes.csv");
  expect(problemsOf(reading)).toContain("quotes.csv line 5 quote-not-closed");
  expect(tiesOf(mapOf(reading))).toContain("Damson – Ash");
});

test("each row knows the line it began on, also after a cell of two lines", () => {
  const rows = tableFromText('a,b\r\n"x\r\ny",1\r\n\r\nz,2\r\n', ",", "t", startReport("t"))?.rows ?? [];
  expect(rows.map((row) => row.line)).toEqual([1, 2, 5]);
});

test("apostrophes and inner marks are ordinary characters", () => {
  const rows = tableFromText("King's,5\" pipe\n", ",", "t", startReport("t"))?.rows ?? [];
  expect(rows[0].cells.map((cell) => cell.text)).toEqual(["King's", '5" pipe']);
});

test("every bad row is named by its line with the reason, and every good row is kept", () => {
  const reading = readFixture("ugly-rows.csv");
  expect(problemsOf(reading)).toEqual([
    "ugly-rows.csv line 7 tie-without-end",
    "ugly-rows.csv line 8 tie-without-end",
    "ugly-rows.csv line 9 weight-not-a-number",
    "ugly-rows.csv line 10 weight-missing",
    "ugly-rows.csv line 11 too-many-cells-in-row",
    "ugly-rows.csv line 13 weight-not-a-number",
    "ugly-rows.csv line 4 repeated-tie",
    "ugly-rows.csv line 6 self-tie",
    "ugly-rows.csv line 13 look-alike-names",
  ]);
  expect(tiesOf(mapOf(reading))).toEqual([
    "Ash → Beech 2",
    "Beech → Cedar 3",
    "Cedar → Beech 5",
    "Damson → Damson 1",
    "Elm → Ash",
    "Elm → Beech",
    'Fir "the tall" → Ash 1',
    "Fir → Ash -2",
    "Gorse → Ash 0",
    "ash → Elm",
  ]);
});

test("lines above the heading are passed over and told", () => {
  const reading = readFixture("title-above.csv");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 1", "Ash – Beech 2", "Beech – Cedar 3"]);
  expect(reading.notes).toContainEqual(
    expect.objectContaining({ code: "rows-above-heading", values: { count: "1", line: "3" } }),
  );
});

test("a first line sep=; settles the separator", () => {
  expect(tiesOf(mapOf(readText("sep=;\r\nfrom;to\r\nAsh, old;Beech\r\n")))).toEqual(["Ash, old – Beech"]);
});

test("a decimal comma in quotation marks is a number, a thousand with a comma is not", () => {
  const weights = (text: string) => mapOf(readText(text)).ties.map((tie) => tie.weight);
  expect(weights('from,to,weight\nAsh,Beech,"3,5"\nBeech,Cedar,"12,25"\n')).toEqual([3.5, 12.25]);
  expect(weights('from,to,weight\nAsh,Beech,"1,000"\nBeech,Cedar,25\n')).toEqual([null, 25]);
});
