/** What a file of tests leaves open is closed before the next one comes to the same browser. */
import { afterAll } from "vitest";
import { browser } from "./opened.ts";

afterAll(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});
