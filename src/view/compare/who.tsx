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

export interface WhoCount {
  readonly option: string;
  readonly group: "deprived" | "others";
  readonly better: number;
  readonly worse: number;
  readonly all: number;
}

/** Counts of each plan for each group of places; none where the scenario has no such split. */
export function whoCounts(
  scenario: Scenario,
  { futures, rows, outcome }: Pick<OutcomeShown, "futures" | "rows" | "outcome">,
): readonly WhoCount[] {
  const detailed = futures.filter(({ run }) => run < DETAILED);
  const scopes = scopesOf(detailed, outcome);
  const groups = placeGroups(placesOf(scenario).filter(({ id }) => scopes.includes(id)));
  if (groups === null) return [];
  return rows.flatMap(({ option, matters }) =>
    (["deprived", "others"] as const).map((group): WhoCount => {
      const places = groups[group];
      const asked = { baseline: LEAVE_AS_IS, option, outcome, matters, places };
      const { verdict } = compareGroup(detailed, asked);
      const { better, worse } = countsOf(verdict);
      return { option, group, better, worse, all: verdict.futures };
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
  const counts = useMemo(() => whoCounts(scenario, shown), [scenario, shown.futures, shown.rows[0]]);
  if (counts.length === 0) return null;
  return (
    <article className="verdict-card who">
      <h3>{who.title}</h3>
      <ul>
        {counts.map(({ option, group, worse, better, all }) => (
          <li key={`${option} ${group}`}>
            {who.said(who[group], shown.titleOf(option), worse, better, all)}
          </li>
        ))}
      </ul>
    </article>
  );
}
