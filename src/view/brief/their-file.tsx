/** What the reader wrote, as a file to take along to another browser, and opened there. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { keepWords } from "../../words/en/keep.ts";
import { pack } from "../../words/en/pack.ts";
import { keeping } from "../keep/database.ts";
import { OwnFile } from "../keep/own-file.tsx";
import { fileNameOf } from "../keep/save-file.ts";
import { textsFile, textsOf } from "../keep/theirs-file.ts";
import { theirs } from "../keep/theirs.ts";

const { form: words } = pack;

export function TheirFile({ scenario }: { readonly scenario: string }): ReactElement {
  const how = useStore(keeping, (now) => now.how);
  const store = theirs(scenario);
  const take = (text: string): string | null => {
    const read = textsOf(text);
    if (read === null) return words.another;
    if (read.scenario !== scenario) return words.other(read.scenario);
    store.setState(read.texts);
    return null;
  };
  return (
    <div className="their-file">
      <h3>{words.files}</h3>
      <p className="hint">{keepWords.how[how]}</p>
      <OwnFile
        words={words}
        name={fileNameOf("written", scenario)}
        textOf={() => textsFile(scenario, store.getState())}
        take={take}
      />
    </div>
  );
}
