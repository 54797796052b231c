/** A map of one's own partnership: read, described, and made into a world to try a change on. */
import { useEffect, useState } from "react";
import type { DragEvent, ReactElement } from "react";
import { useStore } from "zustand";
import { mapScreen } from "../../words/en/map-screen.ts";
import { EXAMPLES, exampleFile } from "./examples.ts";
import type { Example } from "./examples.ts";
import { FoundMap } from "./found-map.tsx";
import { openMapDesk } from "./map-store.ts";
import type { MapDesk } from "./map-store.ts";
import { RegionForm } from "./region-form.tsx";
import { FileButton } from "../keep/file-button.tsx";
import "../styles/pieces.css";
import "./map.css";

export function MapScreen(): ReactElement {
  const [desk] = useState(openMapDesk);
  useEffect(() => desk.close, [desk]);
  const { reading, map, count, failure } = useStore(desk.store);
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
      {map === null ? null : <FoundMap key={count} map={map} desk={desk} />}
      <RegionForm />
    </article>
  );
}

function OpenFile({ desk }: { readonly desk: MapDesk }): ReactElement {
  const [over, setOver] = useState(false);
  const take = async (chosen: readonly File[]): Promise<void> => {
    const files = await Promise.all(
      chosen.map(async (file) => ({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })),
    );
    if (files.length > 0) await desk.read(files);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
  };
  const allow = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const open = async (example: Example): Promise<void> => desk.read([await exampleFile(example)]);
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
        <FileButton label={mapScreen.choose} multiple onFiles={(files) => void take(files)} />{" "}
        {mapScreen.drop}
      </p>
      <p>{mapScreen.formats}</p>
      <p className="caveat">{mapScreen.privacy}</p>
      <button type="button" onClick={() => void open("survey")}>
        {mapScreen.example}
      </button>
      <Examples onOpen={(example) => void open(example)} />
    </section>
  );
}

function Examples({ onOpen }: { readonly onOpen: (example: Example) => void }): ReactElement {
  return (
    <details>
      <summary>{mapScreen.examples}</summary>
      <ul className="map-examples">
        {EXAMPLES.map((example) => {
          const { title, source } = mapScreen.exampleNames[example];
          return (
            <li key={example}>
              <button type="button" onClick={() => onOpen(example)}>
                {title}
              </button>
              <span className="caveat">{source}</span>
            </li>
          );
        })}
      </ul>
      <p className="caveat">{mapScreen.others}</p>
    </details>
  );
}
