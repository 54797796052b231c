/** The world that was made of a map: what was filled in, and where to go with it. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { mapScreen } from "../../words/en/map-screen.ts";
import { saveText } from "../keep/save-file.ts";
import type { MapDesk } from "./map-store.ts";

export function MadeWorldView({ desk }: { readonly desk: MapDesk }): ReactElement | null {
  const { made } = useStore(desk.store);
  if (made === null) return null;
  const { scenario, notes, problems } = made;
  const place = encodeURIComponent(scenario.id);
  return (
    <div className="map-made">
      <output>
        <strong>{problems.length === 0 ? mapScreen.made : mapScreen.cannot}</strong>
      </output>
      <ul>
        {[...problems, ...notes].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {problems.length > 0 ? null : (
        <p className="actions">
          <a className="door" href={`#/edit/${place}`}>
            {mapScreen.edit}
          </a>
          <a href={`#/bench/${place}`}>{mapScreen.watch}</a>
          <button
            type="button"
            onClick={() =>
              saveText(`${scenario.id}.json`, `${JSON.stringify(scenario, null, 2)}\n`, "application/json")
            }
          >
            {mapScreen.save}
          </button>
        </p>
      )}
      <p className="caveat">{mapScreen.badge}</p>
    </div>
  );
}
