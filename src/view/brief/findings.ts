/** What was found beyond the comparison itself, in sentences: only what was run, to its end. */
import { switchesIn } from "../../analysis/switching.ts";
import type { Breaking } from "../../analysis/discovery/breaking.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Question } from "../compare/address.ts";
import { breakOf, brokenBy, spokenRows } from "../compare/break-futures.ts";
import { breakSaid } from "../compare/break-said.ts";
import { outcomesOf } from "../compare/outcomes-of.ts";
import { plannedAt, turnsFound } from "../compare/turning.ts";
import { turningSaid } from "../compare/turning-said.ts";

type TitleOf = (option: string) => string;

export interface BreakFound {
  readonly plan: string;
  readonly found: Breaking;
  readonly said: readonly string[];
}

/** Fewer futures than this say nothing on paper. */
const FEWEST = 60;

/** What would break each plan for which it was asked. */
export function breaksFound(scenario: Scenario, question: Question, titleOf: TitleOf): readonly BreakFound[] {
  const [outcome] = outcomesOf(scenario);
  const line = question.lines[outcome];
  return question.plans.flatMap((plan) => {
    const futures = breakOf(scenario, plan, question).getState();
    const spoken = spokenRows(futures);
    if (spoken < FEWEST) return [];
    const found = brokenBy(futures, spoken, outcome, line);
    const said = breakSaid(found, titleOf(plan)).map(({ finding, checked }) => `${finding} ${checked}`);
    return [{ plan, found, said }];
  });
}

export interface TurnFound {
  readonly strain: string;
  /** As planned; nothing where the scenario does not say. */
  readonly planned: number | undefined;
}

/** What was moved and did turn an answer. */
export function turnsMet(scenario: Scenario, question: Question): readonly TurnFound[] {
  const [outcome] = outcomesOf(scenario);
  return turnsFound(scenario, question, outcome).flatMap(({ question: { plan, strain }, tried }) =>
    switchesIn(tried).length === 0 ? [] : [{ strain: strain.id, planned: plannedAt(scenario, plan, strain) }],
  );
}

/** Where the answer turns, for every search that was finished. */
export function turnsSaid(scenario: Scenario, question: Question, titleOf: TitleOf): readonly string[] {
  const [outcome] = outcomesOf(scenario);
  return turnsFound(scenario, question, outcome).flatMap(({ question: { plan, strain }, tried }) =>
    turningSaid(tried, strain).map((said) =>
      question.plans.length < 2 ? said : `${titleOf(plan)}. ${said}`,
    ),
  );
}
