/**
 * A run being watched: opened in a worker, shown month by month, back and forth.
 *
 * The worker is the one truth. This store keeps what has been seen: the frame on show, and the outcomes of every month
 * lived so far, from which the charts are drawn.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Frame, OpenRequest, Stage } from "../../protocol/api.ts";
import { startLaboratory } from "../laboratory.ts";

export interface Playback {
  readonly stage: Stage | null;
  readonly frame: Frame | null;
  /** Outcomes by month as far as lived: `outcomes[month]` in the order of the stage's columns. */
  readonly outcomes: readonly Float64Array[];
  readonly playing: boolean;
  /** Months a second. */
  readonly speed: number;
  readonly failure: string | null;
}

export interface Player {
  readonly store: StoreApi<Playback>;
  readonly open: (request: OpenRequest) => Promise<void>;
  readonly show: (month: number) => Promise<void>;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: number) => void;
  readonly close: () => void;
}

const USUAL_SPEED = 8;

export function startPlayer(): Player {
  const own = startLaboratory();
  const store = createStore<Playback>(() => ({ stage: null, frame: null, outcomes: [], playing: false, speed: USUAL_SPEED, failure: null }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening = 0;

  const fail = (error: unknown): void => store.setState({ playing: false, failure: error instanceof Error ? error.message : String(error) });

  const pause = (): void => {
    clearTimeout(timer);
    store.setState({ playing: false });
  };

  const show = async (month: number): Promise<void> => {
    const { stage, outcomes } = store.getState();
    if (stage === null || month < 0 || month >= stage.months) return;
    const mine = opening;
    try {
      // Months in between are lived, too: their outcomes are kept, their frames are not.
      const lived = month < outcomes.length ? [] : await own.laboratory.advance(month - outcomes.length + 1);
      const frame = lived.at(-1) ?? (await own.laboratory.seek(month));
      if (mine !== opening) return;
      store.setState({ frame, outcomes: lived.length === 0 ? outcomes : [...outcomes, ...lived.map((each) => each.outcomes)] });
    } catch (error) {
      fail(error);
    }
  };

  const tick = async (): Promise<void> => {
    const { playing, frame, stage, speed } = store.getState();
    if (!playing || stage === null) return;
    const next = (frame?.month ?? -1) + 1;
    if (next >= stage.months) return pause();
    const began = performance.now();
    await show(next);
    timer = setTimeout(() => void tick(), Math.max(0, 1000 / speed - (performance.now() - began)));
  };

  return {
    store,
    show,
    pause,
    play: () => {
      if (store.getState().playing) return;
      store.setState({ playing: true });
      void tick();
    },
    setSpeed: (speed) => store.setState({ speed }),
    open: async (request) => {
      pause();
      opening++;
      const mine = opening;
      store.setState({ stage: null, frame: null, outcomes: [], failure: null });
      try {
        const stage = await own.laboratory.open(request);
        if (mine !== opening) return;
        store.setState({ stage });
        await show(0);
      } catch (error) {
        fail(error);
      }
    },
    close: () => {
      pause();
      own.close();
    },
  };
}
