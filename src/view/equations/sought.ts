/** Rules found by what is typed: every word of it in a rule's name, claim, text, equations, or one of its numbers. */
import type { Rule } from "../../analysis/rules/month.ts";
import { equations as words } from "../../words/en/equations.ts";
import { mechanismNames, parameterNames } from "../../words/en/model.ts";

export interface Hit {
  readonly rule: Rule;
  /** Numbers of the rule that hold every word by themselves. */
  readonly numbers: readonly string[];
}

const ruleNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(mechanismNames).map(([id, { plain }]) => [id, plain] as const),
  ...Object.entries(words.names),
]);
const plainNames: ReadonlyMap<string, string> = new Map(
  Object.entries(parameterNames).map(([name, { plain }]) => [name, plain]),
);

/** A rule in a few words, as a list has room for. */
export const ruleName = (id: string): string => ruleNames.get(id) ?? id;

/** A number of the model in a few words. */
export const numberName = (name: string): string => plainNames.get(name) ?? name;

function proseOf({ id, claim, blocks }: Rule): string {
  const told = blocks.map((block) =>
    block.kind === "text" ? block.text : block.lines.flatMap(({ cells }) => cells).join(" "),
  );
  return [id, ruleName(id), claim, ...told].join(" ").toLowerCase();
}

export function soughtRules(rules: readonly Rule[], text: string): readonly Hit[] {
  const sought = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (sought.length === 0) return [];
  return rules.flatMap((rule): readonly Hit[] => {
    const numbers = rule.parameters.map(
      ([name, { meaning }]) => [name, `${name} ${numberName(name)} ${meaning}`.toLowerCase()] as const,
    );
    const whole = [proseOf(rule), ...numbers.map(([, said]) => said)].join(" ");
    if (!sought.every((word) => whole.includes(word))) return [];
    const found = numbers.filter(([, said]) => sought.every((word) => said.includes(word)));
    return [{ rule, numbers: found.map(([name]) => name) }];
  });
}
