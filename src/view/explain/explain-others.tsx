/** Of many futures, which one to explain: the lowest, the middle one, the highest in that month. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Subject } from "../../analysis/explain/subject.ts";
import { explain } from "../../words/en/explain.ts";
import { useBench } from "../bench/bench-context.ts";

interface OthersProps {
  readonly subject: Extract<Subject, { readonly kind: "outcome" }>;
  readonly month: number;
}

export function ExplainOthers({ subject: { outcome, scope }, month }: OthersProps): ReactElement | null {
  const { view, choose } = useBench();
  const futures = useStore(view, (now) => now.futures);
  const inOrder = useMemo(
    () =>
      futures
        .flatMap(({ run, columns, values }) => {
          const at = columns.findIndex((column) => column.outcome === outcome && column.scope === scope);
          const value = at < 0 ? Number.NaN : values[month * columns.length + at];
          return Number.isFinite(value) ? [{ run, value }] : [];
        })
        .sort((a, b) => a.value - b.value || a.run - b.run),
    [futures, outcome, scope, month],
  );
  if (inOrder.length === 0) return null;
  const picks = [
    [explain.othersAt.low, inOrder[0]],
    [explain.othersAt.middle, inOrder[Math.floor((inOrder.length - 1) / 2)]],
    [explain.othersAt.high, inOrder[inOrder.length - 1]],
  ] as const;
  return (
    <section>
      <h3>{explain.others}</h3>
      <div className="choices-row">
        {picks.map(([label, { run }]) => (
          <button key={label} type="button" onClick={() => choose({ run })}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
