/** A drawing that leaves the page carries its colours, its ground and its notes, and asks for nothing from outside. */
import { expect, test } from "vitest";
import { standAlone } from "../../src/picture/stand-alone.ts";
import { themes } from "../../src/picture/theme.ts";
import { caveats } from "../../src/words/en/caveats.ts";
import { samples } from "./samples/all.ts";
import { faultsOf } from "./well-formed.ts";

const said = (svg: string): string => svg.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");

test.each(samples)("$name stands alone", ({ draw }) => {
  const picture = draw({ id: "alone" });
  const { svg } = standAlone(picture, "dark", [...caveats, "scenario · 100 simulated futures"]);
  expect(svg).not.toContain("var(");
  expect(svg).toContain(themes.dark.paper);
  for (const caveat of caveats) expect(said(svg)).toContain(caveat);
  expect(said(svg)).toContain("100 simulated futures");
  expect(faultsOf(svg)).toEqual([]);
});
