/// <reference types="vitest/config" />
import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig, runnerImport } from "vite";
import { VitePWA } from "vite-plugin-pwa";

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

const PATTERNS = "virtual:known-patterns";

/** How many of the known patterns were met when the catalogue was last run: three numbers, and not the whole table. */
const knownPatterns: Plugin = {
  name: "known-patterns",
  resolveId: (id) => (id === PATTERNS ? `\0${PATTERNS}` : undefined),
  load(id) {
    if (id !== `\0${PATTERNS}`) return undefined;
    const file = new URL("docs/patterns.json", import.meta.url);
    this.addWatchFile(file.pathname);
    const { patterns } = JSON.parse(readFileSync(file, "utf8"));
    const having = (status: string): number =>
      patterns.filter((each: { readonly status: string }) => each.status === status).length;
    const counts = { met: having("met"), missed: having("missed"), untested: having("not-tested") };
    return `export default ${JSON.stringify(counts)}`;
  },
};

/** Styles are nothing to a screen that is only written down. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0style" : undefined),
  load: (id) => (id === "\0style" ? "" : undefined),
};

/** The first screen stands in the page as it comes, so that it can be read, and answered, before any script is there. */
const firstScreen: Plugin = {
  name: "first-screen",
  apply: "build",
  async transformIndexHtml(html) {
    const plugins = [withoutStyles, knownPatterns];
    const { module } = await runnerImport<{ shell: () => string }>("./src/view/shell.tsx", { plugins });
    return {
      html: html.replace('<div id="app">', (host) => host + module.shell()),
      tags: [{ tag: "script", attrs: { src: "./early.js" }, injectTo: "head" }],
    };
  },
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
    cleanupOutdatedCaches: true,
    sourcemap: false,
  },
});

/** The page: a static folder that can be published under any path (`base: "./"`). */
export default defineConfig({
  base: "./",
  plugins: [react(), knownPatterns, firstScreen, contentPolicy, offline],
  worker: { format: "es" },
  server: { host: "127.0.0.1", open: false, strictPort: false },
  preview: { host: "127.0.0.1", open: false, strictPort: false },
  build: { outDir: "dist/site", target: "es2022", sourcemap: true },
  test: {
    environment: "node",
    maxWorkers: "100%",
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
