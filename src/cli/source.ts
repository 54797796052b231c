/** The scenario that a person names: one of the shipped, by id, or a file; with what `--set` changes. */
import { open, stat } from "node:fs/promises";
import { checkScenario } from "../scenario/check.ts";
import { optionsOf } from "../scenario/compile/timeline.ts";
import { SHIPPED_IDS, shippedScenario } from "../scenario/library.ts";
import { LIMITS } from "../scenario/limits.ts";
import { loadScenario } from "../scenario/load.ts";
import { InputError, shown } from "../scenario/problem.ts";
import type { Problem } from "../scenario/problem.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { applySet } from "./set.ts";

/** @throws InputError with every problem there is */
export async function scenarioFrom(name: string, sets: readonly string[] = []): Promise<Scenario> {
  const { data, problems } = await dataFrom(name);
  if (problems.length > 0) throw new InputError(problems);
  const changed = sets.map((text) => applySet(data, text)).filter((problem) => problem !== null);
  if (changed.length > 0) throw new InputError(changed);
  const checked = checkScenario(data);
  if (checked.scenario === null) throw new InputError(checked.problems);
  return checked.scenario;
}

/** What stands in a shipped scenario or a file, unchecked. */
export async function dataFrom(
  name: string,
): Promise<{ readonly data: unknown; readonly problems: readonly Problem[] }> {
  if (SHIPPED_IDS.includes(name)) return { data: structuredClone(await shippedScenario(name)), problems: [] };
  try {
    if ((await stat(name)).isDirectory())
      return { data: null, problems: [{ at: name, code: "is-a-folder", found: "a folder", values: {} }] };
    return await loadScenario(await readAtMost(name, LIMITS.bytes + 1), name);
  } catch (error) {
    return { data: null, problems: [unreadable(name, error)] };
  }
}

/** The first bytes of a file, or of what behaves like one: a device may never end. */
async function readAtMost(name: string, most: number): Promise<Uint8Array> {
  const file = await open(name, "r");
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const { bytesRead } = await file.read(bytes, length, most - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return bytes.subarray(0, length);
  } finally {
    await file.close();
  }
}

/** A file that cannot be read, or a name that is neither a shipped scenario nor a file. */
export function unreadable(name: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known = { ENOENT: "no-such-scenario", EACCES: "no-permission" }[code] ?? "cannot-read";
  return {
    at: name,
    code: known,
    found: code === "ENOENT" ? "nothing" : shown(code),
    values: { known: SHIPPED_IDS.join(", ") },
  };
}

/** The option of that name. @throws InputError when the scenario has none */
export function requireOption(scenario: Scenario, id: string): string {
  const known = optionsOf(scenario).map((option) => option.id);
  if (known.includes(id)) return id;
  throw new InputError([
    { at: "--option", code: "no-such-option", found: shown(id), values: { known: known.join(", ") } },
  ]);
}
