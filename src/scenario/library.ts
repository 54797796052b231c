/** The scenarios that come with Joinery: one file each in `scenarios/`, named by its id, loaded when first asked for. */
import type { Scenario } from "./scenario.ts";

const FILES = import.meta.glob<Scenario>("../../scenarios/*.json", { import: "default" });

/** Small worlds of single lessons: found by id, and in no list of scenarios. */
const LESSON_FILES = import.meta.glob<Scenario>("../../scenarios/lessons/*.json", { import: "default" });

const GAMES = import.meta.glob<Scenario>("../../scenarios/games/*.json", { import: "default" });

const idOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".json".length);

/** Ids of the shipped scenarios, as people count: a2 before a10. */
export const SHIPPED_IDS: readonly string[] = Object.keys(FILES)
  .map(idOf)
  .sort((a, b) => a.localeCompare(b, "en", { numeric: true }));

/** @throws RangeError when there is no such scenario */
export async function shippedScenario(id: string): Promise<Scenario> {
  const load = Object.entries({ ...FILES, ...LESSON_FILES, ...GAMES }).find(
    ([path]) => idOf(path) === id,
  )?.[1];
  if (load === undefined)
    throw new RangeError(`no scenario ${JSON.stringify(id)}; there are ${SHIPPED_IDS.join(", ")}`);
  return load();
}

/** All of them. */
export const shippedScenarios = (): Promise<readonly Scenario[]> =>
  Promise.all(SHIPPED_IDS.map(shippedScenario));

/** The world of the group game: no scenario of its own, since it says nothing until somebody plays. */
export async function gameScenario(): Promise<Scenario> {
  const [load] = Object.values(GAMES);
  return load();
}
