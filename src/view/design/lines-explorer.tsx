/**
 * Every future by its settings, with a range to set on any factor or on the outcome: the futures inside stand out.
 *
 * The thumbs lie on the picture's own axes, so that they can be dragged there and moved by arrow keys; the same ranges can be
 * typed below.
 */
import { useCallback, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { meanOf } from "../../analysis/study/results.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import { parallelChart } from "../../picture/charts/parallel.ts";
import { readable } from "../../picture/numbers.ts";
import type { Picture, PlacedAxis } from "../../picture/picture.ts";
import { unitOf } from "../../picture/studies/units.ts";
import { axisPlace, linesOf } from "../../picture/studies/spread-figures.ts";
import { studyResults } from "../../words/en/study-designer.ts";
import { ProvenanceProvider } from "../export/provenance.tsx";
import { PictureView } from "../picture-view.tsx";
import { RangeField } from "./fields.tsx";
import { outcomeSaid } from "./outcomes-section.tsx";
import { counted } from "./say.ts";

const { brush: words, groups } = studyResults;

interface ExplorerProps {
  readonly results: StudyResults;
  readonly outcome: number;
  readonly digest: string;
}

type Range = readonly [number, number];
/** Ranges by the id of their axis; an axis without one lets everything through. */
type Ranges = Readonly<Record<string, Range>>;

export function LinesExplorer({ results, outcome, digest }: ExplorerProps): ReactElement {
  const { study, rows } = results;
  const label = outcomeSaid(study.outcomes[outcome]?.measure ?? "");
  const [ranges, setRanges] = useState<Ranges>({});
  const isChosen = useMemo(() => chosenBy(results, outcome, ranges), [results, outcome, ranges]);
  const lines = useMemo(
    () => linesOf(results, outcome, label, isChosen),
    [results, outcome, label, isChosen],
  );
  const draw = useCallback(
    (width: number): Picture =>
      parallelChart(
        {
          title: words.titleOf(label),
          subtitle: words.subtitle,
          ...lines,
          chosen: words.chosen,
          others: words.others,
        },
        { id: `lines-${outcome}`, width },
      ),
    [lines, label, outcome],
  );
  const put = (id: string, range: Range): void => setRanges((before) => ({ ...before, [id]: range }));
  return (
    <section className="explorer" aria-labelledby="explore-lines">
      <p className="eyebrow">{groups.lines}</p>
      <h3 id="explore-lines">{words.title}</h3>
      <p className="hint">{words.help}</p>
      <ProvenanceProvider
        scenario={study.scenario.title}
        runs={rows}
        seed={study.seed}
        statistic={words.subtitle}
        fingerprint={digest}
      >
        <PictureView
          draw={draw}
          renderOver={({ axes = [] }) => <Thumbs axes={axes} ranges={ranges} onChange={put} />}
        />
      </ProvenanceProvider>
      <Told results={results} outcome={outcome} isChosen={isChosen} drawn={lines.futures.length} />
      <TypedRanges axes={lines.axes} ranges={ranges} onChange={put} />
      <p className="actions">
        <button type="button" onClick={() => setRanges({})}>
          {words.reset}
        </button>
      </p>
    </section>
  );
}

interface TypedProps {
  readonly axes: ReturnType<typeof linesOf>["axes"];
  readonly ranges: Ranges;
  readonly onChange: (id: string, range: Range) => void;
}

/** The same ranges, to be typed. */
function TypedRanges({ axes, ranges, onChange }: TypedProps): ReactElement {
  return (
    <details>
      <summary>{words.typed}</summary>
      <div className="typed-ranges">
        {axes.map(({ id, label: name, low, high }) => (
          <div key={id}>
            <span>{name}</span>
            <RangeField
              lowLabel={words.low(name)}
              highLabel={words.high(name)}
              bounds={[low, high]}
              low={ranges[id]?.[0] ?? low}
              high={ranges[id]?.[1] ?? high}
              onChange={(from, to) => onChange(id, [numberOr(from, low), numberOr(to, high)])}
            />
          </div>
        ))}
      </div>
    </details>
  );
}

const numberOr = (value: unknown, other: number): number => (typeof value === "number" ? value : other);

/** Whether a row lies in every range; with no range at all none stands out. */
function chosenBy(
  { study, cases, values }: StudyResults,
  outcome: number,
  ranges: Ranges,
): (row: number) => boolean {
  const set = Object.entries(ranges);
  if (set.length === 0) return () => false;
  const tests = set.map(([id, [low, high]]) => {
    const f = study.factors.findIndex((factor) => factor.id === id);
    const factor = study.factors[f];
    return (row: number): boolean => {
      const value =
        factor === undefined
          ? (values[outcome]?.[row] ?? Number.NaN)
          : axisPlace(factor, cases[Math.floor(row / study.runs)]?.[f] ?? Number.NaN);
      return low <= value && value <= high;
    };
  });
  return (row) => tests.every((test) => test(row));
}

interface ThumbsProps {
  readonly axes: readonly PlacedAxis[];
  readonly ranges: Ranges;
  readonly onChange: (id: string, range: Range) => void;
}

const STEPS = 200;
/** Pixels from an axis to the top of what lies over it, and how far thumbs stand out at its ends. */
const HALF = 14;
const THUMB = 11;

/** Two thumbs on each axis of the picture. */
function Thumbs({ axes, ranges, onChange }: ThumbsProps): ReactElement {
  return (
    <div className="brush">
      {axes.map(({ id, y, left, right, low, high }) => {
        const [from, to] = ranges[id] ?? [low, high];
        const shared = { type: "range", min: low, max: high, step: (high - low) / STEPS || 1 } as const;
        const across = (value: number): number => ((value - low) / (high - low || 1)) * (right - left);
        return (
          <div
            key={id}
            className="brush-axis"
            data-set={ranges[id] === undefined ? undefined : ""}
            style={{ top: y - HALF, left: left - THUMB, width: right - left + 2 * THUMB }}
          >
            <i style={{ left: THUMB + across(from), width: Math.max(0, across(to) - across(from)) }} />
            <input
              {...shared}
              value={from}
              aria-label={words.low(id)}
              onChange={({ currentTarget }) => onChange(id, [Math.min(Number(currentTarget.value), to), to])}
            />
            <input
              {...shared}
              value={to}
              aria-label={words.high(id)}
              onChange={({ currentTarget }) =>
                onChange(id, [from, Math.max(Number(currentTarget.value), from)])
              }
            />
          </div>
        );
      })}
    </div>
  );
}

interface ToldProps {
  readonly results: StudyResults;
  readonly outcome: number;
  readonly isChosen: (row: number) => boolean;
  readonly drawn: number;
}

function Told({ results: { study, values }, outcome, isChosen, drawn }: ToldProps): ReactElement {
  const column = values[outcome] ?? new Float64Array();
  const known = Array.from(column.keys()).filter((row) => !Number.isNaN(column[row]));
  const inside = known.filter(isChosen);
  const unit = unitOf(study.outcomes[outcome]?.measure ?? "");
  const mean = (rows: readonly number[]): string =>
    readable(meanOf(rows.map((row) => column[row] ?? Number.NaN)), unit);
  const others = known.filter((row) => !isChosen(row));
  return (
    <output className="explorer-told">
      {words.told(counted(inside.length), counted(known.length))}{" "}
      {inside.length === 0 || others.length === 0 ? "" : words.toldMean(mean(inside), mean(others))}{" "}
      {drawn < known.length ? words.shown(counted(drawn), counted(known.length)) : ""}
    </output>
  );
}
