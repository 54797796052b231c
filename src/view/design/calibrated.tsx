/** Believable worlds from a study that has targets: found at the desk, told with what they rest on, and kept for comparisons. */
import { useState } from "react";
import type { ReactElement } from "react";
import { worldSetOf, worldsText } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { cannotCalibrate } from "../../analysis/study/calibrate.ts";
import type { Calibration } from "../../analysis/study/calibrate.ts";
import type { StudyResults } from "../../analysis/study/results.ts";
import type { Typed } from "../../experiment/study-file/draft.ts";
import { significant } from "../../picture/numbers.ts";
import { numberColumn, wordColumn } from "../../picture/table.ts";
import type { Table } from "../../picture/table.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { identifiedWords } from "../../words/en/experiment.ts";
import { problemText } from "../../words/en/problem-sentence.ts";
import { studyGround } from "../../words/en/study-ground.ts";
import { saveText } from "../keep/save-file.ts";
import { keepWorlds } from "../keep/worlds.ts";
import { TableView } from "../table-view.tsx";
import { TypedField } from "./fields.tsx";
import type { StudyRunner } from "./running.ts";

const { calibrated: words, believable } = studyGround;

interface CalibratedProps {
  readonly results: StudyResults;
  readonly desk: StudyRunner["desk"];
}

type Finding =
  | { readonly kind: "waiting" | "finding" | "none" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "found"; readonly found: Calibration };

export function Calibrated({ results, desk }: CalibratedProps): ReactElement | null {
  const [finding, setFinding] = useState<Finding>({ kind: "waiting" });
  const why = cannotCalibrate(results);
  if (why === "no-targets") return null;
  const find = async (keep: number, worlds: number): Promise<void> => {
    setFinding({ kind: "finding" });
    try {
      const found = await desk().calibrate({ keep: keep / 100, worlds });
      setFinding(found === null ? { kind: "none" } : { kind: "found", found });
    } catch (error) {
      setFinding({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <section aria-labelledby="study-calibrated">
      <h2 id="study-calibrated">{words.title}</h2>
      <p className="section-lead">{words.lead}</p>
      {why === undefined ? (
        <Asked isBusy={finding.kind === "finding"} onFind={(keep, worlds) => void find(keep, worlds)} />
      ) : (
        <p className="fault">
          {problemText({
            at: results.study.title,
            code: `calibration-${why}`,
            found: results.study.design.kind,
            values: {},
          })}
        </p>
      )}
      <Told finding={finding} study={results.study.id} />
    </section>
  );
}

const KEEP = 10;
const WORLDS = 20;
const MOST_WORLDS = 500;

interface AskedProps {
  readonly isBusy: boolean;
  readonly onFind: (keep: number, worlds: number) => void;
}

function Asked({ isBusy, onFind }: AskedProps): ReactElement {
  const [keep, setKeep] = useState<Typed | undefined>(KEEP);
  const [worlds, setWorlds] = useState<Typed | undefined>(WORLDS);
  const isRight = isWithin(keep, 1, 100) && isWithin(worlds, 2, MOST_WORLDS);
  return (
    <>
      <div className="file-fields">
        <TypedField label={words.keep} value={keep} faults={NO_FAULTS} onChange={setKeep} />
        <TypedField label={words.worlds} value={worlds} faults={NO_FAULTS} onChange={setWorlds} />
        <button
          type="button"
          disabled={isBusy || !isRight}
          onClick={() => onFind(Number(keep), Number(worlds))}
        >
          {words.find}
        </button>
      </div>
      {isRight ? null : <p className="fault">{words.wrong}</p>}
    </>
  );
}

const NO_FAULTS: readonly string[] = [];
const isWithin = (typed: Typed | undefined, low: number, high: number): boolean =>
  typeof typed === "number" && Number.isInteger(typed) && typed >= low && typed <= high;

function Told({
  finding,
  study,
}: {
  readonly finding: Finding;
  readonly study: string;
}): ReactElement | null {
  switch (finding.kind) {
    case "waiting":
      return null;
    case "finding":
      return <output className="hint">{words.finding}</output>;
    case "none":
      return <p className="fault">{words.none}</p>;
    case "failed":
      return (
        <p role="alert" className="failure">
          {finding.message}
        </p>
      );
    case "found":
      return <Found found={finding.found} study={study} />;
  }
}

function Found({ found, study }: { readonly found: Calibration; readonly study: string }): ReactElement {
  const [keptAs, setKept] = useState("");
  const { tried, kept, reach, beyond, worlds } = found;
  const set: WorldSet = worldSetOf({ study, model: MODEL_VERSION, tried, kept, worlds });
  const keep = async (): Promise<void> => {
    await keepWorlds(set);
    setKept(set.print);
  };
  return (
    <>
      <p>
        {calibrationWords.kept(kept, tried, significant(reach, 2))}{" "}
        {beyond.length === 0 ? null : calibrationWords.beyond(beyond.join(", "))}
      </p>
      <p className="actions">
        <button type="button" className="primary" onClick={() => void keep()}>
          {words.put}
        </button>
        <button type="button" onClick={() => saveText("worlds.json", worldsText(set), "application/json")}>
          {words.save}
        </button>
      </p>
      {keptAs === set.print ? (
        <p>
          <output>{words.kept(believable.own(study, set.print))}</output>{" "}
          <a href="#/compare">{words.compare}</a>
        </p>
      ) : null}
      <p className="hint">{words.same}</p>
      {tablesOf(found).map(({ title, table }) => (
        <details key={title}>
          <summary>{title}</summary>
          <TableView label={title} table={table} />
        </details>
      ))}
    </>
  );
}

interface Titled {
  readonly title: string;
  readonly table: Table;
}

const figure = (value: number): string => significant(value, 2);
const columnsOf = (names: readonly string[], isWord: (at: number) => boolean): Table["columns"] =>
  names.map((name, at) => (isWord(at) ? wordColumn(name) : numberColumn(name)));

/** As the terminal tells them. */
function tablesOf({ posterior, strengths, heldOut }: Calibration): readonly Titled[] {
  const { header, strengthHeader, heldOutHeader, yes, no } = calibrationWords;
  const settings: Table = {
    columns: columnsOf(header, (at) => at === 0 || at > 4),
    rows: posterior.map(({ id, median, interval, contraction, identified, knownWith }) => [
      id,
      ...[median, interval.low, interval.high, contraction].map(figure),
      identifiedWords[identified],
      knownWith.join(", "),
    ]),
  };
  const targets: Table = {
    columns: columnsOf(strengthHeader, (at) => at === 0),
    rows: strengths.map(({ id, passes, rulesOutAlone }) => [id, figure(passes), figure(rulesOutAlone)]),
  };
  const left: Table = {
    columns: columnsOf(heldOutHeader, (at) => at === 0 || at === 4),
    rows: heldOut.map(({ id, target, foretold, isForetold }) => [
      id,
      ...[target, foretold.low, foretold.high].map(figure),
      isForetold ? yes : no,
    ]),
  };
  const { tables } = words;
  return [
    { title: tables.settings, table: settings },
    { title: tables.strengths, table: targets },
    ...(left.rows.length === 0 ? [] : [{ title: tables.heldOut, table: left }]),
  ];
}
