/** Who loses: the more deprived places beside the others, in counts of futures. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { compareGroup, placeGroups } from "../../analysis/places.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { DETAILED } from "../futures.ts";
import { countsOf } from "./counts.ts";
import { scopesOf } from "./outcome-pictures.ts";
import type { OutcomeShown } from "./outcome-pictures.ts";
import { placesOf } from "./outcomes-of.ts";

const { who } = compare;

/** One sentence a group and plan; none where the scenario has no such split. */
export function whoSaid(scenario: Scenario, shown: OutcomeShown): readonly string[] {
  const { outcome, rows, titleOf } = shown;
  const futures = shown.futures.filter(({ run }) => run < DETAILED);
  const scopes = scopesOf(futures, outcome);
  const groups = placeGroups(placesOf(scenario).filter(({ id }) => scopes.includes(id)));
  if (groups === null) return [];
  return rows.flatMap(({ option, matters }) =>
    (["deprived", "others"] as const).map((group) => {
      const { verdict } = compareGroup(futures, {
        baseline: LEAVE_AS_IS,
        option,
        outcome,
        matters,
        places: groups[group],
      });
      const { better, worse } = countsOf(verdict);
      return who.said(who[group], titleOf(option), worse, better, verdict.futures);
    }),
  );
}

export function Who({
  scenario,
  shown,
}: {
  readonly scenario: Scenario;
  readonly shown: OutcomeShown;
}): ReactElement | null {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- it changes with the futures, not with every render around it
  const lines = useMemo(() => whoSaid(scenario, shown), [scenario, shown.futures, shown.rows[0]]);
  if (lines.length === 0) return null;
  return (
    <article className="verdict-card who">
      <h3>{who.title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </article>
  );
}
