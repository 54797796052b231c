/** A scenario file chosen, or dropped anywhere on the page: opened whole, or told of in words and left alone. */
import { useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { LIMITS } from "../../scenario/limits.ts";
import type { Problem } from "../../scenario/problem.ts";
import { keepWords } from "../../words/en/keep.ts";
import { readFile } from "./checker.ts";
import { ProblemList } from "./problem-list.tsx";
import { takeIn } from "./take-in.ts";
import "./keep.css";

type State =
  | { readonly kind: "waiting" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "problems"; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly message: string };

const { file: words } = keepWords;

export function OpenFile(): ReactElement {
  const [state, setState] = useState<State>({ kind: "waiting" });
  const open = useCallback(async (file: File) => {
    setState({ kind: "reading", name: file.name });
    try {
      const { scenario, problems } = await readBounded(file);
      if (scenario === null) setState({ kind: "problems", name: file.name, problems });
      else location.hash = `#/edit/${(await takeIn(scenario)).id}`;
    } catch (error) {
      setState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  const isOver = useFileDrop(open);
  return (
    <section className="open-file" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <label className="file-button">
        {words.choose}
        <input
          type="file"
          accept=".json,.yaml,.yml,application/json,application/yaml"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) void open(file);
            currentTarget.value = "";
          }}
        />
      </label>
      <Outcome state={state} />
      {isOver ? <div className="drop-here">{words.drop}</div> : null}
    </section>
  );
}

function Outcome({ state }: { readonly state: State }): ReactElement | null {
  switch (state.kind) {
    case "waiting":
      return null;
    case "reading":
      return <p>{words.reading(state.name)}</p>;
    case "failed":
      return (
        <p role="alert" className="failure">
          {words.failed(state.message)}
        </p>
      );
    case "problems":
      return (
        <div role="alert">
          <p className="failure">{words.broken(state.name, state.problems.length)}</p>
          <ProblemList problems={state.problems} />
          <p>{words.untouched}</p>
        </div>
      );
  }
}

/** A file larger than any scenario is not even read. */
async function readBounded(file: File): ReturnType<typeof readFile> {
  if (file.size <= LIMITS.bytes) return readFile(new Uint8Array(await file.arrayBuffer()), file.name);
  const values = { limit: String(LIMITS.bytes) };
  return {
    scenario: null,
    problems: [{ at: file.name, code: "too-large", found: `${file.size} bytes`, values }],
  };
}

/** Files dropped anywhere; true while one hangs over the page. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file === undefined) return;
      event.preventDefault();
      onFile(file);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [onFile]);
  return isOver;
}
