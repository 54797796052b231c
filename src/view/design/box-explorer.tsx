/**
 * What would break it, taken in hand: failing futures on two factors, and a box whose sides can be dragged, moved by arrow keys or
 * typed, with coverage and density told as it moves. It begins with the box that scenario discovery found.
 */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { measureBox, meets, openBox, withLimit } from "../../analysis/discovery/box.ts";
import type { Box, FactorColumn } from "../../analysis/discovery/box.ts";
import type { Discovery } from "../../analysis/discovery/prim.ts";
import { conditionText } from "../../analysis/discovery/condition-text.ts";
import { fails } from "../../analysis/study/conditions.ts";
import { factorColumns } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { scatterChart } from "../../picture/charts/scatter.ts";
import { readable } from "../../picture/numbers.ts";
import type { Picture } from "../../picture/picture.ts";
import { pairOf } from "../../picture/studies/spread-figures.ts";
import { studyResults } from "../../words/en/study-designer.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import { BoxSides } from "./box-sides.tsx";
import { AxisChoice } from "./design-points.tsx";
import { RangeField } from "./fields.tsx";
import { outcomeSaid } from "./outcomes-section.tsx";
import { counted } from "./say.ts";

const { box: words, groups } = studyResults;

interface ExplorerProps {
  readonly results: StudyResults;
  readonly outcome: number;
  readonly digest: string;
  readonly found: Discovery | undefined;
}

const MOST_MARKS = 1500;

export function BoxExplorer({ results, outcome, digest, found }: ExplorerProps): ReactElement | null {
  const { study, values } = results;
  const columns = useMemo(() => factorColumns(results), [results]);
  const first = found?.boxes[0];
  const start = first?.box ?? openBox(columns);
  const [box, setBox] = useState<Box>(start);
  const [pair, setPair] = useState(() => pairOf(columns, first?.conditions ?? []));
  const failing = useMemo(() => {
    const { line } = study.outcomes[outcome] ?? {};
    return Array.from(values[outcome] ?? [], (value) => line !== undefined && fails(value, line));
  }, [study, values, outcome]);
  const [across, up] = pair;
  if (across === undefined || up === undefined) return null;
  const put = (j: number, low: number, high: number): void =>
    setBox(withLimit(box, j, limitWithin(low, high, boundsOf(results, j))));
  return (
    <section className="explorer" aria-labelledby="explore-box">
      <p className="eyebrow">{groups.discovery}</p>
      <h3 id="explore-box">{words.title}</h3>
      <p className="hint">{words.help}</p>
      <PairChoice columns={columns} pair={[across, up]} onChange={setPair} />
      <ProvenanceProvider
        scenario={study.scenario.title}
        runs={results.rows}
        seed={study.seed}
        statistic={words.statistic}
        fingerprint={digest}
      >
        <Scatter {...{ results, outcome, columns, box, failing, across, up, put }} />
      </ProvenanceProvider>
      <Measures box={box} columns={columns} failing={failing} />
      <Limits results={results} columns={columns} box={box} chosen={[across, up]} put={put} />
      <p className="actions">
        {first === undefined ? null : (
          <button type="button" onClick={() => setBox(first.box)}>
            {words.found}
          </button>
        )}
        <button type="button" onClick={() => setBox(openBox(columns))}>
          {words.open}
        </button>
      </p>
      {first === undefined ? null : (
        <p className="hint">{words.conditions(first.conditions.map(conditionText).join("; "))}</p>
      )}
    </section>
  );
}

interface PairProps {
  readonly columns: readonly FactorColumn[];
  readonly pair: readonly [number, number];
  readonly onChange: (pair: readonly [number | undefined, number | undefined]) => void;
}

/** The two factors that are drawn: numbers only, since a box has sides. */
function PairChoice({ columns, pair: [across, up], onChange }: PairProps): ReactElement {
  const numbers = [...columns.keys()].filter((j) => columns[j]?.kind === "number");
  return (
    <div className="box-axes">
      {(["across", "up"] as const).map((way, at) => (
        <AxisChoice
          key={way}
          label={words[way]}
          names={numbers.map((j) => columns[j]?.factor ?? "")}
          value={numbers.indexOf(at === 0 ? across : up)}
          onChange={(i) => onChange(at === 0 ? [numbers[i], up] : [across, numbers[i]])}
        />
      ))}
    </div>
  );
}

interface LimitsProps {
  readonly results: StudyResults;
  readonly columns: readonly FactorColumn[];
  readonly box: Box;
  readonly chosen: readonly number[];
  readonly put: (j: number, low: number, high: number) => void;
}

/** The limits of the box on the factors drawn, to be typed. */
function Limits({ results, columns, box, chosen, put }: LimitsProps): ReactElement {
  return (
    <div className="typed-ranges">
      {chosen.map((j) => {
        const name = columns[j]?.factor ?? "";
        const bounds = boundsOf(results, j);
        const [low, high] = sidesOf(box, j, bounds);
        return (
          <div key={j}>
            <span>{name}</span>
            <RangeField
              lowLabel={words.low(name)}
              highLabel={words.high(name)}
              bounds={bounds}
              low={tidy(low)}
              high={tidy(high)}
              onChange={(from, to) => put(j, numberOr(from, bounds[0]), numberOr(to, bounds[1]))}
            />
          </div>
        );
      })}
    </div>
  );
}

const numberOr = (value: unknown, other: number): number => (typeof value === "number" ? value : other);

/** No more figures than a person would type. */
const tidy = (value: number): number => Number(value.toPrecision(4));

function boundsOf({ study }: StudyResults, j: number): readonly [number, number] {
  const factor = study.factors[j];
  return factor === undefined || factor.kind === "choice" ? [0, 1] : [factor.low, factor.high];
}

/** A side at the end of its range is an open one. */
const limitWithin = (low: number, high: number, [from, to]: readonly [number, number]) =>
  ({
    kind: "number",
    low: low <= from ? -Infinity : low,
    high: high >= to ? Infinity : high,
  }) as const;

function sidesOf(box: Box, j: number, [from, to]: readonly [number, number]): readonly [number, number] {
  const limit = box[j];
  return limit?.kind === "number" ? [Math.max(from, limit.low), Math.min(to, limit.high)] : [from, to];
}

interface ScatterProps {
  readonly results: StudyResults;
  readonly outcome: number;
  readonly columns: readonly FactorColumn[];
  readonly box: Box;
  readonly failing: readonly boolean[];
  readonly across: number;
  readonly up: number;
  readonly put: (j: number, low: number, high: number) => void;
}

function Scatter(props: ScatterProps): ReactElement {
  const { results, outcome, columns, box, failing, across, up, put } = props;
  const label = outcomeSaid(results.study.outcomes[outcome]?.measure ?? "");
  // Which marks there are hangs on the other limits, not on the two sides being dragged.
  const others = box.filter((_, j) => j !== across && j !== up);
  const { points, step } = useMemo(
    () => pointsOf({ columns, box, failing, across, up }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a drag changes the box, not the marks
    [columns, failing, across, up, JSON.stringify(others)],
  );
  const [left, right] = sidesOf(box, across, boundsOf(results, across));
  const [bottom, top] = sidesOf(box, up, boundsOf(results, up));
  const { coverage, density } = measureBox(box, columns, failing);
  const draw = useMemo(
    () =>
      (width: number): Picture => {
        const [acrossName, upName] = [columns[across]?.factor ?? "", columns[up]?.factor ?? ""];
        return scatterChart(
          {
            title: words.titleOf(label),
            subtitle: words.subtitle(acrossName, upName, step),
            across: { label: acrossName, unit: "number" },
            up: { label: upName, unit: "number" },
            points,
            box: { across: [left, right], up: [bottom, top], coverage, density },
          },
          { id: `box-${outcome}`, width: Math.min(width, WIDEST) },
        );
      },
    [columns, across, up, points, step, label, outcome, left, right, bottom, top, coverage, density],
  );
  return (
    <PictureView
      draw={draw}
      renderOver={({ plot }) =>
        plot === undefined ? null : (
          <BoxSides
            plot={plot}
            sides={{ left, right, bottom, top }}
            onAcross={(low, high) => put(across, low, high)}
            onUp={(low, high) => put(up, low, high)}
          />
        )
      }
    />
  );
}

const WIDEST = 960;

/** Futures that meet the box's other limits, evenly thinned where there are many. */
function pointsOf({ columns, box, failing, across, up }: Omit<ScatterProps, "results" | "outcome" | "put">) {
  const rows = failing
    .map((_, row) => row)
    .filter((row) =>
      columns.every((column, j) => {
        const limit = box[j];
        return j === across || j === up || limit === undefined || meets(column, limit, row);
      }),
    );
  const step = Math.max(1, Math.ceil(rows.length / MOST_MARKS));
  const points = rows
    .filter((_, i) => i % step === 0)
    .map((row) => ({
      across: Number(columns[across]?.values[row]),
      up: Number(columns[up]?.values[row]),
      hasFailed: failing[row] === true,
    }));
  return { points, step };
}

interface MeasuresProps {
  readonly box: Box;
  readonly columns: readonly FactorColumn[];
  readonly failing: readonly boolean[];
}

function Measures({ box, columns, failing }: MeasuresProps): ReactElement {
  const all = failing.filter(Boolean).length;
  const { futures, failing: inside, coverage, density } = measureBox(box, columns, failing);
  const share = (value: number): string => readable(value, "share");
  if (all === 0) return <output className="explorer-told">{words.noFailing}</output>;
  return (
    <output className="explorer-told">
      {futures === 0
        ? words.none
        : `${words.coverage(counted(inside), counted(all), share(coverage))} ${words.density(counted(inside), counted(futures), share(density))}`}{" "}
      {words.rate(share(all / failing.length))}
    </output>
  );
}
