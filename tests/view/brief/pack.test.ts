/** The assurance pack: eleven documents, each filled or said to be not done; never signed by the tool (PM3.6). */
import { expect, test } from "vitest";
import { CATALOGUED } from "../../../src/scenario/catalogue.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";
import { ITEM_IDS, assumptionsCsv, packItems, packPage } from "../../../src/view/brief/pack.ts";
import type { PackSources } from "../../../src/view/brief/pack.ts";
import { NOTHING_WRITTEN } from "../../../src/view/keep/theirs.ts";
import { questionOf } from "../../../src/view/compare/address.ts";

const scenario = await shippedScenario("a8-merge-cluster-or-leave");
const sources: PackSources = {
  scenario,
  question: questionOf(scenario, new URLSearchParams("runs=20")),
  rows: [],
  fingerprint: "abc",
  command: "",
  messages: [],
  held: null,
  rivals: null,
  breaks: [],
  turns: [],
  turned: [],
  checks: [],
  checkedWith: null,
  theirs: NOTHING_WRITTEN,
  today: "2026-11-28",
};

test("there are eleven, none is empty, and what was not done says so", () => {
  const items = packItems(sources);
  expect(items.map(({ id }) => id)).toEqual(ITEM_IDS);
  expect(items).toHaveLength(11);
  for (const { id, lines } of items) expect(lines.length, id).toBeGreaterThan(0);
  const of = (wanted: string) => items.find(({ id }) => id === wanted)?.lines.join(" ");
  expect(of("ethics")).toBe("Not done");
  expect(of("uncertainty")).toMatch(
    /Stress test in other conditions: not done.*What would break it: not done/,
  );
  expect(of("statement")).toMatch(/Analyst: name _+ .*Joinery never signs/);
});

test("what the reader writes is theirs, and cannot break the page", () => {
  const written = { ...sources, theirs: { ...NOTHING_WRITTEN, ethics: "Asked <all> of them" } };
  const page = packPage(scenario.title, packItems(written));
  expect(page).toContain("Written by the reader, not by Joinery");
  expect(page).toContain("Asked &lt;all&gt; of them");
  expect(page.match(/<section /g)).toHaveLength(11);
});

const withGain = {
  ...NOTHING_WRITTEN,
  agreed: { gain: { by: "A. Nalyst", on: "2026-11-20", why: "As in the review" } },
};

test("every number has a row, with who agreed it, when and why", () => {
  const lines = assumptionsCsv({ ...sources, theirs: withGain })
    .trimEnd()
    .split("\r\n");
  expect(lines).toHaveLength(1 + CATALOGUED.length);
  expect(lines.find((line) => line.startsWith("gain,"))).toMatch(
    /yes,not done,A\. Nalyst,2026-11-20,As in the review$/,
  );
  expect(lines.find((line) => line.startsWith("asym,"))).toMatch(/no,not done,nobody yet,,$/);
});

test("the pack counts the blanks among what the answer rests on, and prints who agreed the rest", () => {
  const logs = packItems({ ...sources, theirs: withGain }).find(({ id }) => id === "logs");
  expect(logs?.lines.join(" ")).toMatch(/BLANK: 4 of 5 assumptions .* agreed by nobody: /);
  const page = packPage(scenario.title, packItems({ ...sources, theirs: withGain }));
  expect(page).toContain("<td>A. Nalyst</td><td>2026-11-20</td><td>As in the review</td>");
  expect(page.match(/<td>BLANK: nobody yet<\/td>/g)).toHaveLength(4);
});
