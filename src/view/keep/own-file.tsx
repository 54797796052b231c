/** What somebody wrote, as a file: saved, and taken up again; what is wrong with a file is told, and nothing is lost. */
import { useState } from "react";
import type { ReactElement } from "react";
import { FileButton } from "./file-button.tsx";
import { saveText } from "./save-file.ts";

interface OwnFileProps {
  readonly words: { readonly save: string; readonly open: string };
  /** Name of the file without its ending. */
  readonly name: string;
  readonly textOf: () => string;
  /** Takes a file's text up; otherwise says why not. */
  readonly take: (text: string) => string | null;
}

export function OwnFile({ words, name, textOf, take }: OwnFileProps): ReactElement {
  const [fault, setFault] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => setFault(take(await file.text()));
  return (
    <>
      <p className="actions">
        <button type="button" onClick={() => saveText(`${name}.json`, textOf(), "application/json")}>
          {words.save}
        </button>
        <FileButton
          label={words.open}
          accept=".json,application/json"
          onFiles={([file]) => void open(file)}
        />
      </p>
      {fault === null ? null : (
        <p role="alert" className="failure">
          {fault}
        </p>
      )}
    </>
  );
}
