/** A set of believable worlds that a comparison is made in: the shipped one, or one's own from `joinery calibrate`. */
import { fingerprint } from "../../engine/fingerprint.ts";
import type { WorldsFile } from "../../experiment/study-file/worlds-file.ts";
import { canonical } from "../../scenario/compile.ts";
import type { SettingsSource } from "../../scenario/scenario.ts";
import { KEPT_WORLDS } from "./kept-worlds.ts";

export interface WorldSet extends WorldsFile {
  /** The beginning of the fingerprint of the worlds themselves: equal settings in equal order, equal name. */
  readonly print: string;
}

const PRINT = 12;

export const worldSetOf = ({ study, model, tried, kept, worlds }: WorldsFile): WorldSet => ({
  study,
  model,
  tried,
  kept,
  worlds,
  print: fingerprint(canonical(worlds)).slice(0, PRINT),
});

export const SHIPPED_WORLDS: WorldSet = worldSetOf(KEPT_WORLDS);

export const isShippedSet = ({ print }: Pick<WorldSet, "print">): boolean => print === SHIPPED_WORLDS.print;

/** The names of what differs between the worlds of a set, in the order in which they first appear. */
export const namesIn = (worlds: readonly SettingsSource[]): readonly string[] => [
  ...new Set(worlds.flatMap((world) => Object.keys(world))),
];

/** The set as a file that `checkWorlds` reads again. */
export function worldsText({ study, model, tried, kept, worlds, print }: WorldSet): string {
  const file = {
    joineryWorlds: 1,
    study,
    ...(model === null ? {} : { model }),
    ...(tried === null ? {} : { tried }),
    ...(kept === null ? {} : { kept }),
    print,
    worlds,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
