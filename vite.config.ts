/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { firstScreen } from "./scripts/first-screen.ts";
import { knownPatterns } from "./scripts/known-patterns.ts";
import { folderOf, wordsOf } from "./scripts/language.ts";

/** Rules about the project itself: quick, and first to fail. */
const house = ["tests/layers.test.ts", "tests/docs.test.ts", "tests/architecture/**/*.test.ts"];
/** The built page in Chromium. */
const page = ["tests/page/**/*.test.{ts,tsx}"];
/** What needs other programs stands in vitest.systems.config.ts. */
const systems = ["tests/systems/**"];

/** Nothing but the page's own files; no inline script or style; nothing can be sent anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The policy stands in the built page only: the development server needs inline scripts. */
const contentPolicy: Plugin = {
  name: "content-policy",
  apply: "build",
  transformIndexHtml: () => [
    {
      tag: "meta",
      attrs: { "http-equiv": "Content-Security-Policy", content: policy },
      injectTo: "head-prepend",
    },
  ],
};

/** Everything is kept for use without a network, but for scripts' maps and for alphabets the page does not use. */
const offline = VitePWA({
  registerType: "prompt",
  injectRegister: false,
  manifest: {
    name: "Joinery: a laboratory for joined-up government",
    short_name: "Joinery",
    description: "Compares what-ifs about partnerships in a model. A thinking tool.",
    lang: "en-GB",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
  },
  workbox: {
    globPatterns: ["**/*.{html,js,css,svg,json,webmanifest}", "assets/*-latin-wght-normal-*.woff2"],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    navigateFallback: "index.html",
    // The page in another language stands in a folder of this one, and keeps itself. The page as one file is fetched when
    // somebody asks for it, and never kept.
    navigateFallbackDenylist: [/\/fr\//, /joinery\.html/],
    globIgnores: ["joinery.html"],
    cleanupOutdatedCaches: true,
    sourcemap: false,
  },
});

/** The page: a static folder that can be published under any path (`base: "./"`). */
export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [...wordsOf(mode), react(), knownPatterns, firstScreen(wordsOf(mode)), contentPolicy, offline],
  worker: { format: "es", plugins: () => wordsOf(mode) },
  server: { host: "127.0.0.1", open: false, strictPort: false },
  preview: { host: "127.0.0.1", open: false, strictPort: false },
  build: { outDir: folderOf(mode), emptyOutDir: true, target: "es2022", sourcemap: true },
  test: {
    environment: "node",
    maxWorkers: "100%",
    testTimeout: 240_000,
    hookTimeout: 240_000,
    projects: [
      { extends: true, test: { name: "house", include: house } },
      {
        extends: true,
        // A worker reads the source once for all of its files: nothing the source holds is changed by being used, and no
        // test may put something in another's place (vi.mock) for good.
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...house, ...page, ...systems],
          isolate: false,
        },
      },
      {
        extends: true,
        // A page answers when the machine lets it, so what is awaited is awaited long. A journey that fails is gone once
        // more, and scripts/test.mjs names it at the end: a page that is right only sometimes is seen.
        test: {
          name: "page",
          include: page,
          maxWorkers: 2,
          isolate: false,
          globalSetup: ["tests/page/room.ts"],
          setupFiles: ["tests/page/left.ts"],
          retry: 1,
          expect: { poll: { timeout: 30_000, interval: 25 } },
        },
      },
    ],
  },
}));
