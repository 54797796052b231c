/** A map of one's own partnership: read, described, and made into a world to try a change on. */
import { useCallback, useEffect, useState } from "react";
import type { DragEvent, ReactElement } from "react";
import { useStore } from "zustand";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { saveText } from "../keep/save-file.ts";
import { PictureView } from "../picture-view.tsx";
import { EXAMPLE_SURVEY } from "./example-survey.ts";
import { MapChoices } from "./map-choices.tsx";
import { MapMeasures } from "./map-measures.tsx";
import { MOST_DRAWN, mapPicture } from "./map-picture.ts";
import { RegionForm } from "./region-form.tsx";
import { openMapDesk } from "./map-store.ts";
import type { MapDesk } from "./map-store.ts";
import "../styles/pieces.css";
import "./map.css";

export function MapScreen(): ReactElement {
  const [desk] = useState(openMapDesk);
  useEffect(() => desk.close, [desk]);
  const { reading, map, failure } = useStore(desk.store);
  return (
    <article className="wide map-screen">
      <h1>{mapScreen.title}</h1>
      <p className="lead">{mapScreen.lead}</p>
      <OpenFile desk={desk} />
      {reading === null ? null : <output className="loading">{mapScreen.reading(reading)}</output>}
      {failure === null ? null : (
        <p role="alert" className="failure">
          {mapScreen.failed(failure)}
        </p>
      )}
      {map === null ? null : <Found key={map.description.file} map={map} desk={desk} />}
      <RegionForm />
    </article>
  );
}

function OpenFile({ desk }: { readonly desk: MapDesk }): ReactElement {
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (file !== undefined) await desk.read(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take(event.dataTransfer.files[0]);
  };
  const allow = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // Dropping a file is a second way beside the button, which every device and every hand can use.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="map-open"
      data-over={over}
      aria-label={mapScreen.choose}
      onDragOver={allow}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <label className="door">
          {mapScreen.choose}
          <input className="unseen" type="file" onChange={({ target }) => void take(target.files?.[0])} />
        </label>{" "}
        {mapScreen.drop}
      </p>
      <p>{mapScreen.formats}</p>
      <p className="caveat">{mapScreen.privacy}</p>
      <button
        type="button"
        onClick={() => void desk.read(new TextEncoder().encode(EXAMPLE_SURVEY), "example-survey.csv")}
      >
        {mapScreen.example}
      </button>
    </section>
  );
}

function Found({ map, desk }: { readonly map: ReadMap; readonly desk: MapDesk }): ReactElement {
  const { nodes, edges, directed, measures, file, format } = map.description;
  const draw = useCallback((width: number) => mapPicture(map, width), [map]);
  if (measures === null)
    return (
      <>
        <p role="alert" className="failure">
          {mapScreen.nothing(file)}
        </p>
        <Told map={map} open />
      </>
    );
  return (
    <>
      <h2 className="map-finding">{mapScreen.found(nodes, edges, directed)}</h2>
      <p className="caveat">{mapScreen.readAs(file, format)}</p>
      <Told map={map} open={false} />
      {map.bodies.length > MOST_DRAWN ? (
        <p>{mapScreen.tooLarge(map.bodies.length)}</p>
      ) : (
        <PictureView draw={draw} />
      )}
      <MapMeasures measures={measures} />
      <section aria-labelledby="map-world">
        <h2 id="map-world">{mapScreen.world}</h2>
        <p>{mapScreen.worldLead}</p>
        <MapChoices map={map} onMake={(choices) => void desk.make(choices)} />
        <Made desk={desk} />
      </section>
    </>
  );
}

/** What was wrong, by line, and what had to be decided. */
function Told({ map, open }: { readonly map: ReadMap; readonly open: boolean }): ReactElement {
  const { problems, notes } = map.description;
  const { problem: headings } = mapScreen;
  return (
    <>
      {problems.length === 0 ? (
        <p>{mapScreen.noProblems}</p>
      ) : (
        <details open={open}>
          <summary>{mapScreen.problems(problems.length)}</summary>
          {/* A scrolling region must be reachable by keyboard (WCAG 2.1.1). */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <section className="scroll" tabIndex={0} aria-label={mapScreen.problems(problems.length)}>
            <table>
              <thead>
                <tr>
                  {[headings.where, headings.found, headings.wanted, headings.remedy].map((heading) => (
                    <th key={heading} scope="col">
                      {heading}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {problems.map(({ at, code, found, wanted, remedy }) => (
                  <tr key={`${at} ${code} ${found}`}>
                    <td>{at}</td>
                    <td>{found}</td>
                    <td>{wanted}</td>
                    <td>{remedy}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
      {notes.length === 0 ? null : (
        <details>
          <summary>{mapScreen.notes(notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Made({ desk }: { readonly desk: MapDesk }): ReactElement | null {
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
