/** A missing browser stops the tests in words that say what to do; nothing is skipped. */
import { expect, test } from "vitest";
import { findChromium } from "./browser.ts";

test("a missing Chromium is named, with what to install", () => {
  expect(() => findChromium("", ["/nowhere/chromium"])).toThrow(
    /apt-get install chromium.*JOINERY_CHROMIUM=/,
  );
});

test("a Chromium that was chosen and is not there is named", () => {
  expect(() => findChromium("/nowhere/chromium", [process.execPath])).toThrow("/nowhere/chromium");
});

test("a chosen Chromium goes before the usual places", () => {
  expect(findChromium(process.execPath, ["/nowhere/chromium"])).toBe(process.execPath);
  expect(findChromium("", ["/nowhere/chromium", process.execPath])).toBe(process.execPath);
});
