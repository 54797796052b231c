import fc from "fast-check";
import { expect, test } from "vitest";
import { coordinate, element, escapeText, path, safeId } from "../../src/picture/svg.ts";
import { faultsOf } from "./well-formed.ts";

test("a label cannot become markup, whatever somebody typed", () => {
  expect(escapeText(`<script>alert("1")</script> & 'x'`)).toBe("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
  fc.assert(fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (label, attribute) => {
    expect(faultsOf(element("text", { "data-label": attribute }, escapeText(label)))).toEqual([]);
  }), { seed: 11, numRuns: 300 });
});

test("characters XML cannot hold are replaced, others are kept", () => {
  expect(escapeText("a\u0000b\uD800c")).toBe("a\uFFFDb\uFFFDc");
  expect(escapeText("Llŷn 🙂 &")).toBe("Llŷn 🙂 &amp;");
});

test("a number that is not a number never reaches a drawing", () => {
  expect(() => coordinate(Number.NaN)).toThrow("finite");
  expect(() => path("M0 NaN", {})).toThrow("finite");
  expect(coordinate(-0.001)).toBe("0");
  expect(coordinate(1 / 3)).toBe("0.33");
});

test("a path without points is left out", () => {
  expect(path(null, {})).toBe("");
  expect(path("", {})).toBe("");
});

test("an id cannot break out of a reference", () => {
  expect(safeId(`x") url(evil`)).toBe("x---url-evil");
});
