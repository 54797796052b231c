/** The map as a file of another program, with names or with letters. */
import { useState } from "react";
import type { ReactElement } from "react";
import { writableFormats } from "../../network/write.ts";
import type { WritableFormat } from "../../network/write.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { saveText } from "../keep/save-file.ts";
import type { MapDesk } from "./map-store.ts";

const { take: words } = mapScreen;

export function MapTake({ desk }: { readonly desk: MapDesk }): ReactElement {
  const [notes, setNotes] = useState<readonly string[]>([]);
  const save = async (format: WritableFormat): Promise<void> => {
    const saved = await desk.save(format);
    if (saved === null) return;
    for (const { ending, text } of saved.files) saveText(`network${ending}`, text, "text/plain");
    setNotes(saved.notes);
  };
  return (
    <details>
      <summary>{words.title}</summary>
      <p className="actions">
        {writableFormats.map((format) => (
          <button key={format} type="button" onClick={() => void save(format)}>
            {words.save(words.formats[format])}
          </button>
        ))}
      </p>
      <output>
        {notes.length === 0 ? null : (
          <>
            {words.notes}
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </>
        )}
      </output>
    </details>
  );
}
