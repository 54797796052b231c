/**
 * A screen's style sheet stays loaded when one goes on to another screen. So a class that two areas style would look
 * different after one has been elsewhere: each belongs to one area, or stands under `:where()` the area's own root.
 */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const VIEW = fileURLToPath(new URL("../../src/view/", import.meta.url));

/** Styled by a second area on purpose: the frame that a printed brief leaves out, and pieces that two areas share. */
const SHARED: ReadonlySet<string> = new Set([
  "bar-edge",
  "foot",
  "skip",
  "brief-stress",
  "explain",
  "game-number",
  "result",
]);

/** Classes that begin a selector. */
function classesOf(sheet: string): readonly string[] {
  const text = sheet.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\([^()]*\)/g, "()");
  return [...text.matchAll(/(?:^|[{},])\s*(?:[a-z]+)?\.([\w-]+)(?=[^{};]*\{)/g)].flatMap(
    ([, name]) => name ?? [],
  );
}

test("no class is styled by two areas", () => {
  const areas = new Map<string, Set<string>>();
  const sheets = readdirSync(VIEW, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".css"),
  );
  for (const path of sheets) {
    const [area = ""] = path.split(/[\\/]/);
    for (const name of classesOf(readFileSync(`${VIEW}${path}`, "utf8")))
      areas.set(name, (areas.get(name) ?? new Set()).add(area));
  }
  expect(areas.size).toBeGreaterThan(300);
  const twice = [...areas].filter(([name, { size }]) => size > 1 && !SHARED.has(name));
  expect(twice.map(([name, of]) => `${name}: ${[...of].join(", ")}`)).toEqual([]);
});
