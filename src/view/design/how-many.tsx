/** How many futures are enough, before anything large is begun: a first trial of the case as it stands, and what it says. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { StudyAnalysis } from "../../analysis/study/analyse.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { studyCases } from "../../experiment/jobs.ts";
import { studyText } from "../../experiment/study-file/draft.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import { readable } from "../../picture/numbers.ts";
import { studyFigurePlans } from "../../picture/studies/figures.ts";
import type { StudyFigure } from "../../picture/studies/figures.ts";
import { unitOf } from "../../picture/studies/units.ts";
import { designer } from "../../words/en/study-designer.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { startTaskPool } from "../laboratory.ts";
import { PictureView } from "../picture-view.tsx";
import { findingsOf, keepFindings } from "./kept-studies.ts";
import { outcomeSaid } from "./outcomes-section.tsx";
import { counted } from "./say.ts";
import { startDesk } from "./study-desk.ts";

const { howMany: words } = designer;

/** Futures of the trial: enough for a first word on the spread, few enough to wait for. */
const TRIAL = 40;

interface Trial {
  readonly results: StudyResults;
  readonly analysis: StudyAnalysis;
  readonly digest: string;
}

interface HowManyProps {
  readonly draft: StudyDraft;
  readonly isSound: boolean;
  readonly onUse: (runs: number) => void;
}

export function HowMany({ draft, isSound, onUse }: HowManyProps): ReactElement {
  const [trial, setTrial] = useState<Trial | null>(null);
  const [state, setState] = useState<"waiting" | "trying" | "failed">("waiting");
  const attempt = async (): Promise<void> => {
    setState("trying");
    try {
      setTrial(await tried(draft));
      setState("waiting");
    } catch {
      setState("failed");
    }
  };
  return (
    <div className="how-many">
      <h3>{words.title}</h3>
      <p className="factor-says">{words.lead(TRIAL)}</p>
      <p className="actions">
        <button type="button" disabled={!isSound || state === "trying"} onClick={() => void attempt()}>
          {words.attempt(TRIAL)}
        </button>
        <output className="hint">
          {state === "trying" ? words.trying : state === "failed" ? words.failed : ""}
        </output>
      </p>
      {trial === null
        ? null
        : trial.analysis.outcomes.map((_, outcome) => (
            <TrialSays
              key={trial.analysis.outcomes[outcome]?.outcome}
              trial={trial}
              outcome={outcome}
              onUse={onUse}
            />
          ))}
    </div>
  );
}

/** The trial is a study like any other, at a desk of its own; its futures are kept for the study itself. */
async function tried({ scenario, option, months, repeats, ...draft }: StudyDraft): Promise<Trial> {
  const { id, title, outcomes, seed, sameLuck } = draft;
  const file: StudyDraft = {
    id,
    title,
    question: words.title,
    scenario,
    ...(option === undefined ? {} : { option }),
    ...(months === undefined ? {} : { months }),
    ...(repeats === undefined ? {} : { repeats }),
    ...(draft.ramps === undefined ? {} : { ramps: draft.ramps }),
    factors: [],
    outcomes,
    design: { kind: "replicates" },
    runs: TRIAL,
    seed,
    sameLuck,
  };
  const own = startDesk();
  const pool = startTaskPool();
  const run = async (): Promise<Trial> => {
    const { study, readings, rows } = await own.desk.check(studyText(file));
    if (study === null) throw new Error("the case cannot be run");
    const values = study.outcomes.map(() => new Float64Array(rows).fill(Number.NaN));
    const known = await findingsOf(readings);
    const ran = await own.desk.run({ study, known, workers: pool.count }, pool.run, (news) => {
      void keepFindings(readings, news.fresh);
      news.rows.forEach((row, i) => {
        for (const [o, column] of values.entries()) column[row] = news.values[i * values.length + o];
      });
    });
    const results = { study, cases: studyCases(study), values, rows };
    return { results, analysis: await own.desk.analyse(), digest: ran.digest };
  };
  try {
    return await Promise.race([run(), own.failed]);
  } finally {
    own.close();
    pool.close();
  }
}

interface SaysProps {
  readonly trial: Trial;
  readonly outcome: number;
  readonly onUse: (runs: number) => void;
}

function TrialSays({ trial: { results, analysis, digest }, outcome, onUse }: SaysProps): ReactElement | null {
  const found = analysis.outcomes[outcome];
  const figure = useMemo(
    () =>
      studyFigurePlans(results, analysis).find(
        (each) => each.kind === "settling" && each.outcome === found?.outcome,
      ),
    [results, analysis, found],
  );
  if (found?.replication === undefined || figure === undefined) return null;
  const { mean, matters } = found.replication;
  const within = readable(matters / 2, unitOf(found.measure));
  return (
    <div className="trial">
      <p>
        {words.says(outcomeSaid(found.measure), within, {
          runs: counted(mean.runs),
          low: counted(mean.low),
          high: counted(mean.high),
        })}{" "}
        <button type="button" className="link" onClick={() => onUse(mean.runs)}>
          {words.use(counted(mean.runs))}
        </button>
      </p>
      <ProvenanceProvider
        scenario={results.study.scenario.title}
        runs={results.rows}
        seed={results.study.seed}
        statistic={figure.statistic}
        fingerprint={digest}
      >
        <Settling figure={figure} />
      </ProvenanceProvider>
    </div>
  );
}

function Settling({ figure }: { readonly figure: StudyFigure }): ReactElement {
  const draw = useMemo(
    () => (width: number) => figure.draw({ id: `trial-${figure.outcome}`, width }),
    [figure],
  );
  return <PictureView draw={draw} />;
}
