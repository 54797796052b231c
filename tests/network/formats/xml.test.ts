import { expect, test } from "vitest";
import { below, childrenOf, readXml } from "../../../src/network/formats/xml.ts";
import { startReport } from "../../../src/network/report.ts";
import { LIMITS } from "../../../src/network/limits.ts";

function read(text: string) {
  const report = startReport("x.xml");
  const root = readXml(text, report);
  return { root, problems: report.reading(null).problems.map(({ at, code }) => `${at} ${code}`) };
}

test("elements, attributes, text and characters by name or number come out as they are meant", () => {
  const { root, problems } = read(
    `<?xml version="1.0"?><a:g xmlns:a="x" t='1 &lt; 2'><b>é &#233; &#xE9; &amp;</b><!-- <c> --><b/><![CDATA[<d>]]></a:g>`,
  );
  expect(root?.name).toBe("g");
  expect(root?.attributes.get("t")).toBe("1 < 2");
  expect(root === null ? [] : childrenOf(root, "b").map((each) => each.text)).toEqual(["é é é &", ""]);
  expect(root?.text).toBe("<d>");
  expect(problems).toEqual([]);
});

test("a file that defines entities is refused before any is used", () => {
  const lol = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, k) => `<!ENTITY lol${k + 1} "${`&lol${k || ""};`.repeat(10)}">`).join("")}]><g>&lol9;</g>`;
  expect(read(lol)).toEqual({ root: null, problems: ["x.xml line 1 xml-defines-entities"] });
  expect(read('<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><g>&x;</g>').root).toBeNull();
  expect(read('<!DOCTYPE g SYSTEM "http://example.org/g.dtd"><g/>').root?.name).toBe("g");
});

test("what is not well formed is refused, with the line and what was open", () => {
  expect(read("<a>\n<b>\n</a>").problems).toEqual(["x.xml line 3 xml-wrong-closing"]);
  expect(read("<a>\n<b>").problems).toEqual(["x.xml line 2 xml-cut-short"]);
  expect(read("<a x=1/>").problems).toEqual(["x.xml line 1 xml-bad-tag"]);
  expect(read("<a/><b/>").problems).toEqual(["x.xml line 1 xml-second-root"]);
  expect(read("hello").problems).toEqual(["x.xml line 1 xml-no-element"]);
  expect(read("<a><!-- ").problems).toEqual(["x.xml line 1 xml-cut-short"]);
  expect(read("<a/>tail").problems).toEqual(["x.xml line 1 xml-text-outside"]);
});

test("a bare ampersand is forgiven and told", () => {
  const { root, problems } = read("<a>\n<b>Health & Care &nbsp;&#0;</b></a>");
  expect(root === null ? "" : childrenOf(root, "b")[0].text).toBe("Health & Care &nbsp;&#0;");
  expect(problems).toEqual([
    "x.xml line 2 xml-bare-ampersand",
    "x.xml line 2 xml-unknown-character",
    "x.xml line 2 xml-unknown-character",
  ]);
});

test("depth beyond the limit is refused without recursion", () => {
  expect(read("<a>".repeat(200_000)).problems).toEqual(["x.xml line 1 xml-too-deep"]);
  expect(read("<a>".repeat(LIMITS.depth) + "</a>".repeat(LIMITS.depth)).problems).toEqual([]);
});

test("names such as __proto__ are names", () => {
  const { root } = read('<a __proto__="x" constructor="y"><__proto__/></a>');
  expect(root?.attributes.get("__proto__")).toBe("x");
  expect(root === null ? 0 : below(root, "__proto__").length).toBe(1);
});
