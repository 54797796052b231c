#!/usr/bin/env node
/**
 * The door to the terminal program. It only opens the bundle, or says how to make one: before the bundle is
 * there, the file with everybody else's sentences (src/words) cannot be read.
 */
import { existsSync } from "node:fs";

const bundle = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  process.stderr.write("joinery is not built yet. In the folder you installed it in, run: npm run prepare\n");
  process.exitCode = 1;
}
