/** Files as one: they come out as they went in, and the same files give the same bytes. */
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { zipFiles } from "../../../src/analysis/export/zip-files.ts";

const files = {
  "runs.csv": "option,run\r\nleave-as-is,0\r\n",
  "about.json": '{"made":"Joinery – “here”"}\n',
};

test("every file comes out as it went in", () => {
  const out = Object.entries(unzipSync(zipFiles(files))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  expect(Object.fromEntries(out)).toEqual(files);
});

test("the same files give the same bytes", () => {
  expect(zipFiles(files)).toEqual(zipFiles(files));
});
