/**
 * Rival rules to try plans under: the same scenario where the theory is otherwise in kind. One rule changes at a time, and
 * holds for *leave as is* and for every plan alike, but for a plan that sets the rule itself.
 */
import { DEFAULT_RULES, RULES } from "../model/rules.ts";
import type { RuleName, Rules } from "../model/rules.ts";
import type { Scenario } from "./scenario.ts";

/** One rule in another variant than the scenario has. */
export interface Rival {
  readonly rule: RuleName;
  readonly variant: string;
}

const isRuleName = (name: string): name is RuleName => Object.hasOwn(RULES, name);
const variantsOf = (rule: RuleName): readonly string[] => Object.keys(RULES[rule].variants);

/** Every variant of every rule that the scenario does not have, in the order of the catalogue. */
export function rivalsOf({ rules }: Pick<Scenario, "rules">): readonly Rival[] {
  const held = { ...DEFAULT_RULES, ...rules };
  return Object.keys(RULES)
    .filter(isRuleName)
    .flatMap((rule) =>
      variantsOf(rule)
        .filter((variant) => variant !== held[rule])
        .map((variant) => ({ rule, variant })),
    );
}

const areRules = (chosen: Readonly<Record<string, string>>): chosen is Partial<Rules> & typeof chosen =>
  Object.entries(chosen).every(([rule, variant]) => isRuleName(rule) && variantsOf(rule).includes(variant));

/** The scenario under a rival rule. @throws RangeError when there is no such variant */
export function underRival(scenario: Scenario, { rule, variant }: Rival): Scenario {
  const rules: Readonly<Record<string, string>> = { ...scenario.rules, [rule]: variant };
  if (!areRules(rules)) throw new RangeError(`the rule “${rule}” has no variant “${variant}”`);
  return { ...scenario, rules };
}
