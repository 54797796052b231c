/** The plan or branch that this one is set against: the same future of it, lived at the desk. */
import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { useBench } from "./bench-context.ts";
import { planOf, withBranches } from "./branches.ts";
import type { Branch } from "./branches.ts";
import { recordedIn } from "./series.ts";
import type { Recorded } from "./series.ts";

export interface Against {
  readonly id: string;
  readonly title: string;
  /** Null while it is lived. */
  readonly recorded: Recorded | null;
}

/** What a plan is called here. */
export function titleOf(scenario: Scenario, branches: readonly Branch[], id: string): string {
  const plan = planOf(scenario, branches, id);
  return plan?.title !== undefined && plan.title !== ""
    ? plan.title
    : id === LEAVE_AS_IS
      ? bench.leaveAsIs
      : id;
}

export function useAgainst(): Against | null {
  const { desk, scenario, branches: store, settings, view } = useBench();
  const id = useStore(view, (now) => now.against);
  const branches = useStore(store.store, (now) => now.branches);
  const [lived, setLived] = useState<{ readonly of: string; readonly recorded: Recorded }>();
  const { seed, run } = settings;
  const wanted = `${id} ${seed} ${run}`;
  const plan = id === null || id === settings.option ? undefined : planOf(scenario, branches, id);
  useEffect(() => {
    if (plan === undefined) return undefined;
    const now = { wanted: true };
    desk
      .future({
        scenario: withBranches(scenario, branches),
        option: plan.id,
        seed,
        months: scenario.months,
        runs: [run],
        levels: true,
        localities: false,
      })
      .then(
        (future) => now.wanted && setLived({ of: wanted, recorded: recordedIn(future) }),
        // Without it there is no difference to show; the chart stays empty and says so by itself.
        () => undefined,
      );
    return () => void (now.wanted = false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a plan stays the same however many branches there are besides
  }, [desk, scenario, plan, seed, run, wanted]);
  const other = plan?.id ?? null;
  const title = other === null ? "" : titleOf(scenario, branches, other);
  const recorded = lived?.of === wanted ? lived.recorded : null;
  return useMemo(() => (other === null ? null : { id: other, title, recorded }), [other, title, recorded]);
}
