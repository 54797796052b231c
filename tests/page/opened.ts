/** The built page, served, and Chromium: open while the tests of a file run. A browser or a build that is missing says so. */
import { afterAll } from "vitest";
import { launchChromium, serveSite } from "./browser.ts";

export const site = await serveSite();
export const browser = await launchChromium();

afterAll(async () => {
  await browser.close();
  await site.close();
});
