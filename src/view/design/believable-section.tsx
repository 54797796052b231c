/** The believable worlds of a study: the shipped ones, a set that this browser keeps, or a file. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { SHIPPED_WORLDS, isShippedSet, worldSetOf } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import { studyGround } from "../../words/en/study-ground.ts";
import { ChoiceField, faultsAt } from "../edit/field.tsx";
import { FileStateTold } from "../keep/file-state.tsx";
import type { FileState } from "../keep/file-state.tsx";
import { OpenWorlds } from "../keep/open-worlds.tsx";
import { useOwnWorlds } from "../keep/worlds.ts";
import { without } from "./section.ts";
import type { SectionProps } from "./section.ts";

const { believable: words } = studyGround;
const NONE = "";

export function BelievableSection({
  draft,
  problems,
  change,
}: Pick<SectionProps, "draft" | "problems" | "change">): ReactElement {
  const own = useOwnWorlds();
  const [state, setState] = useState<FileState>({ kind: "waiting" });
  const held = useHeld(draft);
  const known = [SHIPPED_WORLDS, ...own.filter((each) => !isShippedSet(each))];
  const sets = held === null || known.some(({ print }) => print === held.print) ? known : [...known, held];
  const put = (set: WorldSet | undefined): void =>
    change((before) => (set === undefined ? without(before, "worlds") : { ...before, worlds: set.worlds }));
  return (
    <details className="sheet-more" open={held !== null || undefined}>
      <summary>
        <h2>{words.title}</h2>
      </summary>
      <p className="section-lead">{words.lead}</p>
      <div className="file-fields">
        <ChoiceField
          label={words.choose}
          value={held?.print ?? NONE}
          faults={faultsAt(problems, "worlds").slice(0, 5)}
          choices={[
            [NONE, words.none],
            ...sets.map((set) => [set.print, words.count(titleOf(set), set.worlds.length)] as const),
          ]}
          onChange={(print) => put(sets.find((set) => set.print === print))}
        />
        <OpenWorlds label={words.open} onState={setState} onSet={put} />
      </div>
      <p className="hint">{words.openHelp}</p>
      <FileStateTold state={state} />
    </details>
  );
}

/** What the draft holds, as a set. */
function useHeld({ worlds }: StudyDraft): WorldSet | null {
  return useMemo(
    () =>
      worlds === undefined
        ? null
        : worldSetOf({ study: words.inFile, model: null, tried: null, kept: null, worlds }),
    [worlds],
  );
}

function titleOf(set: WorldSet): string {
  if (isShippedSet(set)) return words.shipped;
  return set.study === words.inFile ? words.inFile : words.own(set.study, set.print);
}
