/** What is the reader's own: scenarios and results kept in this browser, and a file to open. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { Scenario } from "../../scenario/scenario.ts";
import { keepWords as words } from "../../words/en/keep.ts";
import { lab } from "../../words/en/lab.ts";
import type { KeptResult } from "./database.ts";
import { keeping } from "./database.ts";
import { OpenFile } from "./open-file.tsx";
import { removeResult, useResults } from "./results.ts";
import { saveScenario } from "./save-scenario.ts";
import { removeScenario, useOwnScenarios } from "./scenarios.ts";
import { ShareLink } from "./share-link.tsx";
import { takeIn } from "./take-in.ts";
import "./keep.css";

export function OwnScenarios(): ReactElement {
  const [own, again] = useOwnScenarios();
  const how = useStore(keeping, (state) => state.how);
  return (
    <section className="mine" aria-labelledby="mine-title">
      <h2 id="mine-title" tabIndex={-1}>
        {words.mine}
      </h2>
      <p>{words.mineLead}</p>
      {how === "browser" ? null : <p className="version-banner">{words.how[how]}</p>}
      {own === null ? null : own.length === 0 ? (
        <p className="caveat">{words.none}</p>
      ) : (
        <ul className="mine-list">
          {own.map((scenario) => (
            <li key={scenario.id}>
              <OwnScenario scenario={scenario} onRemoved={again} />
            </li>
          ))}
        </ul>
      )}
      <Results />
      <OpenFile />
    </section>
  );
}

interface OwnProps {
  readonly scenario: Scenario;
  readonly onRemoved: () => void;
}

function OwnScenario({ scenario, onRemoved }: OwnProps): ReactElement {
  const { id, title, claim, months, options = [] } = scenario;
  const { scenarios: list } = lab;
  return (
    <article className="mine-item">
      <h3>
        <a href={`#/edit/${id}`}>{title}</a>
      </h3>
      <p className="badge">
        {list.claims[claim]} · {list.years(Math.max(1, Math.round(months / 12)))} ·{" "}
        {list.plans(options.length)}
      </p>
      <div className="mine-actions">
        <a href={`#/edit/${id}`} aria-label={`${words.edit}: ${title}`}>
          {words.edit}
        </a>
        <a href={`#/bench/${id}`} aria-label={`${words.watch}: ${title}`}>
          {words.watch}
        </a>
        {options.length === 0 ? null : (
          <a href={`#/compare/${id}`} aria-label={`${words.compare}: ${title}`}>
            {words.compare}
          </a>
        )}
        <button type="button" onClick={() => saveScenario(scenario)}>
          {words.saveFile}
        </button>
        <ShareLink scenario={scenario} screen="edit" search="" />
        <Remove title={title} onSure={() => void removeScenario(id).then(onRemoved)} />
      </div>
    </article>
  );
}

/** What cannot be brought back is asked about first. */
function Remove({ title, onSure }: { readonly title: string; readonly onSure: () => void }): ReactElement {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" aria-label={`${words.remove}: ${title}`} onClick={() => setAsked(true)}>
        {words.remove}
      </button>
    );
  return (
    <span className="sure" role="alert">
      {words.removeSure(title)}{" "}
      <button type="button" onClick={onSure}>
        {words.removeYes}
      </button>{" "}
      <button type="button" onClick={() => setAsked(false)}>
        {words.removeNo}
      </button>
    </span>
  );
}

function Results(): ReactElement | null {
  const [results, again] = useResults();
  if (results === null || results.length === 0) return null;
  return (
    <>
      <h3>{words.results}</h3>
      <ul className="mine-list">
        {results.map((result) => (
          <li key={result.id}>
            <Result result={result} onRemoved={again} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface ResultProps {
  readonly result: KeptResult;
  readonly onRemoved: () => void;
}

function Result({ result, onRemoved }: ResultProps): ReactElement {
  const { id, title, told, scenario, screen, search, digest, model, kept } = result;
  const open = async (): Promise<void> => {
    const there = await takeIn(scenario);
    const wishes = new URLSearchParams(search);
    wishes.set("expect", digest);
    location.hash = `#/${screen}/${there.id}?${wishes.toString()}`;
  };
  return (
    <article className="mine-item">
      <h4>{title}</h4>
      <p className="said">{told}</p>
      <p className="badge">{words.resultMade(model, kept.slice(0, 10))}</p>
      <div className="mine-actions">
        <button type="button" onClick={() => void open()}>
          {words.openResult}
        </button>
        <Remove title={title} onSure={() => void removeResult(id).then(onRemoved)} />
      </div>
    </article>
  );
}
