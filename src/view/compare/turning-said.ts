/** Where the answer turns, in sentences. */
import type { Strain } from "../../analysis/discovery/strains.ts";
import type { Tried } from "../../analysis/switching.ts";
import { switchesIn } from "../../analysis/switching.ts";
import { turning as words } from "../../words/en/breaking.ts";
import { compare } from "../../words/en/compare.ts";
import { factorName, factorValue } from "./strain-words.ts";

/** An answer as the page calls it. */
export const answerSaid = (answer: string): string =>
  Object.entries({ ...compare.verdicts, ...words.answers }).find(([id]) => id === answer)?.[1] ?? answer;

export function turningSaid(
  tried: readonly Tried[],
  { id, low, high }: Pick<Strain, "id" | "low" | "high">,
): readonly string[] {
  const name = factorName(id);
  const value = (at: number): string => factorValue(id, at);
  const switches = switchesIn(tried);
  if (switches.length === 0)
    return [words.never(name, answerSaid(tried[0]?.answer ?? ""), value(low), value(high))];
  return switches.map((each) =>
    words.turns(name, value(each.low), value(each.high), answerSaid(each.from), answerSaid(each.to)),
  );
}
