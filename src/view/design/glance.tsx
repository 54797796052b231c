/** The study at a glance: its cases as a picture, what it asks for, what stands in its way, and the button. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { morrisBlock } from "../../experiment/design/morris-trajectories.ts";
import type { DeskChecked } from "../../protocol/study-api.ts";
import { adviceWords } from "../../words/en/experiment.ts";
import { designer } from "../../words/en/study-designer.ts";
import { ProblemList } from "../keep/problem-list.tsx";
import { DesignPoints } from "./design-points.tsx";
import type { Designer } from "./designer.ts";
import type { StudyRunner } from "./running.ts";
import { isBusy } from "./running.ts";
import { counted, timeSaid } from "./say.ts";

const { glance: words } = designer;

interface GlanceProps {
  readonly designing: Designer;
  readonly runner: StudyRunner;
  readonly onRun: () => void;
  readonly onShow: () => void;
}

export function Glance({ designing, runner, onRun, onShow }: GlanceProps): ReactElement {
  const { draft, checked, isChecking, failure, progress } = useStore(designing.store);
  const running = useStore(runner.store);
  const study = checked?.study ?? null;
  const isSound = study !== null && !isChecking;
  const kept = progress !== null && progress.print === checked?.print ? progress : null;
  const isWhole = kept !== null && kept.done >= kept.rows;
  return (
    <aside className="glance" aria-labelledby="glance">
      <h2 id="glance" className="unseen">
        {words.title}
      </h2>
      {study === null || checked === null ? null : (
        <>
          <DesignPoints
            names={draft.factors.map(({ id }) => id)}
            places={checked.places}
            walk={study.design.kind === "morris" ? morrisBlock(study.factors.length) : null}
          />
          <Counts cases={checked.rows / study.runs} runs={study.runs} rows={checked.rows} />
        </>
      )}
      <output className="glance-state">
        {isChecking ? words.checking : isSound ? words.sound : words.problems(checked?.problems.length ?? 1)}
      </output>
      {failure === null ? null : (
        <p className="failure" role="alert">
          {failure}
        </p>
      )}
      {checked === null || checked.problems.length === 0 ? null : <ProblemList problems={checked.problems} />}
      {checked === null ? null : <Advice checked={checked} />}
      {kept === null ? null : <p>{words.kept(counted(kept.done), counted(kept.rows))}</p>}
      <Cost checked={isSound ? checked : null} runner={runner} />
      <p className="actions">
        <button
          type="button"
          className="primary large"
          disabled={!isSound || isBusy(running)}
          onClick={isWhole && running.print === checked?.print && running.ran !== null ? onShow : onRun}
        >
          {isWhole ? words.show : kept !== null && kept.done > 0 ? words.goOn : words.run}
        </button>
      </p>
    </aside>
  );
}

interface CountsProps {
  readonly cases: number;
  readonly runs: number;
  readonly rows: number;
}

function Counts({ cases, runs, rows }: CountsProps): ReactElement {
  return (
    <dl className="counts">
      <div>
        <dt>{words.cases}</dt>
        <dd>{counted(cases)}</dd>
      </div>
      <div>
        <dt>{words.runs}</dt>
        <dd>{counted(runs)}</dd>
      </div>
      <div className="counts-all">
        <dt>{words.rows}</dt>
        <dd>{counted(rows)}</dd>
      </div>
    </dl>
  );
}

function Advice({ checked }: { readonly checked: DeskChecked }): ReactElement | null {
  if (checked.advice.length === 0) return null;
  return (
    <div className="notice">
      <strong>{words.advice}</strong>
      {checked.advice.map(({ code, values }) => (
        <p key={code}>{adviceWords[code](values)}</p>
      ))}
    </div>
  );
}

interface CostProps {
  /** Null while there is nothing sound to try. */
  readonly checked: DeskChecked | null;
  readonly runner: StudyRunner;
}

/** What it will cost, from a few first futures, before anything is begun. */
function Cost({ checked, runner }: CostProps): ReactElement {
  const { estimate, state } = useStore(runner.store);
  const [isTrying, setTrying] = useState(false);
  const known = estimate !== null && estimate.print === checked?.print ? estimate : null;
  const attempt = async (): Promise<void> => {
    if (checked === null) return;
    setTrying(true);
    await runner.estimate(checked).finally(() => setTrying(false));
  };
  return (
    <div className="cost">
      <output>
        {isTrying
          ? words.estimating
          : known === null
            ? ""
            : `${words.costs(timeSaid(known.milliseconds), known.workers)} ${words.costKnown}`}
      </output>
      {known === null ? (
        <button
          type="button"
          className="link"
          disabled={checked === null || isTrying || isBusy({ state })}
          onClick={() => void attempt()}
        >
          {words.estimate}
        </button>
      ) : null}
    </div>
  );
}
