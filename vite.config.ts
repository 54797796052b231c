/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Rules about the project itself: quick, and first to fail. */
const house = ["tests/layers.test.ts", "tests/docs.test.ts", "tests/architecture/**/*.test.ts"];
/** The built page in Chromium. */
const page = ["tests/page/**/*.test.{ts,tsx}"];
/** What needs other programs stands in vitest.systems.config.ts. */
const systems = ["tests/systems/**"];

/** The page: a static folder that can be published under any path (`base: "./"`). */
export default defineConfig({
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  server: { host: "127.0.0.1", open: false, strictPort: false },
  preview: { host: "127.0.0.1", open: false, strictPort: false },
  build: { outDir: "dist/site", target: "es2022", sourcemap: true },
  test: {
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "house", include: house } },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...house, ...page, ...systems],
        },
      },
      {
        extends: true,
        test: { name: "page", include: page, fileParallelism: false },
      },
    ],
  },
});
