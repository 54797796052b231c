/** How far a study is, how long still, and the ways to hold it. */
import type { ReactElement } from "react";
import { designer, studyResults } from "../../words/en/study-designer.ts";
import { isBusy } from "./running.ts";
import type { Running, StudyRunner } from "./running.ts";
import { counted, timeSaid } from "./say.ts";

const { running: words, stopped, failed } = studyResults;

interface BandProps {
  readonly running: Running;
  readonly runner: StudyRunner;
  readonly onRun: () => void;
}

export function RunBand({ running, runner, onRun }: BandProps): ReactElement {
  const { state, done, rows, failure, replaced } = running;
  return (
    <section className="run-band" aria-labelledby="run-band">
      <h2 id="run-band">
        {state === "failed" ? failed.title : state === "stopped" ? stopped.title : words.title}
      </h2>
      <p className="run-count">
        <strong>{counted(done)}</strong> <span>{words.done("", counted(rows)).trim()}</span>
      </p>
      <progress max={Math.max(1, rows)} value={done} aria-label={words.bar} />
      <Told running={running} />
      {replaced > 0 ? <output className="notice">{words.replaced}</output> : null}
      {failure === null ? null : (
        <p className="failure" role="alert">
          {failed.text(failure)}
        </p>
      )}
      <p className="actions">
        {state === "running" ? (
          <button type="button" onClick={() => runner.pause(true)}>
            {words.pause}
          </button>
        ) : null}
        {state === "paused" ? (
          <button type="button" className="primary" onClick={() => runner.pause(false)}>
            {words.goOn}
          </button>
        ) : null}
        {state === "running" || state === "paused" ? (
          <button type="button" onClick={runner.stop}>
            {words.stop}
          </button>
        ) : null}
        {isBusy(running) ? null : (
          <button type="button" className="primary" onClick={onRun}>
            {designer.glance.goOn}
          </button>
        )}
      </p>
      {isBusy(running) ? <p className="hint">{words.leave}</p> : null}
    </section>
  );
}

function Told({ running: { state, done, rows, lived, left } }: { readonly running: Running }): ReactElement {
  const known = done - lived;
  const said =
    state === "paused"
      ? words.paused
      : state === "stopping"
        ? words.stopping
        : state === "stopped"
          ? stopped.text(counted(done), counted(rows))
          : left === null
            ? done === 0
              ? words.starting
              : ""
            : words.left(timeSaid(left));
  return (
    <p className="run-told">
      <output>{said}</output>
      {known > 0 ? <span className="hint">{words.known(counted(known))}</span> : null}
    </p>
  );
}
