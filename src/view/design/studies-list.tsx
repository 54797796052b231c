/** The desk: own studies, and what one can begin with. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import { SHIPPED_STUDY_IDS, shippedStudy } from "../../experiment/library.ts";
import type { DeskRead, StudyDesk } from "../../protocol/study-api.ts";
import { isRecord } from "../../scenario/check/place.ts";
import { LIMITS } from "../../scenario/limits.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { designer } from "../../words/en/study-designer.ts";
import { FileButton } from "../keep/file-button.tsx";
import { FileStateTold } from "../keep/file-state.tsx";
import type { FileState } from "../keep/file-state.tsx";
import type { KeptStudy } from "../keep/database.ts";
import { forgetFindings, freeId, keepStudy, removeStudy, useStudies } from "./kept-studies.ts";
import { counted } from "./say.ts";
import { startDesk } from "./study-desk.ts";

const { list: words } = designer;

/** A study that has nothing in it yet but a case and something to watch. */
const BLANK: StudyDraft = {
  id: "my-study",
  title: designer.untitled,
  question: "",
  scenario: "a1-two-partnerships",
  factors: [],
  outcomes: [{ measure: "sharing" }],
  design: { kind: "replicates" },
  runs: 40,
  seed: DEFAULT_SEED,
  sameLuck: true,
};

/** Puts a study on the desk, under a name of its own, and opens it. */
async function begin(draft: StudyDraft): Promise<void> {
  const id = await freeId(draft.id);
  await keepStudy({ id, draft, changed: new Date().toISOString() });
  location.hash = `#/design/${id}`;
}

export function StudiesList({ missing }: { readonly missing: string }): ReactElement {
  const [state, setState] = useState<FileState>({ kind: "waiting" });
  const read: OnRead = async (name, ask) => {
    setState({ kind: "reading", name });
    const own = startDesk();
    try {
      const { draft, problems } = await Promise.race([ask(own.desk), own.failed]);
      if (draft === null) setState({ kind: "problems", name, problems });
      else await begin(draft);
    } catch (error) {
      setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    } finally {
      own.close();
    }
  };
  return (
    <article className="wide studies">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {missing === "" ? null : <p className="notice-line">{designer.missing(missing)}</p>}
      <FileStateTold state={state} />
      <section>
        <h2>{words.own}</h2>
        <OwnStudies />
      </section>
      <Starts onRead={read} />
      <OpenStudyFile onRead={read} />
    </article>
  );
}

type OnRead = (name: string, ask: (desk: StudyDesk) => Promise<DeskRead>) => Promise<void>;

interface ReadProps {
  readonly onRead: OnRead;
}

/** What one can begin with. */
function Starts({ onRead }: ReadProps): ReactElement {
  const shipped = useShippedStudies();
  return (
    <section>
      <h2>{words.shipped}</h2>
      <p className="hint">{words.shippedText}</p>
      <ul className="starts">
        <li>
          <button type="button" className="start" onClick={() => void begin(BLANK)}>
            <strong>{words.blank}</strong>
            <span>{words.blankText}</span>
          </button>
        </li>
        {shipped.map(({ id, title, question }) => (
          <li key={id}>
            <button
              type="button"
              className="start"
              onClick={() => void onRead(id, (desk) => desk.readShipped(id))}
            >
              <strong>{title}</strong>
              <span>{question}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function OpenStudyFile({ onRead }: ReadProps): ReactElement {
  return (
    <section>
      <h2>{words.open}</h2>
      <p className="hint">{words.openText}</p>
      <FileButton
        label={words.choose}
        accept=".json,.yaml,.yml,application/json,application/yaml"
        onFiles={([file]) =>
          void onRead(file.name, async (desk) => desk.read(await bytesOf(file), file.name))
        }
      />
    </section>
  );
}

interface Shipped {
  readonly id: string;
  readonly title: string;
  readonly question: string;
}

/** Studies that ship, by what their files say of themselves. */
function useShippedStudies(): readonly Shipped[] {
  const [shipped, setShipped] = useState<readonly Shipped[]>([]);
  useEffect(() => {
    const told = SHIPPED_STUDY_IDS.map(async (id) => {
      const file = await shippedStudy(id);
      const field = (name: string): string =>
        isRecord(file) && typeof file[name] === "string" ? file[name] : "";
      return { id, title: field("title"), question: field("question") };
    });
    void Promise.all(told).then(setShipped);
  }, []);
  return shipped;
}

/** A file larger than any study is not even read. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > LIMITS.bytes) throw new Error(words.tooLarge(counted(file.size), counted(LIMITS.bytes)));
  return new Uint8Array(await file.arrayBuffer());
}

function OwnStudies(): ReactElement {
  const [studies, again] = useStudies();
  if (studies === null) return <output className="hint" />;
  if (studies.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <ul className="own-studies">
        {studies.map((each) => (
          <OwnStudy key={each.id} study={each} onRemove={() => void removeStudy(each.id).then(again)} />
        ))}
      </ul>
      <Forget onForgotten={again} />
    </>
  );
}

function Forget({ onForgotten }: { readonly onForgotten: () => void }): ReactElement {
  const [isDone, setDone] = useState(false);
  return (
    <p className="forget">
      <span className="hint">{words.forgetText}</span>{" "}
      <button
        type="button"
        className="link"
        onClick={() => void forgetFindings().then(() => (setDone(true), onForgotten()))}
      >
        {words.forget}
      </button>
      <output className="hint">{isDone ? words.forgotten : ""}</output>
    </p>
  );
}

interface OwnProps {
  readonly study: KeptStudy;
  readonly onRemove: () => void;
}

function OwnStudy({ study: { id, draft, changed, progress }, onRemove }: OwnProps): ReactElement {
  return (
    <li>
      <a href={`#/design/${id}`}>{draft.title}</a>
      <span>{draft.question}</span>
      <span className="hint">
        {words.changed(changed.slice(0, 10))}
        {progress === undefined || progress.done === 0
          ? ""
          : `; ${words.progress(counted(progress.done), counted(progress.rows))}`}
      </span>
      <button type="button" className="link" aria-label={words.remove(draft.title)} onClick={onRemove}>
        {words.removeShort}
      </button>
    </li>
  );
}
