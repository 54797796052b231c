/**
 * The terminal program and its worker threads, bundled so that `npx joinery` starts without a loader.
 *
 * Everything lands flat in `dist/cli/`, so code in any chunk finds its neighbours by
 * `new URL("./node.worker.js", import.meta.url)`.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Only `main` must be there; the others are built once somebody has written them. */
const entries: Readonly<Record<string, string>> = {
  main: here("src/cli/main.ts"),
  "simulation-thread": here("src/cli/simulation-thread.ts"),
  "node.worker": here("workers/node.worker.ts"),
};
const present = Object.entries(entries).filter(([name, path]) => name === "main" || existsSync(path));

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ["bullmq", "ioredis"] },
  build: {
    ssr: true,
    outDir: "dist/cli",
    target: "node20",
    sourcemap: true,
    rolldownOptions: {
      input: Object.fromEntries(present),
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
