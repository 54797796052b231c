/**
 * `--set path=value`: one change to a scenario before it is checked.
 *
 *     settings.gain=0.05     rules.trust=belief     world.localities=20     months=60     events.merge-1.starts=2011-04
 *
 * Lists of things with ids are entered by id. A path that leads nowhere is a problem; whether the value is right is for
 * the checker to say, once all changes are made.
 */
import { CATALOGUED } from "../scenario/catalogue.ts";
import { nearest } from "../scenario/near-miss.ts";
import type { Problem } from "../scenario/problem.ts";

/** Branches that may be missing from a file and are made when something is set in them. */
const MAY_BE_MADE = ["settings", "rules", "world", "events", "options", "changes"];

/** Changes `data` in place. Returns the problem with the change, or null. */
export function applySet(data: unknown, text: string): Problem | null {
  const equals = text.indexOf("=");
  if (equals <= 0) return { at: `--set ${text}`, code: "set-form", found: text, values: {} };
  const path = text.slice(0, equals).trim().split(".");
  const value = valueOf(text.slice(equals + 1).trim());
  const last = path[path.length - 1];
  if (path.length === 1 && isSetting(last)) return leadsNowhere(path, last, data, `settings.${last}`);
  let place = data;
  for (const key of path.slice(0, -1)) {
    const next = enter(place, key);
    if (next === null) return leadsNowhere(path, key, place);
    place = next;
  }
  if (!isRecord(place) || isDangerous(last)) return leadsNowhere(path, last, place);
  place[last] = value;
  return null;
}

const isSetting = (name: string): boolean => CATALOGUED.some((parameter) => parameter.name === name);

/** The step of a path that is not there, what there is, and what may have been meant. */
function leadsNowhere(
  path: readonly string[],
  found: string,
  place: unknown,
  instead = nearest(found, [...keysOf(place), ...(isRecord(place) ? MAY_BE_MADE : [])]),
): Problem {
  const meant = instead === null ? {} : { meant: instead };
  return {
    at: `--set ${path.join(".")}`,
    code: "set-path",
    found,
    values: { ...meant, known: keysOf(place).join(", ") },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const isDangerous = (key: string): boolean =>
  key === "__proto__" || key === "constructor" || key === "prototype";

function enter(place: unknown, key: string): unknown {
  if (Array.isArray(place)) return place.find((each: unknown) => isRecord(each) && each.id === key) ?? null;
  if (!isRecord(place) || isDangerous(key)) return null;
  if (!Object.hasOwn(place, key)) {
    if (!MAY_BE_MADE.includes(key)) return null;
    place[key] = {};
  }
  return place[key] ?? null;
}

function keysOf(place: unknown): readonly string[] {
  if (Array.isArray(place))
    return place.flatMap((each: unknown) => (isRecord(each) && typeof each.id === "string" ? [each.id] : []));
  return isRecord(place) ? Object.keys(place) : [];
}

/** Numbers, true and false as such, everything else as text. */
function valueOf(text: string): string | number | boolean {
  if (text === "true" || text === "false") return text === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
