import { expect, test } from "vitest";
import { closeSheet, openSheet, plotHeight } from "../../src/picture/sheet.ts";
import type { PictureOptions, Provenance } from "../../src/picture/picture.ts";
import { pictureWords } from "../../src/words/en/picture.ts";

const footer: Provenance = {
  scenario: "A merger",
  version: "1.2.0",
  runs: 100,
  seed: "oak",
  statistic: "middle future",
  date: "2026-11-23",
  link: "joinery.example/#x",
  caveats: ["Not a forecast.", "Luck only."],
};
const text = { title: "It dips", subtitle: "Sharing, 0 to 100" };
const facts = { summary: "It ends at 40.", table: { columns: [], rows: [] } };
const draw = (options: Partial<PictureOptions> = {}, changed = text) => {
  const whole = { id: "s", ...options };
  return closeSheet(openSheet(changed, whole, { height: 100 }), ["<g/>"], facts);
};

test("a figure that leaves the page carries where it is from and what it cannot say", () => {
  const said = [...draw({ footer }).svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)]
    .map(([, line]) => line)
    .join(" ");
  expect(said).toContain(
    "Not a forecast. Luck only. A merger · version 1.2.0 · 100 simulated futures · seed oak ·",
  );
  expect(said).toContain("middle future · 2026-11-23 · joinery.example/#x");
});

test("the summary opens with the finding, so that it can stand alone", () => {
  expect(draw().summary).toBe("It dips. It ends at 40.");
  expect(draw({}, { ...text, title: "Does it dip?" }).summary).toBe("Does it dip? It ends at 40.");
});

test("a picture alone has a ground and a margin, one on a page has neither", () => {
  expect(draw({ theme: "dark" }).svg).toContain('<rect x="-20" y="-20"');
  expect(draw({ theme: "dark" }).svg).toContain('viewBox="-20 -20 680');
  expect(draw().svg).not.toContain("<rect");
  expect(draw().svg).toContain('viewBox="0 0 640');
});

test("longer words make a taller picture, never a cut sentence", () => {
  const long =
    "A finding in a language that needs a good many more words to say the very same thing about the merger";
  const { svg, height } = draw({ width: 320 }, { ...text, title: long });
  expect(height).toBeGreaterThan(draw({ width: 320 }).height);
  expect([...svg.matchAll(/font-weight="600">([^<]*)<\/text>/g)].map(([, line]) => line).join(" ")).toBe(
    long,
  );
});

test("another language takes the place of every word", () => {
  const words = { ...pictureWords, footer: () => "troedyn" };
  expect(draw({ footer, words }).svg).toContain("troedyn");
});

test("a plot is flatter on a wide page and may be asked for", () => {
  expect(plotHeight({ id: "s", width: 320 })).toBe(200);
  expect(plotHeight({ id: "s", width: 2000 })).toBe(340);
  expect(plotHeight({ id: "s", plotHeight: 90 })).toBe(90);
});
