import { expect, test } from "vitest";
import { optionStrokes, strokeAttributes, strokes } from "../../src/picture/strokes.ts";
import type { StrokeName } from "../../src/picture/strokes.ts";
import { painter } from "../../src/picture/theme.ts";

const families: readonly (readonly StrokeName[])[] = [optionStrokes, ["trust", "sharing", "silo", "health"], ["on-paper", "in-practice"], ["trust", "in-practice"]];

test("lines that may meet in a chart differ in dash or clearly in weight, so that they part in grey", () => {
  for (const family of families) {
    for (const one of family) for (const other of family) {
      if (one === other) continue;
      const isApart = strokes[one].dash.join() !== strokes[other].dash.join() || Math.abs(strokes[one].weight - strokes[other].weight) >= 0.75;
      expect(isApart, `${one} and ${other}`).toBe(true);
    }
  }
});

test("options have no hue of their own", () => {
  for (const name of optionStrokes) expect(strokes[name].paint).toBe("ink");
});

test("what is on paper is dashed grey and what is in practice is solid ink", () => {
  expect(strokeAttributes("on-paper", painter("light"))).toMatchObject({ stroke: "#6F757B", "stroke-dasharray": "6 5" });
  expect(strokeAttributes("in-practice", painter("light"))).toMatchObject({ stroke: "#1A1F24", "stroke-dasharray": undefined });
});
