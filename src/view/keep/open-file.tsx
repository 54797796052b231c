/** A scenario file chosen, or dropped anywhere on the page: opened whole, or told of in words and left alone. */
import { useCallback, useEffect, useState } from "react";
import type { ReactElement } from "react";
import { LIMITS } from "../../scenario/limits.ts";
import { keepWords } from "../../words/en/keep.ts";
import { readFile } from "./checker.ts";
import { FileButton } from "./file-button.tsx";
import { FileStateTold } from "./file-state.tsx";
import type { FileState } from "./file-state.tsx";
import { takeIn } from "./take-in.ts";
import "./keep.css";

const { file: words } = keepWords;

export function OpenFile(): ReactElement {
  const [state, setState] = useState<FileState>({ kind: "waiting" });
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
      <FileButton
        label={words.choose}
        accept=".json,.yaml,.yml,application/json,application/yaml"
        onFiles={([file]) => void open(file)}
      />
      <FileStateTold state={state} />
      {isOver ? <div className="drop-here">{words.drop}</div> : null}
    </section>
  );
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
