/** What would break a plan, on the page: asked for, filling up, said in sentences, and drawn by the two conditions that do most. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { FactorColumn } from "../../analysis/discovery/box.ts";
import type { FoundBox } from "../../analysis/discovery/breaking.ts";
import { columnsOf } from "../../analysis/discovery/strains.ts";
import { scatterChart } from "../../picture/charts/scatter.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { breaking as words } from "../../words/en/breaking.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { PictureView } from "../picture-view.tsx";
import type { Question } from "./address.ts";
import { Choice } from "./choice.tsx";
import { breakCsv, breakOf, brokenBy, failing, runBreak, spokenRows } from "./break-futures.ts";
import type { BreakFutures } from "./break-futures.ts";
import { breakSaid } from "./break-said.ts";
import { lineSaid } from "./lines.ts";
import { outcomesOf, titlesOf } from "./outcomes-of.ts";
import { factorName, factorUnit } from "./strain-words.ts";
import { GoOn } from "./go-on.tsx";

export interface BreakProps {
  readonly scenario: Scenario;
  readonly question: Question;
}

export function WhatBreaks({ scenario, question }: BreakProps): ReactElement {
  const { plans, seed, vary, worlds, runs, lines } = question;
  const [chosen, setPlan] = useState(plans[0]);
  const plan = plans.includes(chosen) ? chosen : plans[0];
  const [outcome] = outcomesOf(scenario);
  const line = lines[outcome];
  const titleOf = titlesOf(scenario);
  const store = useMemo(
    () => breakOf(scenario, plan, { seed, vary, worlds, runs }),
    [scenario, plan, seed, vary, worlds, runs],
  );
  const futures = useStore(store);
  const spoken = spokenRows(futures);
  return (
    <div className="breaking">
      <p className="stress-lead">{words.lead}</p>
      <Choice
        label={words.plan}
        value={plan}
        choices={plans.map((each) => [each, titleOf(each)] as const)}
        isShut={futures.running}
        onChange={setPlan}
      />
      <p className="hint">{words.fails(lineSaid(outcome, line))}</p>
      <Running key={plan} scenario={scenario} question={question} plan={plan} futures={futures} />
      {spoken === 0 ? null : (
        <Found
          scenario={scenario}
          title={titleOf(plan)}
          futures={futures}
          spoken={spoken}
          outcome={outcome}
          line={line}
        />
      )}
    </div>
  );
}

interface RunningProps extends BreakProps {
  readonly plan: string;
  readonly futures: BreakFutures;
}

function Running({ scenario, question, plan, futures }: RunningProps): ReactElement | null {
  const { lived, rows, running, failure } = futures;
  if (lived.size >= rows.length) return null;
  return (
    <GoOn
      words={words}
      running={running}
      isBegun={lived.size > 0}
      done={running || lived.size > 0 ? lived.size / rows.length : null}
      said={words.progress(lived.size, rows.length)}
      failure={failure}
      start={() => runBreak(scenario, plan, question)}
    />
  );
}

interface FoundProps {
  readonly scenario: Scenario;
  readonly title: string;
  readonly futures: BreakFutures;
  readonly spoken: number;
  readonly outcome: string;
  readonly line: number | undefined;
}

function Found({ scenario, title, futures, spoken, outcome, line }: FoundProps): ReactElement {
  const { strains, rows, worlds } = futures;
  const found = useMemo(
    () => brokenBy(futures, spoken, outcome, line),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it changes with how many futures are spoken of, not with each
    [strains, spoken, outcome, line],
  );
  const columns = useMemo(
    () => columnsOf(strains, rows.slice(0, spoken), worlds.slice(0, spoken)),
    [strains, rows, worlds, spoken],
  );
  const [first] = found.boxes;
  const axes = first === undefined ? null : axesOf(first, columns);
  const csv = (): string => breakCsv(futures, spoken, outcome, line);
  return (
    <div className="break-found" aria-live="polite">
      {breakSaid(found, title).map(({ finding, checked }) => (
        <div key={finding}>
          <p className="break-finding">{finding}</p>
          <p>{checked}</p>
        </div>
      ))}
      {spoken < rows.length ? <p className="hint">{words.soFar}</p> : null}
      {axes === null || first === undefined ? null : (
        <PictureView
          draw={(width) =>
            breakPicture({ axes, box: first, fails: failing(futures, spoken, outcome, line), columns }, width)
          }
        />
      )}
      <p className="hint">{words.tried(columns.map(({ factor }) => factorName(factor).toLowerCase()))}</p>
      <p className="actions">
        <button
          type="button"
          onClick={() => saveText(`${fileNameOf(scenario.id, "breaking")}.csv`, csv(), "text/csv")}
        >
          {words.take}
        </button>
      </p>
    </div>
  );
}

type NumberColumn = Extract<FactorColumn, { kind: "number" }>;

/** The two numbers that do most; a second one is found beside a single one, so that there is a picture. */
function axesOf(
  { conditions }: FoundBox,
  columns: readonly FactorColumn[],
): readonly [NumberColumn, NumberColumn] | null {
  const numbers = columns.filter((column) => column.kind === "number");
  const named = conditions.flatMap(({ factor }) => numbers.filter((column) => column.factor === factor));
  const [across, up = numbers.find((column) => column !== across)] = named;
  return across === undefined || up === undefined ? null : [across, up];
}

interface BreakDrawn {
  readonly axes: readonly [NumberColumn, NumberColumn];
  readonly box: FoundBox;
  readonly fails: readonly boolean[];
  readonly columns: readonly FactorColumn[];
}

function breakPicture({ axes: [across, up], box, fails, columns }: BreakDrawn, width: number): Picture {
  const spanOf = (column: NumberColumn): readonly [number, number] => {
    const limit = box.box[columns.findIndex(({ factor }) => factor === column.factor)];
    const values = Array.from(column.values);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return limit.kind === "number" ? [Math.max(low, limit.low), Math.min(high, limit.high)] : [low, high];
  };
  const nameOf = ({ factor }: NumberColumn): string => factorName(factor);
  return scatterChart(
    {
      title: words.chart(nameOf(across), nameOf(up)),
      subtitle: words.chartMeasure,
      across: { label: nameOf(across), unit: factorUnit(across.factor) },
      up: { label: nameOf(up), unit: factorUnit(up.factor) },
      points: fails.map((hasFailed, row) => ({ across: across.values[row], up: up.values[row], hasFailed })),
      box: { across: spanOf(across), up: spanOf(up), coverage: box.coverage, density: box.density },
    },
    { id: "breaking", width: Math.min(width, 760), plotHeight: 260 },
  );
}
