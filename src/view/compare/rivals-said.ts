/** What rival rules make of the answer, in sentences: for the comparison, and for what is carried away from it. */
import type { RivalVerdicts } from "../../analysis/rival-verdicts.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { rivals as words } from "../../words/en/rivals.ts";
import { outcomesOf } from "./outcomes-of.ts";
import { rivalryOf, rulesLived, rulesWanted, verdictsUnder } from "./rivals.ts";
import type { RivalQuestion } from "./rivals.ts";
import { nameOf } from "./say.ts";

/** One plan's verdict, and under how many rules it stays. */
export function rivalFinding({ verdict, under, same }: RivalVerdicts, plan: string): string {
  const said = compare.verdicts[verdict.verdict];
  return same === under.length
    ? words.staysEverywhere(plan, said, under.length)
    : words.stays(plan, said, same, under.length);
}

/** Every verdict under every rule; null where they were not all tried. */
export function rivalsTried(scenario: Scenario, question: RivalQuestion): readonly RivalVerdicts[] | null {
  const rivalry = rivalryOf(scenario, question).getState();
  const wanted = rulesWanted(scenario);
  return wanted > 1 && rulesLived(rivalry) === wanted ? verdictsUnder(rivalry) : null;
}

/** The same on the outcome that matters most, in one sentence; null where not all rules were tried. */
export function rivalsSaid(
  scenario: Scenario,
  question: RivalQuestion,
  titleOf: (option: string) => string,
): string | null {
  const tried = rivalsTried(scenario, question);
  if (tried === null) return null;
  const [outcome] = outcomesOf(scenario);
  const plans = tried
    .filter((each) => each.outcome === outcome)
    .map(({ option, verdict, same, under }) =>
      words.keeps(titleOf(option), compare.verdicts[verdict.verdict], same, under.length),
    );
  const { wanted } = rivalryOf(scenario, question).getState();
  return words.inShort(nameOf(outcome), plans.join("; "), rulesWanted(scenario) - 1, wanted);
}
