/** The teacher's page: the codes of a class, each lived again here, as an ensemble with everybody's guesses beside it. */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { FUTURE_CODE_LENGTH, POOLED_LESSONS, codesIn, readFuture } from "../../analysis/class-future.ts";
import type { ClassFuture, PooledLesson } from "../../analysis/class-future.ts";
import { caveats } from "../../words/en/caveats.ts";
import { lessonWords } from "../../words/en/lessons.ts";
import { pool as words } from "../../words/en/pool.ts";
import { Chips } from "../chips.tsx";
import { SquareDoor } from "../export/square-door.tsx";
import { spaced } from "../game/spaced.ts";
import { FileButton } from "../keep/file-button.tsx";
import { keepInAddress } from "../route.ts";
import { ClassEnsemble } from "./class-ensemble.tsx";

interface Said {
  readonly text: string;
  readonly isRefused: boolean;
}

export function ClassPool({ search }: { readonly search: URLSearchParams }): ReactElement {
  const [lesson, setLesson] = useState<PooledLesson>(
    () => POOLED_LESSONS.find((each) => each === search.get("of")) ?? POOLED_LESSONS[0],
  );
  const [codes, setCodes] = useState<readonly string[]>(() =>
    codesIn((search.get("codes") ?? "").replaceAll("_", " ")),
  );
  useEffect(() => keepInAddress({ of: lesson, codes: codes.join("_") }), [lesson, codes]);
  const futures = useMemo(
    () =>
      codes.flatMap((code): readonly ClassFuture[] => {
        const read = readFuture(code);
        return "future" in read && read.future.lesson === lesson ? [read.future] : [];
      }),
    [codes, lesson],
  );
  return (
    <article className="wide board class-pool">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <Chips
        name="pooled"
        legend={words.lesson}
        values={POOLED_LESSONS}
        labelOf={(each) => lessonWords[each].title}
        chosen={lesson}
        onChoose={setLesson}
      />
      <p className="game-link">
        <label htmlFor="pool-link">{words.link}</label>
        <input
          id="pool-link"
          readOnly
          value={`${location.href.split("#")[0]}#/pool/${lesson}`}
          onFocus={({ target }) => target.select()}
        />
      </p>
      <SquareDoor
        key={`square ${lesson}`}
        link={`${location.href.split("#")[0]}#/pool/${lesson}`}
        title={lessonWords[lesson].title}
      />
      <Entry key={lesson} lesson={lesson} codes={codes} onCodes={setCodes} count={futures.length} />
      {futures.length === 0 ? <p>{words.empty}</p> : <ClassEnsemble lesson={lesson} futures={futures} />}
      <p className="caveat">{caveats[0]}</p>
    </article>
  );
}

interface EntryProps {
  readonly lesson: PooledLesson;
  readonly codes: readonly string[];
  readonly count: number;
  readonly onCodes: (codes: readonly string[]) => void;
}

function Entry({ lesson, codes, count, onCodes }: EntryProps): ReactElement {
  const [typed, setTyped] = useState("");
  const [said, setSaid] = useState<Said | null>(null);
  const hear = (code: string): void => {
    setTyped("");
    const refusal = refusedIn(code, lesson);
    if (refusal !== null) return setSaid({ text: refusal, isRefused: true });
    if (codes.includes(code)) return setSaid({ text: words.again, isRefused: false });
    onCodes([...codes, code]);
    setSaid({ text: words.taken(count + 1), isRefused: false });
  };
  const change = (text: string): void => {
    const letters = text.toUpperCase().replaceAll(/[\s-]/g, "");
    if (letters.length >= FUTURE_CODE_LENGTH) hear(letters.slice(0, FUTURE_CODE_LENGTH));
    else setTyped(text);
  };
  const takeFiles = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => ({ file, found: codesIn(await file.text()) })));
    const fresh = new Set(read.flatMap(({ found }) => found).filter((code) => !codes.includes(code)));
    const without = read.find(({ found }) => found.length === 0);
    onCodes([...codes, ...fresh]);
    setSaid(
      without === undefined
        ? { text: words.taken(count + fresh.size), isRefused: false }
        : { text: words.none(without.file.name), isRefused: true },
    );
  };
  return (
    <>
      <CodeField typed={typed} onTyped={change} />
      <output className={said?.isRefused === true ? "code-said failure" : "code-said"}>{said?.text}</output>
      <p className="actions">
        <FileButton
          label={words.files}
          accept=".txt,.html,.csv,text/*"
          multiple
          onFiles={(files) => void takeFiles(files)}
        />
        <button type="button" disabled={codes.length === 0} onClick={() => onCodes(codes.slice(0, -1))}>
          {words.undo}
        </button>
      </p>
    </>
  );
}

interface FieldProps {
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
}

function CodeField({ typed, onTyped }: FieldProps): ReactElement {
  return (
    <div className="code-entry">
      <label htmlFor="future-code">{words.code}</label>
      <input
        id="future-code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        aria-describedby="future-code-help"
        onChange={({ target }) => onTyped(target.value)}
      />
      <span id="future-code-help" className="caveat">
        {words.codeHelp}
      </span>
    </div>
  );
}

/** Why a code is not taken, in words; null where it is. */
function refusedIn(code: string, lesson: PooledLesson): string | null {
  const { refused } = words;
  const read = readFuture(code);
  if ("fault" in read) return refused[read.fault](spaced(code));
  return read.future.lesson === lesson ? null : refused.lesson(spaced(code));
}
