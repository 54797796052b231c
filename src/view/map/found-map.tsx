/** What was found in a map: its problems, its picture, its measures, its waves, and the way from it to a world. */
import { useCallback, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { PictureView } from "../picture-view.tsx";
import { MadeWorldView } from "./made-world.tsx";
import { MapChoices } from "./map-choices.tsx";
import { MapColumns } from "./map-columns.tsx";
import { MapMeasures } from "./map-measures.tsx";
import { MOST_DRAWN, mapPicture } from "./map-picture.ts";
import type { Look } from "./map-picture.ts";
import type { MapDesk } from "./map-store.ts";
import { MapTake } from "./map-take.tsx";
import { MapTold } from "./map-told.tsx";
import { MapWaves } from "./map-waves.tsx";

interface FoundProps {
  readonly map: ReadMap;
  readonly desk: MapDesk;
}

export function FoundMap({ map, desk }: FoundProps): ReactElement {
  const { nodes, edges, directed, measures, file, format } = map.description;
  const { files, isHidden } = useStore(desk.store);
  const columns =
    map.columns === null ? null : (
      <MapColumns
        columns={map.columns}
        isHidden={isHidden}
        onApply={(options) => void desk.read(files, options)}
      />
    );
  if (measures === null)
    return (
      <>
        <p role="alert" className="failure">
          {mapScreen.nothing(files.map(({ name }) => name).join(", "))}
        </p>
        <MapTold map={map} open />
        {columns}
      </>
    );
  return (
    <>
      <h2 className="map-finding">{mapScreen.found(nodes, edges, directed)}</h2>
      <p className="caveat">{mapScreen.readAs(file, format)}</p>
      <HideNames desk={desk} isHidden={isHidden} />
      {isHidden ? <p className="caveat">{mapScreen.hide.hidden}</p> : <MapTold map={map} open={false} />}
      {columns}
      <MapTake desk={desk} />
      <div className="map-seen">
        <div>
          <MapPicture map={map} isHidden={isHidden} />
        </div>
        <MapMeasures measures={measures} bodies={map.bodies} isHidden={isHidden} />
      </div>
      <MapWaves measures={measures} />
      <section aria-labelledby="map-world">
        <h2 id="map-world">{mapScreen.world}</h2>
        <p>{mapScreen.worldLead}</p>
        <MapChoices map={map} onMake={(choices) => void desk.make(choices)} />
        <MadeWorldView desk={desk} />
      </section>
    </>
  );
}

/** One click: letters stand for names in all that is seen here and made of it. */
function HideNames({ desk, isHidden }: { readonly desk: MapDesk; readonly isHidden: boolean }): ReactElement {
  return (
    <p className="map-hide">
      <label className="map-tick">
        <input type="checkbox" checked={isHidden} onChange={({ target }) => desk.hide(target.checked)} />
        {mapScreen.hide.letters}
      </label>
      <span className="caveat">{mapScreen.hide.help}</span>
    </p>
  );
}

function MapPicture({ map, isHidden }: { readonly map: ReadMap; readonly isHidden: boolean }): ReactElement {
  const { waves, bodies } = map;
  const looks = looksOf(map);
  const [at, setAt] = useState(0);
  const { look } = looks[at];
  const draw = useCallback(
    (width: number) => mapPicture(map, look, isHidden, width),
    // A look is one of a fixed list of the map.
    // oxlint-disable-next-line react/exhaustive-deps
    [map, at, isHidden],
  );
  if (bodies.length > MOST_DRAWN) return <p>{mapScreen.tooLarge(bodies.length)}</p>;
  return (
    <>
      {waves.length < 2 ? null : (
        <label className="map-look">
          {mapScreen.waves.picture}{" "}
          <select value={at} onChange={({ target }) => setAt(Number(target.value))}>
            {looks.map(({ name }, place) => (
              <option key={name} value={place}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <PictureView draw={draw} />
    </>
  );
}

/** Everything, then what changed from wave to wave, then each wave. */
function looksOf({ waves }: ReadMap): readonly { readonly name: string; readonly look: Look }[] {
  const { waves: words } = mapScreen;
  return [
    { name: words.all, look: { kind: "all" } },
    ...waves.slice(1).map((wave, before) => ({
      name: words.change(waves[before].name, wave.name),
      look: { kind: "change" as const, at: before + 1 },
    })),
    ...waves.map((wave, at) => ({ name: words.wave(wave.name), look: { kind: "wave" as const, at } })),
  ];
}
