/** The findings of a study, outcome by outcome: its figures, and two that a reader can take hold of. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import type { OutcomeAnalysis, StudyAnalysis } from "../../analysis/study/analyse.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { separateGroups } from "../../experiment/sensitivity/standing.ts";
import type { Estimate } from "../../experiment/sensitivity/standing.ts";
import { studyFigurePlans } from "../../picture/studies/figures.ts";
import type { StudyFigure } from "../../picture/studies/figures.ts";
import { cautionWords } from "../../words/en/experiment.ts";
import { studyResults as words } from "../../words/en/study-designer.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import { BoxExplorer } from "./box-explorer.tsx";
import { LinesExplorer } from "./lines-explorer.tsx";
import { outcomeSaid } from "./outcomes-section.tsx";
import { StudyTables } from "./study-tables.tsx";

interface FindingsProps {
  readonly results: StudyResults;
  readonly analysis: StudyAnalysis;
  readonly digest: string;
}

/** In the order of a reader's questions; those left out are things to take hold of. */
const FIRST: readonly StudyFigure["kind"][] = [
  "histogram",
  "heat",
  "tornado",
  "curves",
  "morris",
  "sobol",
  "pawn",
];
const LAST: readonly StudyFigure["kind"][] = ["power", "settling"];
/** The tests of a study as a whole come between; these have places of their own. */
const ELSEWHERE: ReadonlySet<StudyFigure["kind"]> = new Set([...FIRST, ...LAST, "discovery", "lines", "box"]);

export function StudyFindings({ results, analysis, digest }: FindingsProps): ReactElement {
  const [chosen, choose] = useState(0);
  const figures = useMemo(() => studyFigurePlans(results, analysis), [results, analysis]);
  const outcome = analysis.outcomes[chosen];
  const own = figures.filter((each) => each.outcome === outcome?.outcome);
  const figuresOf = (chosenFigures: readonly StudyFigure[]) =>
    chosenFigures.map((figure) => (
      <Finding
        key={figure.name ?? `${figure.outcome} ${figure.kind}`}
        figure={figure}
        results={results}
        digest={digest}
        outcome={outcome}
      />
    ));
  const shown = (kinds: readonly StudyFigure["kind"][]) =>
    figuresOf(kinds.flatMap((kind) => own.filter((each) => each.kind === kind)));
  return (
    <div className="findings">
      {analysis.outcomes.length < 2 ? null : (
        <fieldset className="segments">
          <legend className="unseen">{words.outcome}</legend>
          {analysis.outcomes.map((each, at) => (
            <label key={each.outcome}>
              <input type="radio" name="outcome" checked={at === chosen} onChange={() => choose(at)} />
              {outcomeSaid(each.measure)}
            </label>
          ))}
        </fieldset>
      )}
      {shown(FIRST)}
      {figuresOf(own.filter(({ kind }) => !ELSEWHERE.has(kind)))}
      {own.some(({ kind }) => kind === "lines") ? (
        <LinesExplorer key={`lines ${chosen}`} results={results} outcome={chosen} digest={digest} />
      ) : null}
      {shown(["discovery"])}
      {own.some(({ kind }) => kind === "box") || hasLine(results, chosen) ? (
        <BoxExplorer
          key={`box ${chosen}`}
          results={results}
          outcome={chosen}
          digest={digest}
          found={outcome?.discovery}
        />
      ) : null}
      {shown(LAST)}
      {outcome === undefined ? null : <StudyTables outcome={outcome} />}
    </div>
  );
}

const hasLine = ({ study }: StudyResults, outcome: number): boolean =>
  study.outcomes[outcome]?.line !== undefined &&
  study.factors.filter(({ kind }) => kind !== "choice").length >= 2;

interface FindingProps {
  readonly figure: StudyFigure;
  readonly results: StudyResults;
  readonly digest: string;
  readonly outcome: OutcomeAnalysis | undefined;
}

function Finding({ figure, results, digest, outcome }: FindingProps): ReactElement {
  const { kind, statistic } = figure;
  const draw = useMemo(
    () => (width: number) =>
      figure.draw({ id: `finding-${figure.outcome}-${kind}`, width: Math.min(width, WIDEST) }),
    [figure, kind],
  );
  return (
    <section className="finding-figure" aria-label={words.groups[kind]}>
      <p className="eyebrow">{words.groups[kind]}</p>
      <ProvenanceProvider
        scenario={results.study.scenario.title}
        runs={results.rows}
        seed={results.study.seed}
        statistic={statistic}
        fingerprint={digest}
      >
        <PictureView draw={draw} />
      </ProvenanceProvider>
      <p className="statistic">{statistic}</p>
      {outcome === undefined ? null : <Order kind={kind} outcome={outcome} study={results.study} />}
    </section>
  );
}

const WIDEST = 960;

interface OrderProps {
  readonly kind: StudyFigure["kind"];
  readonly outcome: OutcomeAnalysis;
  readonly study: StudyResults["study"];
}

/** The order of factors as far as the intervals allow one, and what the method says of itself. */
function Order({ kind, outcome: { sensitivity }, study }: OrderProps): ReactElement | null {
  const { morris, sobol, pawn } = sensitivity;
  const ids = study.factors.map(({ id }) => id);
  if (kind === "pawn" && pawn !== undefined) {
    const unsure = ids.filter((_, f) => pawn.matters[f] !== true);
    return (
      <div className="order">
        <p>{unsure.length === 0 ? words.ranks.allMatter : words.ranks.mayBeNothing(unsure.join(", "))}</p>
      </div>
    );
  }
  const found = kind === "morris" ? morris : kind === "sobol" ? sobol : undefined;
  const estimates = kind === "morris" ? morris?.muStar : sobol?.total;
  if (found === undefined || estimates === undefined) return null;
  return (
    <div className="order">
      <p>{orderSaid(estimates, ids)}</p>
      {found.cautions.map((code) => (
        <p key={code} className="hint">
          {cautionWords[code]()}
        </p>
      ))}
    </div>
  );
}

/** Those that cannot be told apart stand together. */
function orderSaid(estimates: readonly Estimate[], ids: readonly string[]): string {
  const groups = separateGroups(estimates);
  if (groups.length === 1 && ids.length > 1) return words.ranks.cannot;
  const listed = groups.map((group) => {
    const names = group.map((f) => ids[f] ?? "");
    return names.length === 1 ? (names[0] ?? "") : words.ranks.together(names.join(", "));
  });
  return words.ranks.apart(listed.join("; "));
}
