/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The page: a static folder that can be published under any path (`base: "./"`). */
export default defineConfig({
  base: "./",
  plugins: [react()],
  worker: { format: "es" },
  build: { outDir: "dist/site", target: "es2022", sourcemap: true },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/systems/**"],
    environment: "node",
    testTimeout: 120_000,
  },
});
