/** Cases pasted from a spreadsheet, a European one, a file. */
import { expect, test } from "vitest";
import { rowsFrom, tableText } from "../../../src/experiment/study-file/pasted-table.ts";

const factors = [
  { id: "interval", target: { kind: "whole" } as const },
  { id: "on", target: { kind: "choice", options: [true, false], base: true } as const },
];
const rows = [{ interval: 24, on: true }, { interval: 36, on: false }, { interval: 48 }];

test.each(["\t", ";", ","])("columns part at %j", (separator) => {
  const text = ["interval,on", "24,true", '"36",false', "48,", ""].join("\r\n").replaceAll(",", separator);
  expect(rowsFrom(text, factors)).toEqual(rows);
});

test("what is no factor and no number stays as written, so that the checks can speak of it", () => {
  expect(rowsFrom("interval\tform\nsoon\tlead\n", factors)).toEqual([{ interval: "soon", form: "lead" }]);
  expect(rowsFrom("", factors)).toEqual([]);
});

test("there and back", () => {
  expect(rowsFrom(tableText(rows), factors)).toEqual(rows);
});
