import { defineConfig } from "vitest/config";

/**
 * Tests that need other programs on the machine: a queue, a cluster, another browser, another language.
 * They start what they need on the loopback address with their own ports, so they run one file at a time.
 */
export default defineConfig({
  test: {
    name: "systems",
    environment: "node",
    include: ["tests/systems/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
