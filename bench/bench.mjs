/**
 * How fast it is, and how much memory it takes: printed, never asserted.
 *
 *     npm run bench
 *
 * The programs are bundled first, since a loader would be timed with them.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: here("../out/bench"),
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: {
      input: { speed: here("speed.ts"), memory: here("memory.ts") },
      // As the terminal program is bundled.
      output: { format: "es", topLevelVar: false },
    },
  },
});
for (const program of ["speed", "memory"]) {
  const { status } = spawnSync(process.execPath, ["--expose-gc", here(`../out/bench/${program}.js`)], {
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
