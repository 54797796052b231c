/** What the reader wrote, as a file to take along to another browser, and opened there. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { keepWords } from "../../words/en/keep.ts";
import { pack } from "../../words/en/pack.ts";
import { keeping } from "../keep/database.ts";
import { FileButton } from "../keep/file-button.tsx";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { textsFile, textsOf } from "../keep/theirs-file.ts";
import { theirs } from "../keep/theirs.ts";

const { form: words } = pack;

export function TheirFile({ scenario }: { readonly scenario: string }): ReactElement {
  const [fault, setFault] = useState<string | null>(null);
  const how = useStore(keeping, (now) => now.how);
  const store = theirs(scenario);
  const save = (): void =>
    saveText(
      `${fileNameOf("written", scenario)}.json`,
      textsFile(scenario, store.getState()),
      "application/json",
    );
  const open = async (file: File): Promise<void> => {
    const read = textsOf(await file.text());
    if (read === null) return setFault(words.another);
    if (read.scenario !== scenario) return setFault(words.other(read.scenario));
    store.setState(read.texts);
    return setFault(null);
  };
  return (
    <div className="their-file">
      <h3>{words.files}</h3>
      <p className="hint">{keepWords.how[how]}</p>
      <p className="actions">
        <button type="button" onClick={save}>
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
    </div>
  );
}
