/** A new branch from the month on show: a change left out or moved, or another plan gone over to. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import type { TimelineEvent } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { titleOf } from "./against.ts";
import { monthName, useBench } from "./bench-context.ts";
import { openEvents, planOf, roomToMove } from "./branches.ts";
import type { BranchEdit } from "./branches.ts";
import { useBranching } from "./branching.ts";

const KINDS = ["without", "move", "plan"] as const;
type Kind = (typeof KINDS)[number];

export function BranchForm(): ReactElement {
  const { scenario, branches: tree, player, settings } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const { make } = useBranching();
  const plan = planOf(scenario, branches, settings.option);
  const events = plan === undefined ? [] : openEvents(scenario, plan, month);
  const plans = optionsOf(scenario).filter(({ id }) => id !== settings.option);
  const possible = KINDS.filter((kind) => (kind === "plan" ? plans.length > 0 : events.length > 0));
  const [wished, setKind] = useState<Kind>("without");
  const kind = possible.find((each) => each === wished) ?? possible[0];
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const event = events.find(({ id }) => id === chosen["event"]) ?? events[0];
  const other = plans.find(({ id }) => id === chosen["plan"]) ?? plans[0];
  const date = monthName(scenario, month);
  if (kind === undefined) return <p>{bench.branch.noneOpen}</p>;
  const edit = (by: number): BranchEdit =>
    kind === "plan"
      ? { kind, option: other.id }
      : kind === "move"
        ? { kind, event: event.id, by }
        : { kind, event: event.id };
  return (
    <form
      className="choices-row"
      onSubmit={(sent) => {
        sent.preventDefault();
        const by = Number(new FormData(sent.currentTarget).get("by") ?? 0);
        make(month, edit(by));
      }}
    >
      <p className="wide-row">{bench.branch.lead(date)}</p>
      <Choice
        label={bench.branch.kind}
        value={kind}
        choices={possible.map((id) => ({ id, title: bench.branch.kinds[id] }))}
        onChoose={(id) => setKind(KINDS.find((each) => each === id) ?? "without")}
      />
      {kind === "plan" ? (
        <PlanChoice value={other.id} onChoose={(id) => setChosen({ ...chosen, plan: id })} />
      ) : (
        <Choice
          label={bench.branch.event}
          value={event.id}
          choices={events.map(({ id, plain }) => ({ id, title: plain }))}
          onChoose={(id) => setChosen({ ...chosen, event: id })}
        />
      )}
      {kind === "move" ? <By event={event} month={month} /> : null}
      <button type="submit" className="primary">
        {bench.branch.make}
      </button>
    </form>
  );
}

function PlanChoice({ value, onChoose }: Pick<ChoiceProps, "value" | "onChoose">): ReactElement {
  const { scenario, branches: tree, settings } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const choices = optionsOf(scenario)
    .filter(({ id }) => id !== settings.option)
    .map(({ id }) => ({ id, title: titleOf(scenario, branches, id) }));
  return (
    <>
      <Choice label={bench.branch.plan} value={value} choices={choices} onChoose={onChoose} />
      <p className="caveat">{bench.branch.planNote}</p>
    </>
  );
}

function By({ event, month }: { readonly event: TimelineEvent; readonly month: number }): ReactElement {
  const { scenario } = useBench();
  const { least, most } = roomToMove(scenario, event, month);
  return (
    <label>
      <span>{bench.branch.by}</span>
      <input
        type="number"
        name="by"
        key={event.id}
        min={least}
        max={most}
        defaultValue={Math.min(12, most)}
      />
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly onChoose: (id: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps): ReactElement {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
