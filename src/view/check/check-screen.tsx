/** Check the model: what was seen in the world, what the model shows of it, and all of it run again on demand. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { checkScreen as words } from "../../words/en/check-screen.ts";
import { checkRows, countRows } from "./check-rows.ts";
import type { CheckRow } from "./check-rows.ts";
import { CheckTable } from "./check-table.tsx";
import { CheckWays } from "./check-ways.tsx";
import type { Shown } from "./check-ways.tsx";
import { openDesk } from "./checks.ts";
import type { Batch, CheckDesk, Checks } from "./checks.ts";
import "../styles/pieces.css";
import "./check.css";

const FIRST_RUNS = 20;
const RUNS = [4, 20, 50, 100, 200] as const;
const FIRST_SEED = "joinery";

export function CheckScreen(): ReactElement {
  const [desk, setDesk] = useState<CheckDesk | null>(null);
  useEffect(() => {
    const opened = openDesk();
    // oxlint-disable-next-line react/set-state-in-effect -- workers have started outside React, and the rest waits for them
    setDesk(opened);
    return () => opened.close();
  }, []);
  return (
    <article className="check-page">
      <header>
        <h1>{words.title}</h1>
        <p className="check-lead">{words.lead}</p>
      </header>
      {desk === null ? <p className="loading">{words.opening}</p> : <Desk desk={desk} />}
      <Limits />
    </article>
  );
}

function Desk({ desk }: { readonly desk: CheckDesk }): ReactElement {
  const checks = useStore(desk.store);
  const { claims, running, failure } = checks;
  const [settings, setSettings] = useState<RunSettings>({ runs: FIRST_RUNS, seed: FIRST_SEED });
  const rows = useMemo(() => checkRows(checks), [checks]);
  const [shown, setShown] = useState<Shown>("all");
  const run = (ids: readonly string[]): void => void desk.run(ids, settings.runs, settings.seed);
  if (claims === null)
    return failure === null ? <p className="loading">{words.opening}</p> : <Failure message={failure} />;
  const heldOut = rows.filter(({ claim }) => claim.heldOut);
  const others = rows.filter(({ claim }) => !claim.heldOut);
  const table = { running, shown, onRun: (id: string) => run([id]) };
  return (
    <>
      <Summary checks={checks} rows={rows} heldOut={heldOut} />
      <RunForm
        checks={checks}
        settings={settings}
        onSettings={setSettings}
        onStop={desk.stop}
        onRun={() => run(rows.filter(({ claim }) => claim.notTested === "").map(({ claim }) => claim.id))}
      />
      <CheckWays rows={rows} shown={shown} onShow={setShown} />
      <Block id="check-held-out" words={["heldOut", "heldOutText"]} rows={heldOut} table={table} />
      <Block id="check-others" words={["others", "othersText"]} rows={others} table={table} />
    </>
  );
}

const Failure = ({ message }: { readonly message: string }): ReactElement => (
  <p role="alert" className="failure">
    {words.failed(message)}
  </p>
);

interface SummaryProps {
  readonly checks: Checks;
  readonly rows: readonly CheckRow[];
  readonly heldOut: readonly CheckRow[];
}

function Summary({ checks: { keptFrom, found }, rows, heldOut }: SummaryProps): ReactElement {
  return (
    <section className="check-summary" aria-live="polite">
      <p className="check-counts">{words.summary(countRows(rows))}</p>
      <p>{words.heldOutSummary(words.summary(countRows(heldOut)))}</p>
      <p className="caveat">
        {words.version(MODEL_VERSION)}. {keptFrom === null ? null : words.kept(keptFrom.runs, keptFrom.seed)}{" "}
        {found.size === 0 ? null : words.fresh(found.size, rows.length)}
      </p>
    </section>
  );
}

interface RunSettings {
  readonly runs: number;
  readonly seed: string;
}

interface RunFormProps {
  readonly checks: Checks;
  readonly settings: RunSettings;
  readonly onSettings: (settings: RunSettings) => void;
  readonly onRun: () => void;
  readonly onStop: () => void;
}

function RunForm({
  checks: { batch, failure },
  settings,
  onSettings,
  onRun,
  onStop,
}: RunFormProps): ReactElement {
  const { runs, seed } = settings;
  return (
    <form
      className="check-run"
      onSubmit={(event) => {
        event.preventDefault();
        onRun();
      }}
    >
      <h2>{words.run.title}</h2>
      <label>
        <span>{words.run.runs}</span>
        <select value={runs} onChange={({ target }) => onSettings({ runs: Number(target.value), seed })}>
          {RUNS.map((each) => (
            <option key={each} value={each}>
              {words.run.runsAre(each)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{words.run.seed}</span>
        <input
          type="text"
          value={seed}
          maxLength={60}
          required
          onChange={({ target }) => onSettings({ runs, seed: target.value })}
        />
      </label>
      {batch?.state === "running" ? (
        // Keys: one button turned into the other under the pointer would send the form again.
        <button key="stop" type="button" onClick={onStop}>
          {words.run.stop}
        </button>
      ) : (
        <button key="run" type="submit" className="primary">
          {words.run.all}
        </button>
      )}
      <p className="caveat">{words.run.runsHelp}</p>
      {batch === null ? null : <Progress batch={batch} />}
      {failure === null ? null : <Failure message={failure} />}
      <p className="caveat">
        {words.run.same} <code>{words.run.terminal(runs, seed)}</code>
      </p>
    </form>
  );
}

const MINUTE = 60_000;

function Progress({ batch: { done, all, taken, state } }: { readonly batch: Batch }): ReactElement {
  if (state === "stopped") return <output>{words.run.stopped(done, all)}</output>;
  if (state === "finished") return <output>{words.run.finished(all)}</output>;
  const left = done === 0 ? null : ((taken / done) * (all - done)) / MINUTE;
  return (
    <p className="check-progress">
      <progress max={all} value={done} aria-label={words.run.title} />
      <span>
        {words.run.progress(done, all)}
        {left === null ? "" : `, ${words.run.left(left)}`}
      </span>
    </p>
  );
}

interface BlockProps {
  readonly id: string;
  /** Its title and what is said under it. */
  readonly words: readonly [keyof typeof words.blocks, keyof typeof words.blocks];
  readonly rows: readonly CheckRow[];
  readonly table: Pick<Parameters<typeof CheckTable>[0], "running" | "shown" | "onRun">;
}

function Block({ id, words: [title, text], rows, table }: BlockProps): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section className="check-block" id={id} tabIndex={-1}>
      <h2>{words.blocks[title]}</h2>
      <p>{words.blocks[text]}</p>
      <CheckTable label={words.blocks[title]} rows={rows} {...table} />
    </section>
  );
}

function Limits(): ReactElement {
  return (
    <section className="check-limits" id="check-limits" tabIndex={-1}>
      <div>
        <h2>{words.purpose}</h2>
        <p>{words.purposeText}</p>
        <p>
          <a href="#/assumptions">{words.assumptions}</a>
          {" · "}
          <a href="#/equations">{words.equations}</a>
        </p>
      </div>
      <div>
        <h2>{words.limits}</h2>
        <h3>{words.may}</h3>
        <List items={words.mayList} />
        <h3>{words.mayNot}</h3>
        <List items={words.mayNotList} />
      </div>
      <div>
        <h2>{words.reviewed}</h2>
        <List items={words.reviewedText} />
      </div>
    </section>
  );
}

const List = ({ items }: { readonly items: readonly string[] }): ReactElement => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);
