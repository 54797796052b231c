/** The stress test on the page: every plan in every condition, filling up as futures arrive, under the reader's own line. */
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { windTunnelChart } from "../../picture/charts/wind-tunnel.ts";
import type { Picture } from "../../picture/picture.ts";
import { CONDITIONS } from "../../scenario/conditions.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { stress as words } from "../../words/en/stress.ts";
import { PictureMenu } from "../export/picture-menu.tsx";
import { addressOf, goTo } from "./address.ts";
import type { Question } from "./address.ts";
import { Choice } from "./choice.tsx";
import { pictureVerdict } from "./counts.ts";
import { LineControl } from "./line-control.tsx";
import { outcomesOf, titlesOf } from "./outcomes-of.ts";
import { RegretTable } from "./regret-table.tsx";
import { nameOf } from "./say.ts";
import { isWhole, runStress, stressOf } from "./stress.ts";
import type { Stress, StressCell } from "./stress.ts";
import { StressGrid, cellsOf } from "./stress-grid.tsx";
import type { GridData } from "./stress-grid.tsx";
import { StressFiles, heldSaid } from "./stress-files.tsx";
import { OpenCell } from "./stress-open.tsx";
import { GoOn } from "./go-on.tsx";

export interface StressProps {
  readonly scenario: Scenario;
  readonly question: Question;
}

/** How long a line must rest before it stands in the address, in milliseconds. */
const REST = 400;
/** Pixels that the picture for a document has at most. */
const WIDEST = 820;

/** The reader's lines, at once on the page and soon after in the address. */
function useLines({
  scenario,
  question,
}: StressProps): readonly [Question["lines"], (outcome: string, line: number | undefined) => void] {
  const [lines, setLines] = useState(question.lines);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const change = (outcome: string, line: number | undefined): void => {
    const others = Object.fromEntries(Object.entries(lines).filter(([each]) => each !== outcome));
    const next = line === undefined ? others : { ...others, [outcome]: line };
    setLines(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => goTo(addressOf("compare", scenario.id, { ...question, lines: next })),
      REST,
    );
  };
  return [lines, change];
}

export function StressTest({ scenario, question }: StressProps): ReactElement {
  const { plans, runs, seed, vary, worlds } = question;
  const asked = plans.join(",");
  const store = useMemo(
    () => stressOf(scenario, { plans: asked.split(","), runs, seed, vary, worlds }),
    [scenario, asked, runs, seed, vary, worlds],
  );
  const stress = useStore(store);
  const outcomes = outcomesOf(scenario);
  const [chosen, setOutcome] = useState(outcomes[0]);
  const outcome = outcomes.includes(chosen) ? chosen : outcomes[0];
  const [lines, setLine] = useLines({ scenario, question });
  const data: GridData = {
    rows: stress.rows,
    plans,
    outcome,
    line: lines[outcome],
    titleOf: titlesOf(scenario),
  };
  return (
    <div className="stress">
      <p className="stress-lead">
        {words.lead} {vary === "both" ? words.both : words.luck}
      </p>
      <div className="stress-controls">
        <Choice
          label={words.outcome}
          value={outcome}
          choices={outcomes.map((each) => [each, nameOf(each)] as const)}
          onChange={setOutcome}
        />
        <LineControl
          outcome={outcome}
          line={lines[outcome]}
          today={stress.today[outcome]}
          onLine={(line) => setLine(outcome, line)}
        />
      </div>
      <Running scenario={scenario} question={question} stress={stress} />
      {stress.rows.length === 0 ? null : (
        <Found scenario={scenario} question={{ ...question, lines }} stress={stress} data={data} />
      )}
    </div>
  );
}

function Running({
  scenario,
  question,
  stress,
}: StressProps & { readonly stress: Stress }): ReactElement | null {
  const { rows, running, done, wanted, failure } = stress;
  if (isWhole(stress)) return null;
  const least = rows.length < CONDITIONS.length ? 0 : Math.min(...rows.map(({ runs }) => runs.length));
  return (
    <GoOn
      words={words}
      running={running}
      isBegun={rows.length > 0}
      done={running ? done : null}
      said={least === 0 ? words.working : words.progress(least, wanted)}
      failure={failure}
      start={() => runStress(scenario, question)}
    />
  );
}

interface FoundProps extends StressProps {
  readonly stress: Stress;
  readonly data: GridData;
}

function Found({ scenario, question, stress, data }: FoundProps): ReactElement {
  const [open, setOpen] = useState<StressCell | null>(null);
  const { rows, titleOf, outcome } = data;
  const row = rows.find(({ condition }) => condition === open?.condition);
  const cell =
    open === null
      ? undefined
      : cellsOf(data, open.option).find(({ condition }) => condition === open.condition);
  return (
    <>
      <p className="stress-held">{words.finding(heldSaid(data))}.</p>
      <StressGrid data={data} open={open} onOpen={setOpen} />
      <p className="hint">{words.enough}</p>
      {row === undefined || cell === undefined ? null : (
        <OpenCell
          key={`${cell.condition} ${cell.option}`}
          scenario={scenario}
          question={question}
          row={row}
          cell={cell}
          outcome={outcome}
          titleOf={titleOf}
          onClose={() => setOpen(null)}
        />
      )}
      <div className="picture-foot">
        <StressFiles scenario={scenario} question={question} stress={stress} />
        <PictureMenu draw={(width) => pictureOf(data, width)} width={820} />
      </div>
      <RegretTable data={data} />
    </>
  );
}

/** The table as a picture, for a document. */
function pictureOf(data: GridData, width: number): Picture {
  const { rows, plans, titleOf } = data;
  const columns = plans.map((plan) => cellsOf(data, plan));
  return windTunnelChart(
    {
      title: words.finding(heldSaid(data)),
      subtitle: words.measure(rows[0]?.runs.length ?? 0),
      options: plans.map(titleOf),
      conditions: rows.map(({ condition }) => words.conditions[condition]),
      cells: rows.map((_, at) =>
        columns.map((cells) => ({
          verdict: pictureVerdict(cells[at].verdict.verdict),
          holds: cells[at].held,
          futures: cells[at].futures,
          isHeld: cells[at].holds,
        })),
      ),
    },
    { id: "stress", width: Math.min(width, WIDEST) },
  );
}
