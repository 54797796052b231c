/** A file of believable worlds, as `joinery calibrate` writes it, or a bare list of settings: checked before anything is lived in them. */
import { z } from "zod";
import { openFindings } from "../../scenario/check/findings.ts";
import type { Report } from "../../scenario/check/findings.ts";
import { WHOLE_FILE, isRecord } from "../../scenario/check/place.ts";
import { plainCopy } from "../../scenario/check/plain-data.ts";
import { hasShape } from "../../scenario/check/shape.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { SettingsSource } from "../../scenario/scenario.ts";
import { settingsSchema } from "../../scenario/schema/theory.ts";
import { list, text, whole } from "../../scenario/schema/values.ts";
import { worldsFields as says } from "../../words/en/study-file.ts";

export const WORLDS_VERSION = 1;
/** More worlds than this no comparison lives in. */
export const MOST_WORLDS = 500;
/** One world is no uncertainty. */
const FEWEST_WORLDS = 2;
const MOST_TRIED = 1e9;

/** Worlds, and how they were come by as far as the file says. */
export interface WorldsFile {
  readonly study: string;
  /** Version of the model they were accepted with. */
  readonly model: string | null;
  readonly tried: number | null;
  readonly kept: number | null;
  readonly worlds: readonly SettingsSource[];
}

export interface CheckedWorlds {
  readonly worlds: WorldsFile | null;
  readonly problems: readonly Problem[];
}

const count = (description: string) => whole(description, [0, MOST_TRIED]).exactOptional();
const headSchema = z.object({
  study: text(says.study, 80).exactOptional(),
  model: text(says.model, 40).exactOptional(),
  tried: count(says.tried),
  kept: count(says.kept),
});
const listSchema = list(settingsSchema, says.worlds, MOST_WORLDS, FEWEST_WORLDS);

/** @param name what a set is called whose file names no study */
export function checkWorlds(data: unknown, name: string): CheckedWorlds {
  const findings = openFindings();
  const { problems, report } = findings;
  const copy = plainCopy(data, report);
  const bare = Array.isArray(copy) ? { worlds: copy } : copy;
  if (!isRecord(bare) || !Array.isArray(bare["worlds"])) {
    report(WHOLE_FILE, "not-worlds", isRecord(bare) ? Object.keys(bare).slice(0, 5).join(", ") : bare);
    return { worlds: null, problems };
  }
  const worlds = soundWorlds(bare, name, report);
  findings.close();
  return { worlds: problems.length === 0 ? worlds : null, problems };
}

function soundWorlds(
  file: Readonly<Record<string, unknown>>,
  name: string,
  report: Report,
): WorldsFile | null {
  const version = file["joineryWorlds"];
  if (version !== undefined && version !== WORLDS_VERSION)
    report("joineryWorlds", "other-worlds-version", version, { known: String(WORLDS_VERSION) });
  const hasHead = hasShape(file, { schema: headSchema, at: "" }, report);
  const hasList = hasShape(file["worlds"], { schema: listSchema, at: "worlds" }, report);
  if (!hasHead || !hasList) return null;
  const { study = name, model = null, tried = null, kept = null } = headSchema.parse(file);
  if (tried !== null && kept !== null && kept > tried)
    report("kept", "kept-more-than-tried", kept, { limit: String(tried) });
  return { study, model, tried, kept, worlds: listSchema.parse(file["worlds"]) };
}
