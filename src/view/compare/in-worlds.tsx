/** The set of believable worlds that an address asks for, before anything is run: where it is missing, nothing is. */
import { useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { SHIPPED_WORLDS } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { worlds as words } from "../../words/en/worlds.ts";
import { FileStateTold } from "../keep/file-state.tsx";
import type { FileState } from "../keep/file-state.tsx";
import { OpenWorlds } from "../keep/open-worlds.tsx";
import { useWorlds } from "../keep/worlds.ts";
import { Skeleton } from "../skeleton.tsx";
import { addressOf, questionOf, worldsAsked } from "./address.ts";
import { worldsTitle } from "./worlds-said.ts";

interface InWorldsProps {
  readonly scenario: Scenario;
  readonly screen: "compare" | "brief";
  readonly search: URLSearchParams;
  readonly children: (worlds: WorldSet) => ReactNode;
}

const SHAPES = { compare: "comparison", brief: "sheet" } as const;

export function InWorlds({ scenario, screen, search, children }: InWorldsProps): ReactNode {
  const print = worldsAsked(search);
  const set = useWorlds(print);
  if (set === undefined) return <Skeleton shape={SHAPES[screen]} title={scenario.title} />;
  if (set !== null) return children(set);
  const question = questionOf(scenario, search, SHIPPED_WORLDS);
  // With luck alone no set is lived in, and none is missed.
  if (question.vary === "luck") return children(SHIPPED_WORLDS);
  return <Missing print={print ?? ""} shipped={addressOf(screen, scenario.id, question)} />;
}

interface MissingProps {
  readonly print: string;
  /** Where the same is compared in the shipped worlds. */
  readonly shipped: string;
}

function Missing({ print, shipped }: MissingProps): ReactElement {
  const { missing } = words;
  const [state, setState] = useState<FileState>({ kind: "waiting" });
  const [other, setOther] = useState<WorldSet | null>(null);
  return (
    <section className="statement worlds-missing">
      <h1>{missing.title}</h1>
      <p role="alert">{missing.text(print.slice(0, 24))}</p>
      <p className="actions">
        <OpenWorlds
          label={missing.open}
          onState={setState}
          // The set asked for brings the comparison by itself, as soon as it is kept.
          onSet={(set) => setOther(set)}
        />
        <a href={shipped}>{missing.shipped}</a>
      </p>
      {other === null || other.print === print ? null : (
        <p className="notice">{missing.other(worldsTitle(other), other.print)}</p>
      )}
      <FileStateTold state={state} />
    </section>
  );
}
