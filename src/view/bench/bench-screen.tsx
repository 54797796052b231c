/** The bench: one scenario, watched. Picture left, charts right, the score across the bottom, one playhead through all. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { SHIPPED_IDS, shippedScenario } from "../../scenario/library.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { BenchCharts } from "./bench-charts.tsx";
import { BenchControls } from "./bench-controls.tsx";
import { BenchNetwork } from "./bench-network.tsx";
import { BenchTimeline } from "./bench-timeline.tsx";
import { startPlayer } from "./playback.ts";
import type { Player } from "./playback.ts";
import "./bench.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function BenchScreen({ subject, search }: ScreenProps): ReactElement {
  if (!SHIPPED_IDS.includes(subject)) return <Missing subject={subject} />;
  return <LoadedBench key={subject} subject={subject} search={search} />;
}

/** One worker and one scenario for as long as the screen is there. */
function LoadedBench({ subject, search }: ScreenProps): ReactElement {
  const [opened, setOpened] = useState<{ readonly scenario: Scenario; readonly player: Player } | null>(null);
  useEffect(() => {
    const player = startPlayer();
    let gone = false;
    void shippedScenario(subject).then((scenario) => gone || setOpened({ scenario, player }));
    return () => {
      gone = true;
      player.close();
    };
  }, [subject]);
  if (opened === null) return <p className="loading">{bench.opening}</p>;
  return <Bench scenario={opened.scenario} player={opened.player} search={search} />;
}

function Missing({ subject }: { readonly subject: string }): ReactElement {
  return (
    <section className="statement">
      {subject === "" ? null : <p>{bench.missing(subject)}</p>}
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

interface BenchProps {
  readonly scenario: Scenario;
  readonly player: Player;
  readonly search: URLSearchParams;
}

function Bench({ scenario, player, search }: BenchProps): ReactElement {
  const option = optionsOf(scenario).find(({ id }) => id === search.get("option"))?.id ?? LEAVE_AS_IS;
  const seed = search.get("seed") ?? "joinery";
  const run = Math.max(0, Math.floor(Number(search.get("run") ?? 0)) || 0);
  useEffect(() => void player.open({ scenario, option, seed, run }), [player, scenario, option, seed, run]);
  const playback = useStore(player.store);
  const { stage, frame, failure } = playback;
  const settings = useMemo(() => ({ option, seed, run }), [option, seed, run]);
  return (
    <article className="bench">
      <header className="bench-head">
        <h1>{scenario.title}</h1>
        <p>{scenario.summary}</p>
        <p className="caveat">
          {bench.isNot(scenario.isNot)}{" "}
          {scenario.knownOn === undefined ? null : bench.knownOn(scenario.knownOn)} {bench.oneFuture}
        </p>
      </header>
      <BenchControls scenario={scenario} player={player} settings={settings} />
      {failure === null ? null : (
        <p role="alert" className="failure">
          {bench.failed(failure)}
        </p>
      )}
      {stage === null || frame === null ? (
        <p className="loading">{bench.opening}</p>
      ) : (
        <>
          <div className="bench-pictures">
            <BenchNetwork stage={stage} frame={frame} />
            <BenchCharts stage={stage} frame={frame} outcomes={playback.outcomes} />
          </div>
          <BenchTimeline stage={stage} frame={frame} />
          <p className="fingerprint">
            {bench.fingerprint(scenario.id, option, seed, run, stage.fingerprint.slice(0, 12))}
          </p>
        </>
      )}
    </article>
  );
}
