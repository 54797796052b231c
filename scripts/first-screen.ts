import { type Plugin, runnerImport } from "vite";
import { knownPatterns } from "./known-patterns.ts";

/** Styles are nothing to a screen that is only written down. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0style" : undefined),
  load: (id) => (id === "\0style" ? "" : undefined),
};

/** The first screen stands in the page as it comes, so that it can be read, and answered, before any script is there. */
export const firstScreen = (words: readonly Plugin[]): Plugin => ({
  name: "first-screen",
  apply: "build",
  async transformIndexHtml(html) {
    const plugins = [withoutStyles, knownPatterns, ...words];
    const { module } = await runnerImport<{ shell: () => string }>("./src/view/shell.tsx", { plugins });
    return {
      html: html.replace('<div id="app">', (host) => host + module.shell()),
      tags: [{ tag: "script", attrs: { src: "./early.js" }, injectTo: "head" }],
    };
  },
});
