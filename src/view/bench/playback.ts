/**
 * A run being watched: opened in a worker, shown month by month, back and forth.
 *
 * The worker is the one truth. This store keeps what has been seen: the frame on show, and the outcomes of every month
 * lived so far, from which the charts are drawn.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Frame, OpenRequest, Stage } from "../../protocol/api.ts";
import type { RemoteLaboratory } from "../../protocol/client.ts";
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

interface Show {
  readonly laboratory: RemoteLaboratory;
  readonly store: StoreApi<Playback>;
  /** Counts openings, so that an answer to an earlier one is not taken for this one's. */
  opening: number;
  /** What has been asked for, one after another: two questions at once would each live the same months. */
  queue: Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function startPlayer(): Player {
  const own = startLaboratory();
  const store = createStore<Playback>(() => ({
    stage: null,
    frame: null,
    outcomes: [],
    playing: false,
    speed: USUAL_SPEED,
    failure: null,
  }));
  const show: Show = {
    laboratory: own.laboratory,
    store,
    opening: 0,
    queue: Promise.resolve(),
    timer: undefined,
  };
  return {
    store,
    show: (month) => showMonth(show, month),
    pause: () => pause(show),
    play: () => {
      if (store.getState().playing) return;
      store.setState({ playing: true });
      void tick(show);
    },
    setSpeed: (speed) => store.setState({ speed }),
    open: (request) => open(show, request),
    close: () => {
      pause(show);
      own.close();
    },
  };
}

function fail({ store }: Show, error: unknown): void {
  store.setState({ playing: false, failure: error instanceof Error ? error.message : String(error) });
}

function pause(show: Show): void {
  clearTimeout(show.timer);
  show.store.setState({ playing: false });
}

async function open(show: Show, request: OpenRequest): Promise<void> {
  const { laboratory, store } = show;
  pause(show);
  show.opening++;
  const mine = show.opening;
  store.setState({ stage: null, frame: null, outcomes: [], failure: null });
  try {
    const stage = await laboratory.open(request);
    if (mine !== show.opening) return;
    store.setState({ stage });
    await showMonth(show, 0);
  } catch (error) {
    fail(show, error);
  }
}

function showMonth(show: Show, month: number): Promise<void> {
  show.queue = show.queue.then(() => showNow(show, month));
  return show.queue;
}

async function showNow(show: Show, month: number): Promise<void> {
  const { laboratory, store } = show;
  const { stage, outcomes } = store.getState();
  if (stage === null || month < 0 || month >= stage.months) return;
  const mine = show.opening;
  try {
    // Months in between are lived, too: their outcomes are kept, their frames are not.
    const lived = month < outcomes.length ? [] : await laboratory.advance(month - outcomes.length + 1);
    const frame = lived.at(-1) ?? (await laboratory.seek(month));
    if (mine !== show.opening) return;
    store.setState({
      frame,
      outcomes: lived.length === 0 ? outcomes : [...outcomes, ...lived.map((each) => each.outcomes)],
    });
  } catch (error) {
    fail(show, error);
  }
}

async function tick(show: Show): Promise<void> {
  const { playing, frame, stage, speed } = show.store.getState();
  if (!playing || stage === null) return;
  const next = (frame?.month ?? -1) + 1;
  if (next >= stage.months) return pause(show);
  const began = performance.now();
  await showMonth(show, next);
  show.timer = setTimeout(() => void tick(show), Math.max(0, 1000 / speed - (performance.now() - began)));
}
