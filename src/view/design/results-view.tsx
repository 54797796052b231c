/** A study while it runs, and what it says when it is done. */
import { memo, useEffect, useMemo } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StudyResults } from "../../analysis/study/results.ts";
import type { StudySoFar } from "../../protocol/study-api.ts";
import { studyCases } from "../../experiment/jobs.ts";
import { studyResults as words } from "../../words/en/study-designer.ts";
import { saveText } from "../keep/save-file.ts";
import { Arrivals } from "./arrivals.tsx";
import { Calibrated } from "./calibrated.tsx";
import type { Designer } from "./designer.ts";
import { saveStudy } from "./file-section.tsx";
import { RunBand } from "./run-band.tsx";
import { isBusy } from "./running.ts";
import type { Running, StudyRunner } from "./running.ts";
import { counted } from "./say.ts";
import { StudyFindings } from "./study-findings.tsx";

interface ResultsProps {
  readonly designing: Designer;
  readonly runner: StudyRunner;
  readonly onRun: () => void;
  readonly here: string;
}

export function ResultsView({ designing, runner, onRun, here }: ResultsProps): ReactElement {
  const running = useStore(runner.store);
  const { checked, progress } = useStore(designing.store);
  const isWholeKept =
    progress !== null &&
    checked !== null &&
    progress.print === checked.print &&
    progress.done >= progress.rows;
  // All of it is kept: showing it again runs nothing.
  useEffect(() => {
    if (isWholeKept && checked.study !== null && running.state === "idle") runner.start(checked);
  }, [isWholeKept, checked, running.state, runner]);
  if (running.state === "idle")
    return (
      <section className="run-none">
        <p>{words.none}</p>
        <p className="actions">
          <a href={here}>{words.toDesign}</a>
        </p>
      </section>
    );
  const isChanged = checked !== null && checked.study !== null && checked.print !== running.print;
  return (
    <>
      {isChanged && !isBusy(running) ? (
        <p className="notice-line">
          {words.changed} <a href={here}>{words.toDesign}</a>
        </p>
      ) : null}
      {running.state === "done" ? null : <RunBand running={running} runner={runner} onRun={onRun} />}
      {running.state === "done" ? null : <Arrivals running={running} />}
      {running.soFar === null || running.state === "done" ? null : (
        <SoFar soFar={running.soFar} rows={running.rows} />
      )}
      <Done running={running} desk={runner.desk} />
      {running.ran === null ? null : <Files running={running} runner={runner} designing={designing} />}
    </>
  );
}

interface SoFarProps {
  readonly soFar: StudySoFar;
  readonly rows: number;
}

/** Findings before the study is whole, with how much they rest on; drawn anew with them alone, not with every future. */
const SoFar = memo(function SoFar({ soFar: { results, analysis }, rows }: SoFarProps): ReactElement {
  return (
    <section aria-labelledby="study-so-far">
      <h2 id="study-so-far">{words.soFar.title(counted(results.rows), counted(rows))}</h2>
      <p className="hint">{words.soFar.text}</p>
      <StudyFindings results={results} analysis={analysis} digest="" />
    </section>
  );
});

interface DoneProps {
  readonly running: Running;
  readonly desk: StudyRunner["desk"];
}

function Done({ running, desk }: DoneProps): ReactElement | null {
  const { state, ran, analysis, study } = running;
  const results = useResults(running);
  if (state !== "done" || ran === null || study === null) return null;
  return (
    <section aria-labelledby="study-says">
      <h2 id="study-says">{words.done.title}</h2>
      <p>
        {ran.lived === 0
          ? words.done.rowsKept(counted(ran.rows))
          : words.done.rows(counted(ran.rows), counted(ran.lived))}
      </p>
      <dl className="digest">
        <dt>{words.done.digest}</dt>
        <dd>
          <code>{ran.digest}</code>
          <span className="hint">{words.done.digestHint}</span>
        </dd>
      </dl>
      {analysis === null || results === null ? (
        <output className="hint">{words.done.thinking}</output>
      ) : (
        <>
          <StudyFindings results={results} analysis={analysis} digest={ran.digest} />
          <Calibrated results={results} desk={desk} />
        </>
      )}
    </section>
  );
}

/** The results as analyses and figures read them; the numbers are those that arrived. */
function useResults({ study, values, ran }: Running): StudyResults | null {
  return useMemo(
    () =>
      study === null || ran === null ? null : { study, cases: studyCases(study), values, rows: ran.rows },
    [study, values, ran],
  );
}

interface FilesProps {
  readonly running: Running;
  readonly runner: StudyRunner;
  readonly designing: Designer;
}

function Files({ running, runner, designing }: FilesProps): ReactElement {
  const { desk } = runner;
  const isWhole = running.ran?.whole === true;
  const save = (name: string, make: () => Promise<string>) => () =>
    void make().then((text) => saveText(name, text, "text/csv"));
  return (
    <section aria-labelledby="study-files">
      <h2 id="study-files">{words.files.title}</h2>
      <p className="actions">
        <button
          type="button"
          onClick={save(isWhole ? "results.csv" : "results-partial.csv", () => desk().table())}
        >
          {isWhole ? words.files.results : words.files.partial}
        </button>
        <button type="button" onClick={save("dictionary.csv", () => desk().dictionary())}>
          {words.files.dictionary}
        </button>
        <button type="button" onClick={() => saveStudy(designing.store.getState().draft)}>
          {words.files.study}
        </button>
      </p>
    </section>
  );
}
