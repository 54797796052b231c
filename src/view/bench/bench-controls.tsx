/** Play, pause, step, scrub, speed, luck, future and plan: by pointer and by keyboard. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { dateOf } from "../../scenario/dates.ts";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { bench } from "../../words/en/bench.ts";
import type { Player } from "./playback.ts";

export interface BenchSettings {
  readonly option: string;
  readonly seed: string;
  readonly run: number;
}

interface ControlsProps {
  readonly scenario: Scenario;
  readonly player: Player;
  readonly settings: BenchSettings;
}

export function BenchControls({ scenario, player, settings }: ControlsProps): ReactElement {
  const { stage, frame, playing, speed } = useStore(player.store);
  const month = frame?.month ?? 0;
  const last = (stage?.months ?? 1) - 1;
  const go = (to: number): void => {
    player.pause();
    void player.show(Math.max(0, Math.min(last, to)));
  };
  useBenchKeys(player, go, month, last);
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
        <span>{bench.monthIs(dateOf(scenario.start, month), month, last + 1)}</span>
        <input
          type="range"
          min={0}
          max={last}
          value={month}
          aria-label={bench.month}
          aria-valuetext={dateOf(scenario.start, month)}
          onChange={(event) => go(Number(event.target.value))}
        />
      </label>
      <label>
        <span>{bench.speed}</span>
        <select value={speed} onChange={(event) => player.setSpeed(Number(event.target.value))}>
          {[2, 4, 8, 16, 32].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <LuckForm
        key={`${settings.option} ${settings.seed} ${settings.run}`}
        scenario={scenario}
        settings={settings}
      />
    </div>
  );
}

/** Signs drawn, not typed: fonts differ in what they hold. */
const ICONS = {
  "to-start": "M4 3v14M17 3L7 10l10 7z",
  back: "M15 3L5 10l10 7z",
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
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d={ICONS[name]} />
    </svg>
  );
}

/** Plan, luck and future; they take hold when sent, and stand in the address. */
function LuckForm({
  scenario,
  settings,
}: {
  readonly scenario: Scenario;
  readonly settings: BenchSettings;
}): ReactElement {
  const [seed, setSeed] = useState(settings.seed);
  const [run, setRun] = useState(String(settings.run + 1));
  const goTo = (option: string): void => {
    const number = Math.max(1, Math.floor(Number(run)) || 1);
    const search = new URLSearchParams({ option, seed, run: String(number - 1) });
    location.hash = `#/bench/${scenario.id}?${search}`;
  };
  return (
    <form
      className="luck"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(settings.option);
      }}
    >
      <label>
        <span>{bench.option}</span>
        <select value={settings.option} onChange={(event) => goTo(event.target.value)}>
          {optionsOf(scenario).map(({ id, title }) => (
            <option key={id} value={id}>
              {title || (id === LEAVE_AS_IS ? bench.leaveAsIs : id)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{bench.seed}</span>
        <input
          type="text"
          value={seed}
          maxLength={60}
          onChange={(event) => setSeed(event.target.value)}
          title={bench.seedHelp}
        />
      </label>
      <label>
        <span>{bench.run}</span>
        <input
          type="number"
          min={1}
          max={100000}
          value={run}
          onChange={(event) => setRun(event.target.value)}
        />
      </label>
      <button type="submit">{bench.again}</button>
    </form>
  );
}

/** Space plays and pauses, arrows step, Home and End go to the ends; never while something is being typed. */
function useBenchKeys(player: Player, go: (month: number) => void, month: number, last: number): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("input, select, textarea, button, summary, a, [tabindex='0']") !== null
      )
        return;
      const moves: Readonly<Record<string, () => void>> = {
        " ": () => (player.store.getState().playing ? player.pause() : player.play()),
        ArrowLeft: () => go(month - 1),
        ArrowRight: () => go(month + 1),
        Home: () => go(0),
        End: () => go(last),
      };
      const move = moves[event.key];
      if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      move();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [player, go, month, last]);
}
