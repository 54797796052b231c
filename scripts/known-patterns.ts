/** What the first screen says of the checks is counted when the page is built. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const PATTERNS = "virtual:known-patterns";

/** How many of the known patterns were met when the catalogue was last run: three numbers, and not the whole table. */
export const knownPatterns: Plugin = {
  name: "known-patterns",
  resolveId: (id) => (id === PATTERNS ? `\0${PATTERNS}` : undefined),
  load(id) {
    if (id !== `\0${PATTERNS}`) return undefined;
    const file = new URL("../docs/patterns.json", import.meta.url);
    this.addWatchFile(file.pathname);
    const { patterns } = JSON.parse(readFileSync(file, "utf8"));
    const having = (status: string): number =>
      patterns.filter((each: { readonly status: string }) => each.status === status).length;
    const counts = { met: having("met"), missed: having("missed"), untested: having("not-tested") };
    return `export default ${JSON.stringify(counts)}`;
  },
};
