import { expect, test } from "vitest";
import { mapOf, problemsOf, tiesOf } from "../../fixtures/network/partnership.ts";
import { ods } from "../../fixtures/network/workbook.ts";
import { readNetwork } from "../../../src/network/read.ts";

const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const number = (value: number): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
const sheet = (rows: string): string =>
  `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="Ties">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;

test("cells and rows that are repeated are written once and read as many times", () => {
  const rows =
    `<table:table-row>${text("from")}${text("to")}${text("weight")}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="2">${text("Ash")}${text("Beech")}${number(2)}<table:table-cell table:number-columns-repeated="16381"/></table:table-row>` +
    `<table:table-row>${text("Ash")}<table:table-cell table:number-columns-repeated="1" office:value-type="string"><text:p>Ce<text:span>dar</text:span></text:p></table:table-cell>${number(2)}</table:table-row>` +
    `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;
  const reading = readNetwork(ods(sheet(rows)), "t.ods");
  expect(tiesOf(mapOf(reading))).toEqual(["Ash – Beech 2", "Ash – Cedar 2"]);
  expect(problemsOf(reading)).toEqual(["t.ods sheet Ties line 3 repeated-tie"]);
});

test("filled cells repeated without end are refused", () => {
  const row = `<table:table-row table:number-rows-repeated="999999999">${text("Ash")}${text("Beech")}</table:table-row>`;
  expect(readNetwork(ods(sheet(row)), "t.ods").problems[0].code).toBe("too-many-cells");
  const cells = `<table:table-row><table:table-cell table:number-columns-repeated="999999999" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
  expect(readNetwork(ods(sheet(cells)), "t.ods").problems[0].code).toBe("too-many-cells");
});
