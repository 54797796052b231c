/** Check answers: a student's file is run again here, and told row by row. Nothing leaves the browser. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { checkedRows } from "../../analysis/answers.ts";
import type { AnswerFile, CheckedRow } from "../../analysis/answers.ts";
import { lessonOf } from "../../analysis/lessons.ts";
import { answers as words } from "../../words/en/answers.ts";
import { guessWords } from "../../words/en/first.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { LESSON_SOURCES } from "../teach/lesson-stage.tsx";
import { answersIn } from "./answer-formats.ts";
import { startReruns } from "./rerun.ts";
import type { Reruns } from "./rerun.ts";
import { planName } from "./sheet-words.ts";
import { FileButton } from "../keep/file-button.tsx";
import { HeadRow } from "../head-row.tsx";
import "./answers.css";

/** One file that was put in, in the order it came. */
interface Entry {
  readonly id: number;
  readonly source: string;
  readonly file: AnswerFile | null;
}

const { check } = words;

export function AnswersScreen(): ReactElement {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [pasted, setPasted] = useState("");
  const [reruns] = useState(startReruns);
  useEffect(() => reruns.close, [reruns]);
  const take = async (sources: readonly (readonly [string, string])[]): Promise<void> => {
    const read = await Promise.all(
      sources.map(async ([source, text]) => ({ source, file: await answersIn(text) })),
    );
    setEntries((before) => [...before, ...read.map((each, at) => ({ ...each, id: before.length + at }))]);
  };
  return (
    <article className="statement check-answers">
      <h1>{check.title}</h1>
      <p className="lead">{check.lead}</p>
      <FileButton
        label={check.files}
        accept=".html,.csv,.json,.txt,text/*,application/json"
        multiple
        onFiles={(files) =>
          void Promise.all(files.map(async (file) => [file.name, await file.text()] as const)).then(take)
        }
      />
      <label className="answer-field">
        <span>{check.paste}</span>
        <textarea rows={4} value={pasted} onChange={({ target }) => setPasted(target.value)} />
      </label>
      <p className="actions">
        <button
          type="button"
          className="primary"
          disabled={pasted.trim() === ""}
          onClick={() => {
            setPasted("");
            void take([[check.pasted, pasted]]);
          }}
        >
          {check.read}
        </button>
        {entries.length === 0 ? null : (
          <button type="button" onClick={() => setEntries([])}>
            {check.clear}
          </button>
        )}
      </p>
      <p className="caveat">{check.stays}</p>
      {entries.map((entry) => (
        <Answer key={entry.id} entry={entry} reruns={reruns} />
      ))}
    </article>
  );
}

type State = { readonly rows: readonly CheckedRow[] } | { readonly failure: string } | null;

function Answer({
  entry: { source, file },
  reruns,
}: {
  readonly entry: Entry;
  readonly reruns: Reruns;
}): ReactElement {
  const [state, setState] = useState<State>(null);
  const lesson = file === null ? null : lessonOf(file.lesson);
  useEffect(() => {
    if (file === null || lesson === null) return undefined;
    const now = { wanted: true };
    reruns.again(file, LESSON_SOURCES[lesson.id]).then(
      (again) => now.wanted && setState({ rows: checkedRows(file, again) }),
      (error: unknown) =>
        now.wanted && setState({ failure: error instanceof Error ? error.message : String(error) }),
    );
    return () => void (now.wanted = false);
  }, [file, lesson, reruns]);
  if (file === null) return <p className="failure">{check.none(source)}</p>;
  if (lesson === null) return <p className="failure">{check.unknown(file.lesson)}</p>;
  const own = lessonWords[lesson.id];
  return (
    <section className="checked">
      <h2>{file.name === "" ? check.noName : file.name}</h2>
      <p className="caveat">
        {own.title} · {source} · {file.made}
      </p>
      <Verdict state={state} />
      {state !== null && "rows" in state ? (
        <Rows of={source} rows={state.rows} planOf={(option) => planName(own, option)} />
      ) : null}
      <Said file={file} planOf={(option) => planName(own, option)} />
    </section>
  );
}

function Verdict({ state }: { readonly state: State }): ReactElement {
  if (state === null) return <output className="finding">{check.running}</output>;
  if ("failure" in state) return <p className="failure">{check.failed(state.failure)}</p>;
  const different = state.rows.filter(({ isSame }) => !isSame);
  return (
    <>
      <output className="finding">
        {different.length === 0
          ? check.allSame(state.rows.length)
          : check.differ(different.length, state.rows.length)}
      </output>
      {different.some(({ what }) => what === "model") ? <p>{check.otherModel}</p> : null}
    </>
  );
}

interface RowsProps {
  /** The file whose rows they are. */
  readonly of: string;
  readonly rows: readonly CheckedRow[];
  readonly planOf: (option: string) => string;
}

function Rows({ of, rows, planOf }: RowsProps): ReactElement {
  const [what, told, again, verdict] = check.columns;
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="scroll" tabIndex={0} aria-label={`${check.title}: ${of}`}>
      <table className="checked-rows">
        <HeadRow names={[what, told, again, verdict]} />
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.what} ${row.option ?? ""}`} data-different={row.isSame ? undefined : ""}>
              <th scope="row">
                {check.what[row.what]}
                {row.option === null ? null : `, ${planOf(row.option)}`}
              </th>
              <td>{row.told}</td>
              <td>{row.again}</td>
              <td>{row.isSame ? `= ${check.same}` : `≠ ${check.different}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What cannot be run again: guesses with their times, and what was written. */
function Said({
  file,
  planOf,
}: {
  readonly file: AnswerFile;
  readonly planOf: (option: string) => string;
}): ReactElement {
  return (
    <dl className="answers-said">
      <dt>{words.file.predictions}</dt>
      <dd>
        {file.predictions.length === 0 ? words.sheet.noGuess : null}
        {file.predictions.map(({ at, option, guess }) => (
          <span key={at}>
            {at}: {guessWords[guess]} ({planOf(option)})
          </span>
        ))}
      </dd>
      {file.written.map(({ ask, text }) => (
        <div key={ask}>
          <dt>{ask}</dt>
          <dd>{text === "" ? words.file.nothing : text}</dd>
        </div>
      ))}
    </dl>
  );
}
