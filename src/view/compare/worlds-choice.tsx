/** Which believable worlds the futures are lived in: the shipped ones, or a set from a file of one's own. */
import { useState } from "react";
import type { ReactElement } from "react";
import {
  SHIPPED_WORLDS,
  isShippedSet,
  worldSetOf,
  worldsText,
} from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { LIMITS } from "../../scenario/limits.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { worlds as words } from "../../words/en/worlds.ts";
import { readWorlds } from "../keep/checker.ts";
import { FileButton } from "../keep/file-button.tsx";
import { FileStateTold } from "../keep/file-state.tsx";
import type { FileState } from "../keep/file-state.tsx";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { keepWorlds, removeWorlds, useOwnWorlds } from "../keep/worlds.ts";
import { varyHelp, worldsTitle } from "./worlds-said.ts";

interface ChoiceProps {
  readonly worlds: WorldSet;
  readonly onChoose: (worlds: WorldSet) => void;
}

export function WorldsChoice({ worlds, onChoose }: ChoiceProps): ReactElement {
  const own = useOwnWorlds();
  const [state, setState] = useState<FileState>({ kind: "waiting" });
  // A set chosen in another tab may not have been fetched yet.
  const sets = [SHIPPED_WORLDS, ...own.filter(({ print }) => print !== worlds.print)];
  const all = isShippedSet(worlds) ? sets : [...sets, worlds];
  const choose = (print: string): void => {
    const set = all.find((each) => each.print === print);
    if (set !== undefined) onChoose(set);
  };
  return (
    <div className="compare-worlds">
      <label>
        <span>{words.label}</span>
        <select name="worlds" value={worlds.print} onChange={({ target }) => choose(target.value)}>
          {all.map((each) => (
            <option key={each.print} value={each.print}>
              {words.choice(worldsTitle(each), each.worlds.length)}
            </option>
          ))}
        </select>
      </label>
      <OpenWorlds label={words.open} onState={setState} onSet={onChoose} />
      {isShippedSet(worlds) ? null : (
        <OwnSet
          worlds={worlds}
          onRemove={() => {
            void removeWorlds(worlds.print);
            onChoose(SHIPPED_WORLDS);
          }}
        />
      )}
      <p className="hint">
        {varyHelp({ vary: "both", worlds })} {isShippedSet(worlds) ? words.openHelp : words.made}
      </p>
      {worlds.model === null || worlds.model === MODEL_VERSION ? null : (
        <p className="notice">{words.otherModel(worlds.model, MODEL_VERSION)}</p>
      )}
      <FileStateTold state={state} />
    </div>
  );
}

const OwnSet = ({
  worlds,
  onRemove,
}: {
  readonly worlds: WorldSet;
  readonly onRemove: () => void;
}): ReactElement => (
  <>
    <button
      type="button"
      className="link"
      onClick={() =>
        saveText(`${fileNameOf("worlds", worlds.print)}.json`, worldsText(worlds), "application/json")
      }
    >
      {words.save}
    </button>
    <button type="button" className="link" onClick={onRemove}>
      {words.remove}
    </button>
  </>
);

interface OpenProps {
  readonly label: string;
  readonly onState: (state: FileState) => void;
  /** The set, once it is kept. */
  readonly onSet: (set: WorldSet) => void;
}

/** A file is checked whole before anything of it is kept. */
export const OpenWorlds = ({ label, onState, onSet }: OpenProps): ReactElement => (
  <FileButton
    label={label}
    accept=".json,application/json"
    onFiles={([file]) => void openWorlds(file, { onState, onSet })}
  />
);

async function openWorlds(file: File, { onState, onSet }: Omit<OpenProps, "label">): Promise<void> {
  const { name } = file;
  onState({ kind: "reading", name });
  try {
    const { worlds, problems } = await readBounded(file);
    if (worlds === null) return onState({ kind: "problems", name, problems });
    const set = worldSetOf(worlds);
    await keepWorlds(set);
    onState({ kind: "waiting" });
    onSet(set);
  } catch (error) {
    onState({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
}

/** A file larger than any set is not even read. */
async function readBounded(file: File): ReturnType<typeof readWorlds> {
  if (file.size <= LIMITS.bytes) return readWorlds(new Uint8Array(await file.arrayBuffer()), file.name);
  const values = { limit: String(LIMITS.bytes) };
  return {
    worlds: null,
    problems: [{ at: file.name, code: "too-large", found: `${file.size} bytes`, values }],
  };
}
