/**
 * The course of a showing: somebody is asked, then it plays, then it stands.
 *
 * Time runs here and nowhere else: a dozen years in about ten seconds. Where the reader wants less motion it is over at once.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Guess } from "../../words/en/first.ts";

export interface Showing {
  readonly phase: "asking" | "playing" | "shown";
  readonly guess: Guess | null;
  /** The option beside the baseline. */
  readonly option: string;
  /** The last month that can be seen. */
  readonly month: number;
}

export interface Show {
  readonly store: StoreApi<Showing>;
  readonly guess: (guess: Guess) => void;
  readonly choose: (option: string) => void;
  readonly play: () => void;
  /** Straight to the end. */
  readonly finish: () => void;
  /** Back to the question. */
  readonly reset: () => void;
  readonly close: () => void;
}

const PLAY_MILLISECONDS = 10_000;

const wantsStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

export function startShow(option: string, months: number): Show {
  const store = createStore<Showing>(() => ({ phase: "asking", guess: null, option, month: 0 }));
  const last = months - 1;
  let frame = 0;
  const stop = (): void => cancelAnimationFrame(frame);
  const finish = (): void => {
    stop();
    store.setState({ phase: "shown", month: last });
  };
  const play = (): void => {
    stop();
    if (wantsStillness()) return finish();
    store.setState({ phase: "playing", month: 0 });
    const began = performance.now();
    const tick = (): void => {
      const month = Math.floor(((performance.now() - began) / PLAY_MILLISECONDS) * months);
      if (month >= last) return finish();
      if (month !== store.getState().month) store.setState({ month });
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  };
  return {
    store,
    play,
    finish,
    guess: (guess) => store.setState({ guess }),
    choose: (chosen) => store.setState({ option: chosen }),
    reset: () => {
      stop();
      store.setState({ phase: "asking", guess: null, option, month: 0 });
    },
    close: stop,
  };
}
