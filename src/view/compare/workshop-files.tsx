/** A workshop that was left and is gone on with; begun anew; taken along as a file and opened again. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { workshop as words } from "../../words/en/workshop.ts";
import { OwnFile } from "../keep/own-file.tsx";
import { fileNameOf } from "../keep/save-file.ts";
import { beginAnew } from "./kept-workshops.ts";
import { workshopFile, workshopIn } from "./workshop-file.ts";
import { hasBegun } from "./workshop.ts";
import type { Workshop } from "./workshop.ts";

interface BegunProps {
  readonly store: StoreApi<Workshop>;
  readonly since: string | null;
}

export function Begun({ store, since }: BegunProps): ReactElement | null {
  const begun = useStore(store, hasBegun);
  const [isAsked, setAsked] = useState(false);
  if (!begun) return null;
  const day =
    since === null
      ? null
      : new Date(since).toLocaleDateString(document.documentElement.lang, { dateStyle: "long" });
  return (
    <div className="workshop-begun">
      {day === null ? null : <p className="hint">{words.begun(day)}</p>}
      {isAsked ? (
        <p className="actions" role="alert">
          <span>{words.anewSure}</span>
          <button
            type="button"
            onClick={() => {
              setAsked(false);
              beginAnew(store);
            }}
          >
            {words.anewYes}
          </button>
          <button type="button" onClick={() => setAsked(false)}>
            {words.anewNo}
          </button>
        </p>
      ) : (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setAsked(true)}>
            {words.anew}
          </button>
        </p>
      )}
    </div>
  );
}

export function WorkshopFiles({ store }: { readonly store: StoreApi<Workshop> }): ReactElement {
  const { files } = words;
  return (
    <div className="workshop-files">
      <p className="hint">{files.lead}</p>
      <OwnFile
        words={files}
        name={fileNameOf("workshop", store.getState().root.id)}
        textOf={() => workshopFile(store.getState())}
        take={(text) => taken(store, text)}
      />
    </div>
  );
}

/** Goes on with the workshop of a file; otherwise says why not, and changes nothing. */
function taken(store: StoreApi<Workshop>, text: string): string | null {
  const { files } = words;
  const read = workshopIn(text);
  if (read === null) return files.another;
  const { scenario, ...workshop } = read;
  if (scenario !== store.getState().root.id) return files.other(scenario);
  store.setState(workshop);
  return null;
}
