/** A set of believable worlds in words: what it is called, and where it came from. */
import { isShippedSet } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { compare } from "../../words/en/compare.ts";
import { worlds as words } from "../../words/en/worlds.ts";
import type { Question } from "./address.ts";

export const worldsTitle = (set: WorldSet): string =>
  isShippedSet(set) ? words.shipped : words.own(set.study, set.print);

const wordsOf = (set: WorldSet) => ({
  title: worldsTitle(set),
  count: set.worlds.length,
  kept: set.kept,
  tried: set.tried,
  print: set.print,
});

/** Which set, how many were accepted of how many tried, and its fingerprint. */
export const worldsSaid = (set: WorldSet): string => words.said(wordsOf(set));

type Varied = Pick<Question, "vary" | "worlds">;

/** What differs between futures, in a sentence. */
export const varyHelp = ({ vary, worlds }: Varied): string =>
  vary === "luck" ? compare.controls.varyHelp.luck : words.each(wordsOf(worlds));

/** What differs between futures, for the line that says where figures come from. */
export const varySaid = ({ vary, worlds }: Varied): string => {
  const name = compare.controls.varies[vary].toLowerCase();
  return vary === "luck" ? name : `${name} (${worldsSaid(worlds)})`;
};
