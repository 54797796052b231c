/** The module that is kept is the one that the model's text makes. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KERNEL_FILE, kernelFile } from "../../kernel/make.ts";

test("the module that is kept is the one that the model's text makes", async () => {
  const isTheSame = readFileSync(KERNEL_FILE, "utf8") === (await kernelFile());
  expect(isTheSame, "translated text has changed: run `npm run kernel`").toBe(true);
});
