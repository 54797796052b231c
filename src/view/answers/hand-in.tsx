/** Answers handed in: as a web page, a table, data, or text to paste. The writing of files is loaded when it is asked for. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { AnswerFile } from "../../analysis/answers.ts";
import { pairedFutures } from "../../analysis/paired.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { answers as words } from "../../words/en/answers.ts";
import { first } from "../../words/en/first.ts";
import { notesOf } from "../export/provenance.tsx";
import type { OpenStage } from "../first/stage.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { planName } from "./sheet-words.ts";
import type { SheetWords } from "./sheet-words.ts";

interface HandInProps {
  /** Null while something is still being counted. */
  readonly file: Omit<AnswerFile, "made"> | null;
  readonly stage: OpenStage;
  readonly words: SheetWords;
}

type Kind = "html" | "csv" | "json" | "text";
const KINDS = ["html", "csv", "json"] as const;
const { sheet } = words;

export function HandIn({ file, stage, words: own }: HandInProps): ReactElement {
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const give = async (kind: Kind): Promise<void> => {
    if (file === null) return;
    const made = madeNow(file);
    const { text, type } = await written(kind, made, { stage, words: own });
    if (kind === "text") {
      try {
        await navigator.clipboard.writeText(text);
        setByHand(null);
        return setSaid(sheet.copied);
      } catch {
        setByHand(text);
        return setSaid(sheet.notCopied);
      }
    }
    const name = `${fileNameOf("answers", file.lesson, file.name)}.${kind}`;
    saveText(name, text, type);
    setSaid(sheet.saved(name));
  };
  return (
    <>
      <p className="actions">
        {KINDS.map((kind) => (
          <button key={kind} type="button" disabled={file === null} onClick={() => void give(kind)}>
            {sheet[kind]}
          </button>
        ))}
        <button type="button" disabled={file === null} onClick={() => void give("text")}>
          {sheet.copy}
        </button>
      </p>
      <output>{file === null ? sheet.working : said}</output>
      {byHand === null ? null : (
        <textarea className="answer-text" readOnly rows={6} value={byHand} aria-label={sheet.copy} />
      )}
    </>
  );
}

const madeNow = (file: Omit<AnswerFile, "made">): AnswerFile => ({ ...file, made: new Date().toISOString() });

interface Source {
  readonly stage: OpenStage;
  readonly words: SheetWords;
}

async function written(kind: Kind, file: AnswerFile, { stage, words: own }: Source) {
  const [{ csvOf, htmlOf, textOf }, { finalChart }, { standAlone }] = await Promise.all([
    import("./answer-formats.ts"),
    import("./final-chart.ts"),
    import("../../picture/stand-alone.ts"),
  ]);
  const planOf = (option: string): string => planName(own, option);
  const told = { lesson: own.title, planOf, scenario: stage.scenario.title };
  if (kind === "json") return { text: `${JSON.stringify(file, null, 2)}\n`, type: "application/json" };
  if (kind === "text") return { text: await textOf(file, told), type: "text/plain" };
  const { source, scenario } = stage;
  const option = file.tried.at(-1)?.option ?? source.options[0];
  const futures = pairedFutures(stage.futures.store.getState().futures, [LEAVE_AS_IS, option]);
  const chart = finalChart(
    futures,
    [
      { option: LEAVE_AS_IS, label: planOf(LEAVE_AS_IS), stroke: "leave-as-is" },
      ...(option === LEAVE_AS_IS ? [] : [{ option, label: planOf(option), stroke: "plan-1" as const }]),
    ],
    { outcome: source.outcomes[0], scope: source.scope, months: scenario.months },
    { title: words.file.chart, subtitle: own.show.measure ?? first.chart.measure },
  );
  if (kind === "csv") return { text: await csvOf(file, told, chart.table), type: "text/csv" };
  const digest = file.results.find((each) => each.option === option)?.digest;
  const origin = {
    scenario: scenario.title,
    runs: file.runs,
    seed: file.seed,
    statistic: first.chart.statistic,
    ...(digest === undefined ? {} : { fingerprint: digest }),
  };
  const alone = standAlone(chart, "white", notesOf(origin, ""));
  return { text: await htmlOf(file, told, alone), type: "text/html" };
}
