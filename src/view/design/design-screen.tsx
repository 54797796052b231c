/** The study designer: the desk with all studies, or one study, its design and its results. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { SHIPPED_STUDY_IDS } from "../../experiment/library.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { lab } from "../../words/en/lab.ts";
import { Skeleton } from "../skeleton.tsx";
import { designer as words } from "../../words/en/study-designer.ts";
import { keeping } from "../keep/database.ts";
import type { KeptStudy } from "../keep/database.ts";
import { useScenario } from "../keep/scenarios.ts";
import { AgainSection } from "./again-section.tsx";
import { AsksSection, PatternsSection } from "./asks-section.tsx";
import { BelievableSection } from "./believable-section.tsx";
import { CaseSection, StudyHead } from "./case-section.tsx";
import { CasesSection, RunsSection } from "./cases-section.tsx";
import { openDesigner } from "./designer.ts";
import type { Designer } from "./designer.ts";
import { FactorsSection } from "./factors-section.tsx";
import { FileSection } from "./file-section.tsx";
import { Glance } from "./glance.tsx";
import { HowMany } from "./how-many.tsx";
import { freeId, keepStudy, studyOf } from "./kept-studies.ts";
import { OutcomesSection } from "./outcomes-section.tsx";
import { ResultsView } from "./results-view.tsx";
import { openRunner } from "./running.ts";
import type { StudyRunner } from "./running.ts";
import { StudiesList } from "./studies-list.tsx";
import { startDesk } from "./study-desk.ts";
import "../styles/pieces.css";
import "./design.css";
import "./results.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

export function DesignScreen({ subject, search }: ScreenProps): ReactElement {
  return subject === "" ? (
    <StudiesList missing="" />
  ) : (
    <KeptOne key={subject} id={subject} view={search.get("view") === "results" ? "results" : "design"} />
  );
}

type View = "design" | "results";

function KeptOne({ id, view }: { readonly id: string; readonly view: View }): ReactElement {
  const [kept, setKept] = useState<KeptStudy | null | undefined>(undefined);
  useEffect(() => {
    const now = { wanted: true };
    void fetched(id).then((study) => now.wanted && setKept(study));
    return () => void (now.wanted = false);
  }, [id]);
  if (kept === undefined) return <Skeleton shape="sheet" />;
  return kept === null ? <StudiesList missing={id} /> : <OpenOne kept={kept} view={view} />;
}

/** A study of the desk; or, by a link to one that ships, a copy of it. */
async function fetched(id: string): Promise<KeptStudy | null> {
  const kept = await studyOf(id);
  if (kept !== null || !SHIPPED_STUDY_IDS.includes(id)) return kept;
  const own = startDesk();
  const { draft } = await Promise.race([own.desk.readShipped(id), own.failed]).finally(own.close);
  if (draft === null) return null;
  const study = { id: await freeId(id), draft, changed: new Date().toISOString() };
  await keepStudy(study);
  return study;
}

interface Opened {
  readonly designing: Designer;
  readonly runner: StudyRunner;
}

/** The study with its own workers, for as long as it is looked at; what is done is kept, so leaving loses nothing. */
function OpenOne({ kept, view }: { readonly kept: KeptStudy; readonly view: View }): ReactElement {
  const [designing, runner] = useMemo(() => {
    const opened = openDesigner(kept);
    return [opened, openRunner(opened)] as const;
  }, [kept]);
  useEffect(() => {
    void designing.check();
    return () => {
      runner.close();
      designing.close();
    };
  }, [designing, runner]);
  return <StudySheet designing={designing} runner={runner} view={view} />;
}

function StudySheet({ designing, runner, view }: Opened & { readonly view: View }): ReactElement {
  const { draft, checked } = useStore(designing.store);
  const scenario = useCase(draft);
  const here = `#/design/${designing.id}`;
  const results = useRef<HTMLDivElement>(null);
  const show = useCallback(() => {
    location.hash = `${here}?view=results`;
    requestAnimationFrame(() => results.current?.focus());
  }, [here]);
  const run = useCallback(() => {
    const { checked: now } = designing.store.getState();
    if (now !== null) runner.start(now);
    show();
  }, [designing, runner, show]);
  const problems = checked?.problems ?? NO_PROBLEMS;
  return (
    <article className="wide study-sheet">
      <SheetBar here={here} view={view} />
      <StudyHead draft={draft} problems={problems} change={designing.change} />
      {view === "results" ? (
        <div ref={results} tabIndex={-1} className="study-results">
          <ResultsView designing={designing} runner={runner} onRun={run} here={here} />
        </div>
      ) : (
        <div className="sheet-columns">
          <Sections
            designing={designing}
            draft={draft}
            scenario={scenario}
            problems={problems}
            isSound={checked?.study !== null && checked !== null}
          />
          <Glance designing={designing} runner={runner} onRun={run} onShow={show} />
        </div>
      )}
    </article>
  );
}

const NO_PROBLEMS: readonly Problem[] = [];

/** The case of a draft: fetched by its name, or as it stands in the file. */
function useCase({ scenario }: StudyDraft): Scenario | null | undefined {
  const named = useScenario(typeof scenario === "string" ? scenario : "");
  return typeof scenario === "string" ? named : scenario;
}

interface SectionsProps {
  readonly designing: Designer;
  readonly draft: StudyDraft;
  readonly scenario: Scenario | null | undefined;
  readonly problems: readonly Problem[];
  readonly isSound: boolean;
}

function Sections({ designing, draft, scenario, problems, isSound }: SectionsProps): ReactElement {
  if (scenario === undefined || scenario === null) return <output className="loading">{lab.loading}</output>;
  const shared = { draft, scenario, problems, change: designing.change };
  return (
    <div className="sections">
      <CaseSection {...shared} />
      <AgainSection {...shared} />
      <BelievableSection {...shared} />
      <FactorsSection {...shared} />
      <OutcomesSection {...shared} />
      <CasesSection {...shared} />
      <RunsSection {...shared} />
      <AsksSection {...shared} />
      <PatternsSection {...shared} />
      <HowMany
        draft={draft}
        isSound={isSound}
        onUse={(runs) => designing.change((before) => ({ ...before, runs }))}
      />
      <FileSection {...shared} />
    </div>
  );
}

const VIEWS = ["design", "results"] as const;

function SheetBar({ here, view }: { readonly here: string; readonly view: View }): ReactElement {
  const { how } = useStore(keeping);
  return (
    <div className="sheet-bar">
      <a href="#/design">{words.back}</a>
      <nav aria-label={words.views.label}>
        {VIEWS.map((each) => (
          <a
            key={each}
            href={each === "design" ? here : `${here}?view=results`}
            aria-current={each === view ? "page" : undefined}
          >
            {words.views[each]}
          </a>
        ))}
      </nav>
      <span className="hint">{how === "browser" ? words.saved.browser : words.saved.visit}</span>
    </div>
  );
}
