/** The bench: one scenario, shipped or one's own, watched. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { StoreApi } from "zustand/vanilla";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { useScenario } from "../keep/scenarios.ts";
import { Skeleton } from "../skeleton.tsx";
import { ScenarioChoices } from "../scenarios/scenario-choices.tsx";
import { Bench } from "./bench.tsx";
import type { BranchStore } from "./branch-store.ts";
import { openBranches } from "./kept-branches.ts";
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
  if (scenario === undefined) return <Skeleton shape="bench" said={bench.opening} />;
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

interface OpenProps {
  readonly scenario: Scenario;
  readonly search: URLSearchParams;
}

/** The branches come first: the plan on show may be one of them. */
function OpenBench({ scenario, search }: OpenProps): ReactElement {
  const [branches, setBranches] = useState<BranchStore | null>(null);
  const [linked] = useState(() => search.get("branches"));
  useEffect(() => {
    const now = { wanted: true };
    void openBranches(scenario, linked).then((tree) => {
      if (!now.wanted) return;
      setBranches(tree);
      // Taken up once: from here on they are kept in this browser.
      if (linked !== null) forgetLinked();
    });
    return () => void (now.wanted = false);
  }, [scenario, linked]);
  if (branches === null) return <Skeleton shape="bench" said={bench.opening} title={scenario.title} />;
  return <StandingBench scenario={scenario} search={search} branches={branches} />;
}

function forgetLinked(): void {
  const [path, query = ""] = location.hash.split("?");
  const search = new URLSearchParams(query);
  search.delete("branches");
  location.replace(`${path}?${search}`);
}

function StandingBench({
  scenario,
  search,
  branches,
}: OpenProps & { readonly branches: BranchStore }): ReactElement {
  const [standing] = useState((): Standing => {
    const shown = branches.store.getState().branches.find(({ id }) => id === search.get("option"));
    return {
      player: startPlayer(),
      desk: startDesk(),
      branches,
      view: startView(shown?.from ?? null),
    };
  });
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
    <section className="wide">
      <h1>{subject === "" ? bench.choose : bench.missing(subject)}</h1>
      <ScenarioChoices screen="bench" />
    </section>
  );
}
