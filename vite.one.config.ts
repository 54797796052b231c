/**
 * The whole page as one HTML file: scripts, styles, type and workers inside it. It opens from a disk with no network, and
 * in a frame that may do nothing but run scripts, where files beside it could not be fetched.
 *
 * It is put beside the built page, so that the page can offer it; the page itself never loads it and never keeps it.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { type Plugin, defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { knownPatterns } from "./scripts/known-patterns.ts";

const NAME = "joinery.html";

/** Workers by URL become workers whose code is in the file: a file on a disk may not fetch another. */
const workersInside: Plugin = {
  name: "workers-inside",
  enforce: "pre",
  transform: (code, id) => {
    if (!/\/src\/view\/.*\.tsx?$/.test(id) || !code.includes("new Worker(")) return null;
    const byUrl =
      /new Worker\(\s*new URL\("([^"]+\.worker\.ts)",\s*import\.meta\.url\),\s*(\{[^}]*\}),?\s*\)/g;
    const imports: string[] = [];
    const inside = code.replace(byUrl, (_, path: string) => {
      imports.push(`import Worker${imports.length} from "${path}?worker&inline";`);
      return `new Worker${imports.length - 1}()`;
    });
    if (inside.includes("new Worker("))
      throw new Error(`${id} starts a worker in a way that is not known here`);
    return { code: `${imports.join("\n")}\n${inside}`, map: null };
  },
};

/** The page's own alphabet is enough; all others together would double the type. */
const latinAlone: Plugin = {
  name: "latin-alone",
  enforce: "pre",
  transform: (code, id) =>
    /fontsource-variable\/.*\/index\.css$/.test(id)
      ? {
          code: (code.match(/@font-face \{[^}]*\}/g) ?? [])
            .filter((face) => face.includes("-latin-"))
            .join("\n"),
          map: null,
        }
      : null,
};

/** Nothing waits for a newer version of a file on a disk. */
const neverWaits: Plugin = {
  name: "never-waits",
  resolveId: (id) => (id === "virtual:pwa-register" ? "\0never-waits" : null),
  load: (id) => (id === "\0never-waits" ? "export const registerSW = () => async () => {};" : null),
};

const iconInside: Plugin = {
  name: "icon-inside",
  transformIndexHtml: (html) => {
    const icon = readFileSync(fileURLToPath(new URL("public/icon.svg", import.meta.url)), "base64");
    return html.replace("./icon.svg", `data:image/svg+xml;base64,${icon}`);
  },
};

const hashesOf = (html: string, tag: string): string =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}>`, "g"))]
    .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");

/** Its own script and style by their hashes, its workers, and nothing else: nothing can be fetched or sent. */
const policyOf = (html: string): string =>
  [
    "default-src 'none'",
    // Its workers are under this policy too, and compile the months (never a script from text).
    `script-src ${hashesOf(html, "script")} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(html, "style")}`,
    "font-src data:",
    "img-src data: blob:",
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const sealed: Plugin = {
  name: "sealed",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const page = bundle["index.html"];
      if (page?.type !== "asset") throw new Error("there is no page to seal");
      const html = String(page.source);
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
      this.emitFile({
        type: "asset",
        fileName: NAME,
        source: html.replace("<head>", () => `<head>\n${meta}`),
      });
      delete bundle["index.html"];
    },
  },
};

export default defineConfig({
  base: "./",
  mode: "one-file",
  publicDir: false,
  plugins: [
    workersInside,
    latinAlone,
    neverWaits,
    iconInside,
    knownPatterns,
    react(),
    viteSingleFile(),
    sealed,
  ],
  worker: { format: "iife", rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    outDir: "dist/site",
    emptyOutDir: false,
    target: "es2022",
    copyPublicDir: false,
    reportCompressedSize: false,
  },
});
