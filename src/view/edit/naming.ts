/** Short names of things in sentences and fields. */
import type { TimelineEvent } from "../../scenario/scenario.ts";

const LONGEST = 48;

/** An event by its own words, cut to what a list can hold. */
export function nameOf({ plain, id }: Pick<TimelineEvent, "plain" | "id">): string {
  const words = plain.trim().replace(/[.!?]+$/, "");
  if (words === "") return id;
  return words.length > LONGEST ? `${words.slice(0, LONGEST).trimEnd()}…` : words;
}

/** Letters for an id from a name. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);
