/** Which believable worlds the futures are lived in: the shipped ones, or a set from a file of one's own. */
import { useState } from "react";
import type { ReactElement } from "react";
import { SHIPPED_WORLDS, isShippedSet, worldsText } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { worlds as words } from "../../words/en/worlds.ts";
import { FileStateTold } from "../keep/file-state.tsx";
import type { FileState } from "../keep/file-state.tsx";
import { OpenWorlds } from "../keep/open-worlds.tsx";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import { removeWorlds, useOwnWorlds } from "../keep/worlds.ts";
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
      <span title={words.openHelp}>
        <OpenWorlds label={words.open} onState={setState} onSet={onChoose} />
      </span>
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
        {varyHelp({ vary: "both", worlds })} {isShippedSet(worlds) ? null : words.made}
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
