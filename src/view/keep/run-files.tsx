/** A run to take away: some futures of one plan, the digest that a terminal gives too, and every number as files. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { digestOf } from "../../experiment/digest.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { keepWords } from "../../words/en/keep.ts";
import { startFutures } from "../futures.ts";
import type { Futures } from "../futures.ts";
import { fileNameOf, saveFile } from "./save-file.ts";
import { scenarioText } from "./save-scenario.ts";
import "./keep.css";

interface RunProps {
  readonly scenario: Scenario;
  readonly option: string;
}

interface Asked {
  readonly scenario: Scenario;
  readonly option: string;
  readonly runs: number;
  readonly seed: string;
  readonly futures: Futures;
}

const { run: words } = keepWords;
const COUNTS = [20, 100, 500] as const;

export function RunFiles({ scenario, option }: RunProps): ReactElement {
  const [runs, setRuns] = useState<number>(COUNTS[0]);
  const [seed, setSeed] = useState(DEFAULT_SEED);
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => () => asked?.futures.close(), [asked]);
  const start = (): void => {
    const futures = startFutures({ scenario, seed, runs, levels: true });
    setAsked({ scenario, option, runs, seed, futures });
    futures.ask([option]);
  };
  const { title = option } = optionsOf(scenario).find(({ id }) => id === option) ?? {};
  return (
    <details className="run-files">
      <summary>{words.title}</summary>
      <p className="caveat">{words.lead}</p>
      <p>
        {words.plan}: {title === "" ? option : title}
      </p>
      <div className="run-row">
        <label>
          {words.futures}
          <select value={runs} onChange={({ currentTarget }) => setRuns(Number(currentTarget.value))}>
            {COUNTS.map((count) => (
              <option key={count} value={count}>
                {count}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.seed}
          <input type="text" value={seed} onChange={({ currentTarget }) => setSeed(currentTarget.value)} />
        </label>
        <button type="button" className="primary" onClick={start}>
          {words.start}
        </button>
      </div>
      {asked === null ? null : <Running asked={asked} onStop={() => setAsked(null)} />}
    </details>
  );
}

function Running({ asked, onStop }: { readonly asked: Asked; readonly onStop: () => void }): ReactElement {
  const { scenario, option, runs, seed } = asked;
  const { futures, running, failure } = useStore(asked.futures.store);
  const [saved, setSaved] = useState<string | null>(null);
  const isDone = !running && failure === null && futures.length === runs;
  const digest = useMemo(() => (isDone ? digestOf([option], futures) : null), [isDone, option, futures]);
  if (failure !== null)
    return (
      <p role="alert" className="failure">
        {words.failed(failure)}
      </p>
    );
  if (digest === null)
    return (
      <p>
        <progress value={futures.length} max={runs} aria-label={words.futures} />{" "}
        {words.progress(futures.length, runs)}{" "}
        <button type="button" onClick={onStop}>
          {words.stop}
        </button>
      </p>
    );
  const name = fileNameOf(scenario.id, option);
  const command = `npx joinery run scenario.json --option ${option} --runs ${runs} --seed ${JSON.stringify(seed)}`;
  const save = async (): Promise<void> => {
    const [{ resultFiles }, { zipFiles }] = await Promise.all([
      import("../../analysis/export/result-files.ts"),
      import("../../analysis/export/zip-files.ts"),
    ]);
    const file = scenarioText(scenario);
    const files = resultFiles({ scenario, file, options: [option], seed, runs, futures, command });
    saveFile(`${name}.zip`, new Blob([zipFiles(files)], { type: "application/zip" }));
    setSaved(`${name}.zip`);
  };
  return (
    <div className="run-done">
      <p className="fingerprint">{words.digest(digest)}</p>
      <p>{words.digestHelp}</p>
      <pre>{command}</pre>
      <button type="button" className="primary" onClick={() => void save()}>
        {words.save}
      </button>
      <output>{saved === null ? "" : words.saved(saved)}</output>
    </div>
  );
}
