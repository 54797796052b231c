import { expect, test } from "vitest";
import { separatorOf } from "../../../src/network/formats/separators.ts";

test("the separator is what cuts the lines alike", () => {
  expect(separatorOf("a,b,c\n1,2,3\n")).toBe(",");
  expect(separatorOf("a;b\n1,5;2,5\n")).toBe(";");
  expect(separatorOf("NHS Foo, Bar\tCouncil\nAsh\tBeech\n")).toBe("\t");
  expect(separatorOf("a|b\nc|d\n")).toBe("|");
  expect(separatorOf("1 2\n1 3\n12 4\n")).toBe(" ");
});

test("names with spaces do not make spaces the separator", () => {
  expect(separatorOf("Ash Trust,Beech Trust\nCedar Trust,Ash Trust\n")).toBe(",");
});

test("separators inside quotation marks do not count", () => {
  expect(separatorOf('"Ash, old";"Beech, new"\n"Cedar, x";"Ash, old"\n')).toBe(";");
});
