/** Under a student's lesson: the questions of its worksheet to be answered here, and the answers as a file to hand in. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { answerFile } from "../../analysis/answers.ts";
import type { AnswerFile, AnswerResult } from "../../analysis/answers.ts";
import { printOf } from "../../scenario/link.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { answers as words } from "../../words/en/answers.ts";
import { guessWords } from "../../words/en/first.ts";
import type { OpenStage } from "../first/stage.ts";
import { routeOf } from "../route.ts";
import { isShutIn } from "../shut-in.ts";
import { HandIn } from "./hand-in.tsx";
import { emptyRecord, followShow, keepRecord } from "./record.ts";
import type { AnswerRecord } from "./record.ts";
import { resultsOf } from "./results.ts";
import { planName } from "./sheet-words.ts";
import type { SheetWords } from "./sheet-words.ts";
import "./answers.css";

interface SheetProps {
  readonly lesson: string;
  readonly stage: OpenStage;
  readonly words: SheetWords;
}

const LONGEST = 1200;
const { sheet } = words;

export function AnswerSheet({ lesson, stage, words: own }: SheetProps): ReactElement | null {
  const [store] = useState(emptyRecord);
  const record = useStore(store);
  useEffect(
    () => followShow(stage.show, store, routeOf(location.hash, location.search).search.get("kept")),
    [stage, store],
  );
  useEffect(() => store.subscribe((after) => void keepRecord(after)), [store]);
  const { phase } = useStore(stage.show.store);
  const { futures } = useStore(stage.futures.store);
  const results = useMemo(
    () =>
      resultsOf(
        futures,
        record.tried.map(({ option }) => option),
        stage.source,
      ),
    [futures, record.tried, stage],
  );
  if (phase !== "shown") return null;
  return (
    <section className="answer-sheet">
      <h2>{sheet.title}</h2>
      <p>{sheet.lead}</p>
      <Course record={record} words={own} />
      <Questions store={store} words={own} />
      <HandIn file={fileOf({ lesson, stage, words: own }, record, results)} stage={stage} words={own} />
      <p className={isShutIn() ? "failure" : "caveat"}>{isShutIn() ? sheet.notKept : sheet.kept}</p>
    </section>
  );
}

/** The file as it would be now; null while something that was tried is still being counted. */
function fileOf(
  { lesson, stage, words: own }: SheetProps,
  { predictions, tried, written, name }: AnswerRecord,
  results: readonly AnswerResult[],
): Omit<AnswerFile, "made"> | null {
  if (results.length < new Set(tried.map(({ option }) => option)).size) return null;
  const { made: _, ...file } = answerFile({
    model: MODEL_VERSION,
    lesson,
    scenario: printOf(stage.scenario),
    seed: stage.source.seed,
    runs: stage.source.runs,
    made: "",
    name: name.trim(),
    predictions,
    tried,
    written: own.worksheet.map(({ ask }, at) => ({ ask, text: written[at] ?? "" })),
    results,
  });
  return file;
}

function Course({
  record,
  words: own,
}: {
  readonly record: AnswerRecord;
  readonly words: SheetWords;
}): ReactElement {
  const { predictions, tried } = record;
  const plans = [...new Set(tried.map(({ option }) => planName(own, option)))];
  return (
    <ul className="answer-course">
      {predictions.length === 0 ? <li>{sheet.noGuess}</li> : null}
      {predictions.map(({ at, option, guess }) => (
        <li key={at}>{sheet.guessed(guessWords[guess], planName(own, option), timeOf(at))}</li>
      ))}
      {plans.length === 0 ? null : <li>{sheet.tried(plans.join(", "))}</li>}
    </ul>
  );
}

const timeOf = (at: string): string =>
  new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });

function Questions({
  store,
  words: { worksheet },
}: {
  readonly store: StoreApi<AnswerRecord>;
  readonly words: SheetWords;
}): ReactElement {
  const { written, name } = useStore(store);
  const write = (at: number, text: string): void =>
    store.setState({ written: worksheet.map((_, each) => (each === at ? text : (written[each] ?? ""))) });
  return (
    <div className="answer-fields">
      {worksheet.map(({ ask, lines }, at) => (
        <label key={ask} className="answer-field">
          <span>{ask}</span>
          <textarea
            rows={Math.max(2, Math.min(5, lines))}
            maxLength={LONGEST}
            value={written[at] ?? ""}
            onChange={({ target }) => write(at, target.value)}
          />
        </label>
      ))}
      <label className="answer-field">
        <span>{sheet.name}</span>
        <input
          autoComplete="off"
          maxLength={80}
          value={name}
          onChange={({ target }) => store.setState({ name: target.value })}
        />
        <span className="caveat">{sheet.noName}</span>
      </label>
    </div>
  );
}
