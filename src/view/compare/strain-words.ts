/** Strains and assumptions in words: their names, their figures as they are read, and the conditions of a break. */
import type { Condition } from "../../analysis/discovery/box.ts";
import type { StrainId } from "../../analysis/discovery/strains.ts";
import { readable } from "../../picture/numbers.ts";
import type { Unit } from "../../picture/numbers.ts";
import { breaking as words } from "../../words/en/breaking.ts";
import { parameterNames } from "../../words/en/model.ts";

const UNITS: Readonly<Record<keyof typeof words.strains, Unit>> = {
  wait: "months",
  posts: "of-100",
  budget: "of-100",
  targets: "of-100",
  trust: "of-100",
};

const isRanged = (factor: string): factor is keyof typeof words.strains =>
  Object.hasOwn(words.strains, factor);
const happens = (factor: string): (typeof words.happens)[keyof typeof words.happens] | undefined =>
  Object.entries(words.happens).find(([id]) => id === factor)?.[1];

const settingName = (factor: string): string =>
  Object.entries(parameterNames).find(([id]) => id === factor)?.[1].plain ?? factor;

export const factorUnit = (factor: string): Unit => (isRanged(factor) ? UNITS[factor] : "number");

export const factorName = (factor: string): string =>
  isRanged(factor) ? words.strains[factor].name : (happens(factor)?.name ?? settingName(factor));

export const factorValue = (factor: string, value: number): string => readable(value, factorUnit(factor));

/** One condition as it stands in a sentence. */
export function conditionSaid(condition: Condition): string {
  const { factor } = condition;
  if (condition.kind === "one-of") {
    const said = happens(factor);
    return condition.options.includes(true) ? (said?.yes ?? factor) : (said?.no ?? factor);
  }
  const value = (at: number): string => factorValue(factor, at);
  if (isRanged(factor)) {
    const said = words.strains[factor];
    if (condition.kind === "above") return said.above(value(condition.low));
    if (condition.kind === "below") return said.below(value(condition.high));
    return said.between(value(condition.low), value(condition.high));
  }
  const { setting } = words;
  const name = settingName(factor);
  if (condition.kind === "above") return setting.above(name, value(condition.low));
  if (condition.kind === "below") return setting.below(name, value(condition.high));
  return setting.between(name, value(condition.low), value(condition.high));
}

/** Strains that a number says, which can be turned up by themselves. */
export const isNumberStrain = (id: StrainId): id is keyof typeof words.strains => isRanged(id);
