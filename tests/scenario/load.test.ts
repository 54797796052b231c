/** From bytes to data: what is hostile or broken is told in a sentence, in bounded time. */
import { describe, expect, test } from "vitest";
import { checkScenario } from "../../src/scenario/check.ts";
import { LIMITS } from "../../src/scenario/limits.ts";
import { loadScenario } from "../../src/scenario/load.ts";
import { event, scenarioOf } from "./tiny.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = async (content: string | Uint8Array, name = "plan.json"): Promise<readonly string[]> =>
  (await loadScenario(typeof content === "string" ? bytes(content) : content, name)).problems.map(
    ({ code }) => code,
  );

const scenario = scenarioOf([event("merge-1", "merge", 6, { who: ["a", "b"] })]);
const json = JSON.stringify(scenario, null, 2);

describe("JSON", () => {
  test.each([
    ["as it is", json],
    ["with a byte-order mark", `\ufeff${json}`],
    ["with the line ends of another system", json.replaceAll("\n", "\r\n")],
    ["on one line", JSON.stringify(scenario)],
  ])("%s, is read", async (_, text) => {
    expect(await loadScenario(bytes(text), "plan.json")).toEqual({ data: scenario, problems: [] });
  });

  test.each([
    ["nothing", "", "empty-file"],
    ["only spaces", " \n ", "empty-file"],
    ["cut short", json.slice(0, 200), "bad-json"],
    ["a comment", `{ // a comment\n${json.slice(1)}`, "bad-json"],
    ["a number without end", '{"months": 1e999}', ""],
    ["NaN", '{"months": NaN}', "bad-json"],
    ["ten thousand brackets", "[".repeat(10_000), "too-deep"],
    ["ten thousand brackets that close", "[".repeat(10_000) + "]".repeat(10_000), "too-deep"],
    ["a field told twice", '{"id": "a", "id": "b"}', "repeated-field"],
  ])("%s", async (_, text, code) => {
    expect(await codes(text)).toEqual(code === "" ? [] : [code]);
  });

  test("a field told twice is told of with its place, however it is written", async () => {
    const text = '{"events": [{"id": "x"}, {"a": {"id": 1, "\\u0069d": "]"}}]}';
    expect((await loadScenario(bytes(text), "plan.json")).problems).toMatchObject([{ at: "events[1].a.id" }]);
  });
});

describe("bytes", () => {
  test.each([
    ["ten million letters", "x".repeat(10_000_000), "too-large"],
    ["UTF-16", Uint8Array.from([255, 254, 123, 0, 125, 0]), "not-text"],
    ["bytes that are no text", Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 255]), "not-text"],
    ["half a character", Uint8Array.from([123, 34, 0xed, 0xa0, 0x80, 34, 125]), "not-text"],
  ])("%s", async (_, content, code) => {
    expect(await codes(content)).toEqual([code]);
  });
});

const yaml = `
joinery: 1
id: tiny          # a comment
title: A tiny world
claim: story
summary: A tiny world.
isNot: A real world.
start: 2000-01
months: 24
world: { template: nine-localities, strong: 1, middling: 0, weak: 1 }
events: []
`;

describe("YAML", () => {
  test("is read into the same data, dates as text", async () => {
    const { data, problems } = await loadScenario(bytes(yaml), "plan.yaml");
    expect(problems).toEqual([]);
    expect(checkScenario(data).problems).toEqual([]);
    expect(data).toMatchObject({ start: "2000-01", months: 24, world: { template: "nine-localities" } });
  });

  const laughs = Array.from(
    { length: 9 },
    (_, i) =>
      `l${i}: &l${i} [${Array(9)
        .fill(i === 0 ? "x" : `*l${i - 1}`)
        .join(", ")}]`,
  );
  test.each([
    ["a tag of somebody's own", "joinery: !mine 1", "yaml-tag"],
    ["a tag that would run", "joinery: !!js/function 'x'", "yaml-tag"],
    ["a field told twice", "a: 1\nb: 2\na: 3", "repeated-field"],
    ["two documents", "a: 1\n---\nb: 2", "bad-yaml"],
    ["an alias of nothing", "a: *b", "bad-yaml"],
    ["a million laughs", laughs.join("\n"), "bad-yaml"],
    ["ten thousand dashes", "- ".repeat(10_000), "too-deep"],
    ["brackets behind a lonely quotation mark", `# "\n${"[".repeat(50_000)}`, "too-deep"],
    ["more than anybody writes", "a: b\n".repeat(LIMITS.yaml / 4), "too-large"],
  ])("%s", async (_, text, code) => {
    expect(await codes(text, "plan.yaml")).toEqual([code]);
  });

  test("what is not plain data is left to the check", async () => {
    for (const text of ["a: !!binary aGVsbG8=", "a: !!set {x, y}", "a: .nan", "a: &a [*a]"]) {
      const { data } = await loadScenario(bytes(text), "plan.yaml");
      expect(checkScenario(data).scenario).toBeNull();
    }
  });
});
