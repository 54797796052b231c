/** Play, pause, step, scrub and speed: always in reach, by pointer and by keyboard. */
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { bench } from "../../words/en/bench.ts";
import { monthName, useBench } from "./bench-context.ts";

export const SPEEDS = [2, 4, 8, 16, 32] as const;

export function BenchControls(): ReactElement {
  const { player, scenario } = useBench();
  const stage = useStore(player.store, (now) => now.stage);
  const frame = useStore(player.store, (now) => now.frame);
  const playing = useStore(player.store, (now) => now.playing);
  const speed = useStore(player.store, (now) => now.speed);
  const month = frame?.month ?? 0;
  const last = (stage?.months ?? 1) - 1;
  const go = (to: number): void => {
    player.pause();
    player.show(to);
  };
  return (
    <div className="controls">
      <fieldset className="transport" aria-label={bench.month}>
        <button type="button" onClick={() => go(0)} aria-label={bench.start}>
          <Icon name="to-start" />
        </button>
        <button type="button" onClick={() => go(month - 1)} aria-label={bench.back}>
          <Icon name="back" />
        </button>
        <button type="button" className="primary" onClick={() => (playing ? player.pause() : player.play())}>
          <Icon name={playing ? "pause" : "play"} />
          {playing ? bench.pause : bench.play}
        </button>
        <button type="button" onClick={() => go(month + 1)} aria-label={bench.step}>
          <Icon name="on" />
        </button>
        <button type="button" onClick={() => go(last)} aria-label={bench.end}>
          <Icon name="to-end" />
        </button>
      </fieldset>
      <label className="scrub">
        <span>
          <b>{monthName(scenario, month)}</b> <span className="caveat">{bench.monthOf(month, last + 1)}</span>
        </span>
        <input
          type="range"
          min={0}
          max={last}
          value={month}
          aria-label={bench.month}
          aria-valuetext={monthName(scenario, month)}
          onChange={(event) => go(Number(event.target.value))}
        />
      </label>
      <label className="speed">
        <span>{bench.speed}</span>
        <select value={speed} onChange={(event) => player.setSpeed(Number(event.target.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Signs drawn, not typed: fonts differ in what they hold. */
const ICONS = {
  "to-start": "M4 3v14M17 3L7 10l10 7z",
  back: "M15 3L5 10l10 7z",
  play: "M5 3l11 7-11 7z",
  pause: "M6 4v12M13 4v12",
  on: "M5 3l10 7-10 7z",
  "to-end": "M16 3v14M3 3l10 7-10 7z",
} as const;

function Icon({ name }: { readonly name: keyof typeof ICONS }): ReactElement {
  return (
    <svg
      viewBox="0 0 20 20"
      width="16"
      height="16"
      aria-hidden="true"
      fill={name === "pause" ? "none" : "currentColor"}
      stroke="currentColor"
      strokeWidth={name === "pause" ? 4 : 2}
      strokeLinejoin="round"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}
