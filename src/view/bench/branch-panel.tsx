/** Branches: the tree, a form for a new one, and what they are set against. */
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { titleOf } from "./against.ts";
import { useBench } from "./bench-context.ts";
import { BranchForm } from "./branch-form.tsx";
import { BranchTree } from "./branch-tree.tsx";
import { useBranching } from "./branching.ts";

export function BranchPanel({ months }: { readonly months: number }): ReactElement {
  const { branches: tree, view } = useBench();
  const { branches, past, future } = useStore(tree.store);
  const { undo, redo } = useBranching();
  const form = useRef<HTMLDetailsElement>(null);
  const asked = useStore(view, (now) => now.branching);
  useEffect(() => {
    if (!asked || form.current === null) return;
    form.current.open = true;
    form.current.querySelector("select")?.focus();
    view.setState({ branching: false });
  }, [asked, view]);
  return (
    <section className="branches" aria-label={bench.branch.title}>
      <div className="chart-head">
        <h2>{bench.branch.title}</h2>
        <p>{branches.length === 0 ? bench.branch.none : bench.branch.tree}</p>
      </div>
      <BranchTree months={months} />
      <div className="choices-row">
        <button type="button" disabled={past.length === 0} onClick={undo}>
          {bench.branch.undo}
        </button>
        <button type="button" disabled={future.length === 0} onClick={redo}>
          {bench.branch.redo}
        </button>
        <AgainstChoice />
        {branches.length === 0 ? null : <Keep />}
      </div>
      <details ref={form} className="branch-form">
        <summary>{bench.branch.from}</summary>
        <BranchForm />
      </details>
    </section>
  );
}

function AgainstChoice(): ReactElement {
  const { scenario, branches: tree, settings, view } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const against = useStore(view, (now) => now.against);
  const others = [
    ...new Set([...branches.map(({ from }) => from), ...branches.map(({ id }) => id), ...planIds(scenario)]),
  ].filter((id) => id !== settings.option);
  return (
    <label>
      <span>{bench.branch.against}</span>
      <select
        value={against !== null && others.includes(against) ? against : ""}
        onChange={({ target }) => view.setState({ against: target.value === "" ? null : target.value })}
      >
        <option value="">{bench.branch.nothing}</option>
        {others.map((id) => (
          <option key={id} value={id}>
            {titleOf(scenario, branches, id)}
          </option>
        ))}
      </select>
    </label>
  );
}

const planIds = ({ options = [] }: Scenario): readonly string[] => [
  "leave-as-is",
  ...options.map(({ id }) => id),
];

function Keep(): ReactElement {
  const { keep } = useBranching();
  const [kept, setKept] = useState<Scenario | null>(null);
  return (
    <>
      <button type="button" onClick={() => void keep().then(setKept)}>
        {bench.branch.keep}
      </button>
      {kept === null ? null : (
        <output>
          {bench.branch.kept(kept.title)} <a href={`#/compare/${kept.id}`}>{bench.branch.compare}</a>
        </output>
      )}
    </>
  );
}
