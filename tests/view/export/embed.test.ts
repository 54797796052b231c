/** Addresses of embedded screens: the wish goes in and comes out, and everything else stays. */
import { expect, test } from "vitest";
import { embedAddress, embedCode } from "../../../src/view/export/embed.tsx";

const address = "https://example.org/joinery/#/compare/a8?seed=two%20words&runs=100";

test("to embed and back is the address there was", () => {
  const embedded = embedAddress(address, true);
  expect(embedded).toBe("https://example.org/joinery/#/compare/a8?seed=two+words&runs=100&embed=1");
  expect(embedAddress(embedded, false)).toBe(address.replace("%20", "+"));
});

test("the first screen can be embedded, too", () => {
  expect(embedAddress("https://example.org/joinery/", true)).toBe("https://example.org/joinery/#/?embed=1");
});

test("a title cannot break out of the code", () => {
  expect(embedCode(address, `"><script>alert(1)</script>`)).not.toContain("<script>");
});
