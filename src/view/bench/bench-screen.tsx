/** The bench: one scenario, shipped or one's own, watched. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { StoreApi } from "zustand/vanilla";
import { SHIPPED_IDS } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { useScenario } from "../keep/scenarios.ts";
import { Bench } from "./bench.tsx";
import { startBranches } from "./branch-store.ts";
import type { BranchStore } from "./branch-store.ts";
import { startView } from "./bench-view.ts";
import type { BenchView } from "./bench-view.ts";
import { startDesk } from "./desk.ts";
import type { Desk } from "./desk.ts";
import { startPlayer } from "./playback.ts";
import type { Player } from "./playback.ts";
import "./bench.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function BenchScreen({ subject, search }: ScreenProps): ReactElement {
  const scenario = useScenario(subject);
  if (scenario === undefined) return <p className="loading">{bench.opening}</p>;
  if (scenario === null) return <Missing subject={subject} />;
  return <OpenBench key={scenario.id} scenario={scenario} search={search} />;
}

/** Workers and stores for as long as the screen is there. */
export interface Standing {
  readonly player: Player;
  readonly desk: Desk;
  readonly branches: BranchStore;
  readonly view: StoreApi<BenchView>;
}

function OpenBench({
  scenario,
  search,
}: {
  readonly scenario: Scenario;
  readonly search: URLSearchParams;
}): ReactElement {
  const [standing] = useState((): Standing => ({
    player: startPlayer(),
    desk: startDesk(),
    branches: startBranches(scenario),
    view: startView(),
  }));
  const { player, desk } = standing;
  useEffect(
    () => () => {
      player.close();
      desk.close();
    },
    [player, desk],
  );
  return <Bench scenario={scenario} standing={standing} search={search} />;
}

function Missing({ subject }: { readonly subject: string }): ReactElement {
  return (
    <section className="statement">
      <h1>{subject === "" ? bench.choose : bench.missing(subject)}</h1>
      <ul>
        {SHIPPED_IDS.map((id) => (
          <li key={id}>
            <a href={`#/bench/${id}`}>{id}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
