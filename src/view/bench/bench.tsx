/** Picture left, charts right, the score across the bottom, one playhead through all; and why, beside what is asked. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import { isNotSaid } from "../../words/en/caveats.ts";
import { lab } from "../../words/en/lab.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { ShareLink } from "../keep/share-link.tsx";
import { ExplainPanel } from "../explain/explain-panel.tsx";
import { BenchContext, monthName, useBench } from "./bench-context.ts";
import type { BenchParts, BenchSettings } from "./bench-context.ts";
import { BenchCharts } from "./bench-charts.tsx";
import { BenchControls } from "./bench-controls.tsx";
import { useBenchKeys } from "./bench-keys.ts";
import { BenchNetwork } from "./bench-network.tsx";
import { BenchScore } from "./bench-score.tsx";
import type { Standing } from "./bench-screen.tsx";
import { BenchSettingsRow } from "./bench-settings.tsx";
import { BenchSheets } from "./bench-sheets.tsx";
import { branchesAsText } from "./branch-link.ts";
import { BranchPanel } from "./branch-panel.tsx";
import { USUAL_CHARTS } from "./chart-plans.ts";

interface BenchProps {
  readonly scenario: Scenario;
  readonly standing: Standing;
  readonly search: URLSearchParams;
}

const whole = (text: string | null): number => Math.max(0, Math.floor(Number(text ?? 0)) || 0);

export function Bench({ scenario, standing, search }: BenchProps): ReactElement {
  const { player, view } = standing;
  const [said, say] = useState("");
  const settings = useSettings(scenario, standing, search);
  const parts = useParts({ scenario, standing, settings, say });
  const begun = useRef(search.get("month"));
  const { request } = parts;
  useEffect(() => {
    const { frame } = player.store.getState();
    player.open(request, frame?.month ?? whole(begun.current));
  }, [player, request]);
  const asked = search.get("explain");
  const stage = useStore(player.store, (now) => now.stage);
  // A link may say which month is meant, also once the bench stands.
  const month = search.get("month");
  useEffect(() => {
    if (asked !== null && month !== null && stage !== null) player.show(whole(month));
  }, [player, asked, month, stage]);
  useEffect(
    () =>
      player.store.subscribe((now, before) => {
        if (now.stage !== before.stage) view.setState({ picked: null });
      }),
    [player, view],
  );
  return (
    <BenchContext value={parts}>
      <article className="bench">
        <Head />
        <Trouble />
        {stage === null ? <Opening /> : <Parts />}
        <Share search={search} />
        {asked === null || stage === null ? null : (
          <ExplainPanel stage={stage} name={asked} search={search} />
        )}
        <p className="heard" aria-live="polite">
          {said}
        </p>
      </article>
    </BenchContext>
  );
}

/** A link carries the plan on show, and where that is a branch, all that it grew from. */
function Share({ search }: { readonly search: URLSearchParams }): ReactElement {
  const { scenario, branches, settings } = useBench();
  const grown = useStore(branches.store, (now) => branchesAsText(now.branches, settings.option));
  return <ShareLink scenario={scenario} screen="bench" search={shared(search, grown)} />;
}

/** The address's arguments without those that are this window's own. */
function shared(search: URLSearchParams, branches: string): string {
  const kept = new URLSearchParams(search);
  for (const name of ["embed", "expect"]) kept.delete(name);
  if (branches !== "") kept.set("branches", branches);
  return kept.toString();
}

/** What the address asks for, as far as it is there. */
function useSettings(scenario: Scenario, { branches }: Standing, search: URLSearchParams): BenchSettings {
  const tree = useStore(branches.store, (now) => now.branches);
  const asked = search.get("option") ?? LEAVE_AS_IS;
  const isThere = tree.some(({ id }) => id === asked) || optionsOf(scenario).some(({ id }) => id === asked);
  const option = isThere ? asked : LEAVE_AS_IS;
  const seed = search.get("seed") ?? "joinery";
  const run = whole(search.get("run"));
  return useMemo(() => ({ option, seed, run }), [option, seed, run]);
}

/** The address of the bench with some arguments changed; null takes one away. */
function goTo(changes: Readonly<Record<string, string | null>>): void {
  const [path, query = ""] = location.hash.split("?");
  const search = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes))
    if (value === null) search.delete(name);
    else search.set(name, value);
  location.hash = `${path}?${search}`;
}

function unexplain(): void {
  if (location.hash.includes("explain=")) goTo({ explain: null, since: null, month: null });
}

function useParts({
  scenario,
  standing,
  settings,
  say,
}: {
  readonly scenario: Scenario;
  readonly standing: Standing;
  readonly settings: BenchSettings;
  readonly say: (text: string) => void;
}): BenchParts {
  const branch = useStore(standing.branches.store, ({ branches }) =>
    branches.find(({ id }) => id === settings.option),
  );
  // Other branches are no business of this run: it is opened again only when its own plan changes.
  const request = useMemo(
    () => ({
      ...settings,
      scenario:
        branch === undefined
          ? scenario
          : { ...scenario, options: [...(scenario.options ?? []), branch.option] },
    }),
    [scenario, branch, settings],
  );
  const choose = useCallback((changes: Partial<BenchSettings>): void => {
    const { option, seed, run } = changes;
    goTo({
      ...(option === undefined ? {} : { option }),
      ...(seed === undefined ? {} : { seed }),
      ...(run === undefined ? {} : { run: String(run) }),
    });
  }, []);
  const { player, view } = standing;
  const explain = useCallback(
    (subject: string): void => {
      player.pause();
      const month = player.store.getState().frame?.month ?? 0;
      const { span } = view.getState();
      const since = span !== null && span[0] < month ? span[0] : null;
      goTo({ explain: subject, month: String(month), since: since === null ? null : String(since) });
    },
    [player, view],
  );
  return useMemo(
    () => ({ ...standing, scenario, settings, request, choose, explain, unexplain, say }),
    [standing, scenario, settings, request, choose, explain, say],
  );
}

function Head(): ReactElement {
  const { scenario } = useBench();
  return (
    <header className="bench-head">
      <div>
        <h1>{scenario.title}</h1>
        <p className="summary">{scenario.summary}</p>
      </div>
      <div>
        <BenchSettingsRow />
        <p className="caveat">
          {isNotSaid(scenario.isNot)}{" "}
          {scenario.knownOn === undefined ? null : bench.knownOn(scenario.knownOn)} {bench.oneFuture}{" "}
          <a href={`#/compare/${scenario.id}`}>{bench.compare}</a>
        </p>
      </div>
    </header>
  );
}

/** What went wrong with a worker, and what is safe. */
function Trouble(): ReactElement | null {
  const { player } = useBench();
  const failure = useStore(player.store, (now) => now.failure);
  const replaced = useStore(player.store, (now) => now.replaced);
  if (failure !== null)
    return (
      <div role="alert" className="failure">
        <p>{bench.failed(failure)}</p>
        <button type="button" onClick={() => location.reload()}>
          {bench.openAgain}
        </button>
      </div>
    );
  return replaced === 0 ? null : <output className="failure">{lab.workerBack}</output>;
}

function Parts(): ReactElement {
  const { player } = useBench();
  const { scenario, settings } = useBench();
  useBenchKeys();
  useSaying();
  const { stage, frame, outcomes } = useStore(player.store);
  if (stage === null || frame === null) return <Opening />;
  return (
    <ProvenanceProvider
      scenario={scenario.title}
      runs={1}
      seed={settings.seed}
      statistic={bench.statistic(settings.run)}
      fingerprint={stage.fingerprint}
    >
      <BenchControls />
      <BenchSheets
        sheets={{
          picture: <BenchNetwork stage={stage} frame={frame} />,
          charts: <BenchCharts stage={stage} outcomes={outcomes} />,
          score: (
            <>
              <BenchScore stage={stage} frame={frame} />
              <BranchPanel months={stage.months} />
            </>
          ),
        }}
      />
      <Fingerprint fingerprint={stage.fingerprint} />
    </ProvenanceProvider>
  );
}

/** The shape of what is to come, so that nothing jumps when it does. */
function Opening(): ReactElement {
  return (
    <div aria-busy="true">
      <div className="bench-sheets bench-opening" aria-hidden="true">
        <div className="sheet picture shown" />
        <div className="sheet charts">
          {USUAL_CHARTS.map((chart) => (
            <i key={chart} />
          ))}
        </div>
      </div>
      <output className="skeleton-said">{bench.opening}</output>
    </div>
  );
}

function Fingerprint({ fingerprint }: { readonly fingerprint: string }): ReactElement {
  const { scenario, settings } = useBench();
  const { option, seed, run } = settings;
  return (
    <p className="fingerprint">
      {bench.fingerprint(scenario.id, option, seed, run, fingerprint.slice(0, 12))}
    </p>
  );
}

/** Milliseconds of rest before a month is read out. */
const REST = 700;

/** Says where the playhead came to rest: once, not month by month. */
function useSaying(): void {
  const { player, scenario, say } = useBench();
  const month = useStore(player.store, ({ frame }) => frame?.month ?? null);
  const playing = useStore(player.store, (now) => now.playing);
  useEffect(() => {
    if (playing || month === null) return undefined;
    const timer = setTimeout(() => {
      const sentence = document.querySelector(".network-said")?.textContent ?? "";
      say(bench.announce.at(monthName(scenario, month), sentence));
    }, REST);
    return () => clearTimeout(timer);
  }, [month, playing, scenario, say]);
}
