/** A tour of the page behind a door: a few stops, each marked on the page. It is asked for, never pressed on anybody. */
import { useEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { tour } from "../../words/en/tour.ts";
import { hasTour, stopsOf } from "./stops.ts";
import type { Stop } from "./stops.ts";
import "./tour.css";

export function TourStart({
  screen,
  title,
}: {
  readonly screen: string;
  readonly title: string;
}): ReactElement | null {
  const [going, setGoing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  if (!hasTour(screen)) return null;
  const leave = (): void => {
    setGoing(false);
    button.current?.focus();
  };
  return (
    <>
      <button type="button" className="quiet tour-start no-print" ref={button} onClick={() => setGoing(true)}>
        {tour.start}
      </button>
      {going ? <Tour title={title} stops={stopsOf(screen)} onLeave={leave} /> : null}
    </>
  );
}

interface TourProps {
  readonly title: string;
  readonly stops: readonly Stop[];
  readonly onLeave: () => void;
}

function Tour({ title, stops, onLeave }: TourProps): ReactElement {
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDialogElement>(null);
  const stop = stops[at];
  useMark(stop.place);
  useEscape(onLeave);
  useEffect(() => card.current?.focus(), []);
  const go = (next: number): void => {
    setAt(next);
    card.current?.focus();
  };
  return (
    <dialog open className="tour" aria-label={tour.label(title)} tabIndex={-1} ref={card}>
      <p className="overline">{tour.stop(at + 1, stops.length)}</p>
      <h2>{stop.title}</h2>
      <p>{stop.text}</p>
      <p className="actions">
        {at > 0 ? (
          <button type="button" onClick={() => go(at - 1)}>
            {tour.before}
          </button>
        ) : null}
        {at + 1 < stops.length ? (
          <>
            <button type="button" className="primary" onClick={() => go(at + 1)}>
              {tour.next}
            </button>
            <button type="button" className="quiet" onClick={onLeave}>
              {tour.end}
            </button>
          </>
        ) : (
          <button type="button" className="primary" onClick={onLeave}>
            {tour.done}
          </button>
        )}
      </p>
    </dialog>
  );
}

/** Escape leaves, wherever on the page one is. */
function useEscape(leave: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") leave();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [leave]);
}

/** What a stop speaks of is brought into view and outlined for as long as the stop lasts. */
function useMark(place: string | null): void {
  useEffect(() => {
    const spot = place === null ? null : document.querySelector<HTMLElement>(`main ${place}`);
    if (spot === null) return undefined;
    spot.dataset["tour"] = "";
    spot.scrollIntoView({ block: "center" });
    return () => {
      delete spot.dataset["tour"];
    };
  }, [place]);
}
