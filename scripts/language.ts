/**
 * Builds the page in another language: every word file of the English is answered by its translation.
 *
 *     vite build --mode fr         the French page, into a folder beside the English one
 *     vite build --mode stretched  accents, two fifths longer, from right to left: for tests
 *
 * It is done when the page is built and not while it runs, so no visitor loads words that are not shown.
 */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** The modes of a build that are languages: where the words come from, and what the page says of itself. */
const LANGUAGES = {
  fr: { lang: "fr", dir: "ltr", outDir: "dist/site/fr" },
  stretched: { lang: "en", dir: "rtl", outDir: "out/stretched" },
} as const;
type Mode = keyof typeof LANGUAGES;

const isMode = (mode: string): mode is Mode => Object.hasOwn(LANGUAGES, mode);

/** Where a build of this mode goes. */
export const folderOf = (mode: string): string => (isMode(mode) ? LANGUAGES[mode].outDir : "dist/site");

const AREA = /\/src\/words\/en\/([\w-]+)\.ts$/;
const EXPORTED = /^export (?:const|function) (\w+)/gm;

/** Plugins that answer for the words of a build of this mode: none for the English. */
export function wordsOf(mode: string): Plugin[] {
  if (!isMode(mode)) return [];
  const { lang, dir } = LANGUAGES[mode];
  return [
    {
      name: "language",
      enforce: "pre",
      load: (id) => {
        const area = AREA.exec(id)?.[1];
        return area === undefined ? null : answer(mode, id, area);
      },
      transformIndexHtml: (html) => html.replace('<html lang="en-GB">', `<html lang="${lang}" dir="${dir}">`),
    },
  ];
}

/** A module with the same names as the English one, each said in the other language. */
function answer(mode: Mode, id: string, area: string): string {
  const names = [...readFileSync(id, "utf8").matchAll(EXPORTED)].map(([, name]) => name);
  const words = id.replace(AREA, "/src/words");
  const said =
    mode === "stretched"
      ? [`import { stretched } from "${words}/translation.ts";`, "const words = stretched({ ...english });"]
      : [
          `import { translated, unbroken } from "${words}/translation.ts";`,
          `import { ${mode} } from "${words}/${mode}.ts";`,
          `const words = translated({ ...english }, unbroken(${mode}["${area}"]));`,
        ];
  return [
    `import * as english from "${id}?english";`,
    ...said,
    ...names.map((name) => `export const ${name} = words["${name}"];`),
  ].join("\n");
}
