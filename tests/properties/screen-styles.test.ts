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

/** Written by one area and styled by another whose sheet comes with it: a component of the second stands in the first. */
const LENT: ReadonlySet<string> = new Set([
  "bar-edge",
  "foot",
  "skip",
  "keep-comparison",
  "run-row",
  "run-done",
  "picture-foot",
  "version-banner",
  "problems",
]);

test("no screen writes a class that is styled by an area whose sheet it does not load", () => {
  const files = readdirSync(VIEW, { recursive: true, encoding: "utf8" });
  const areaOf = (path: string): string => (/[\\/]/.test(path) ? (path.split(/[\\/]/)[0] ?? "") : "");
  const read = (path: string): string => readFileSync(`${VIEW}${path}`, "utf8");
  const styledIn = new Map<string, Set<string>>();
  for (const path of files.filter((each) => each.endsWith(".css")))
    for (const name of classesOf(read(path)))
      styledIn.set(name, (styledIn.get(name) ?? new Set()).add(areaOf(path)));
  const screens = files.filter((each) => each.endsWith(".tsx"));
  const loads = new Set(
    screens.flatMap((path) =>
      [...read(path).matchAll(/import "\.\.\/([\w-]+)\/[\w-]+\.css"/g)].map(
        ([, area]) => `${areaOf(path)} ${area}`,
      ),
    ),
  );
  const written = screens.flatMap((path) =>
    [...read(path).matchAll(/className="([^"]+)"/g)].flatMap(([, names = ""]) =>
      names.split(/\s+/).map((name) => ({ name, area: areaOf(path) })),
    ),
  );
  expect(written.length).toBeGreaterThan(500);
  const strange = written.filter(({ name, area }) => {
    const areas = styledIn.get(name) ?? new Set();
    const isKnown = areas.size === 0 || areas.has(area) || areas.has("styles") || areas.has("");
    return !isKnown && !LENT.has(name) && ![...areas].some((of) => loads.has(`${area} ${of}`));
  });
  expect(strange).toEqual([]);
});
