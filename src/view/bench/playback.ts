/**
 * A run being watched: opened in a worker, lived ahead quietly, shown month by month, back and forth.
 *
 * The worker is the one truth. This store keeps what has been seen: the frame on show, and the outcomes of every month
 * lived, from which the charts are drawn. The worker is asked one thing at a time; of months asked for while it is busy
 * only the last counts, so that dragging the playhead never queues up. A worker that breaks down or falls silent is
 * replaced, and the run is lived again to where it was.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { Frame, OpenRequest, Stage } from "../../protocol/api.ts";
import { startLaboratory } from "../laboratory.ts";
import type { OwnLaboratory } from "../laboratory.ts";
import type { RemoteLaboratory } from "../../protocol/client.ts";
import { heardWithin } from "./watchdog.ts";

export interface Playback {
  readonly request: OpenRequest | null;
  readonly stage: Stage | null;
  readonly frame: Frame | null;
  /** Outcomes by month as far as lived: `outcomes[month]` in the order of the stage's columns. */
  readonly outcomes: readonly Float64Array[];
  readonly playing: boolean;
  /** Months a second. */
  readonly speed: number;
  /** Times that the worker was replaced. */
  readonly replaced: number;
  readonly failure: string | null;
}

export interface Player {
  readonly store: StoreApi<Playback>;
  /** Opens a run and shows a month of it. */
  readonly open: (request: OpenRequest, month: number) => void;
  readonly show: (month: number) => void;
  /** A month's frame, without showing it. */
  readonly peek: (month: number) => Promise<Frame>;
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: number) => void;
  readonly close: () => void;
}

const USUAL_SPEED = 8;
/** Months lived at one question: few enough that a click is soon answered. */
const AHEAD = 24;
const MOST_REPLACED = 3;

interface Peek {
  readonly month: number;
  readonly give: (frame: Frame) => void;
  readonly refuse: (error: unknown) => void;
}

interface Show {
  readonly store: StoreApi<Playback>;
  /** Started when first asked, so that a screen that is left and entered again goes on. */
  own: OwnLaboratory | null;
  /** Counts openings, so that an answer to an earlier one is not taken for this one's. */
  opening: number;
  /** A run to be opened, a month to be shown, months somebody wants to look at. */
  toOpen: OpenRequest | null;
  wanted: number | null;
  readonly peeks: Peek[];
  busy: boolean;
  closed: boolean;
  timer: ReturnType<typeof setInterval> | undefined;
}

export function startPlayer(): Player {
  const store = createStore<Playback>(() => ({
    request: null,
    stage: null,
    frame: null,
    outcomes: [],
    playing: false,
    speed: USUAL_SPEED,
    replaced: 0,
    failure: null,
  }));
  const show: Show = {
    store,
    own: null,
    opening: 0,
    toOpen: null,
    wanted: null,
    peeks: [],
    busy: false,
    closed: false,
    timer: undefined,
  };
  return {
    store,
    open: (request, month) => open(show, request, month),
    show: (month) => want(show, month),
    peek: (month) =>
      new Promise((give, refuse) => {
        show.peeks.push({ month, give, refuse });
        void work(show);
      }),
    play: () => play(show),
    pause: () => pause(show),
    setSpeed: (speed) => {
      store.setState({ speed });
      if (store.getState().playing) play(show);
    },
    close: () => {
      pause(show);
      show.closed = true;
      show.own?.close();
      show.own = null;
    },
  };
}

function open(show: Show, request: OpenRequest, month: number): void {
  pause(show);
  show.closed = false;
  show.opening++;
  show.toOpen = request;
  show.wanted = month;
  show.store.setState({ request, failure: null });
  void work(show);
}

function want(show: Show, month: number): void {
  const { stage } = show.store.getState();
  if (stage === null) return;
  show.wanted = Math.max(0, Math.min(stage.months - 1, month));
  void work(show);
}

function play(show: Show): void {
  clearInterval(show.timer);
  const { speed, stage, frame } = show.store.getState();
  if (stage === null) return;
  // From the end it begins again: pressing play always plays.
  if (frame?.month === stage.months - 1) want(show, 0);
  show.store.setState({ playing: true });
  show.timer = setInterval(() => {
    if (show.wanted !== null) return;
    const now = show.store.getState();
    const next = (now.frame?.month ?? -1) + 1;
    if (now.stage === null || next >= now.stage.months) pause(show);
    else want(show, next);
  }, 1000 / speed);
}

function pause(show: Show): void {
  clearInterval(show.timer);
  show.timer = undefined;
  show.store.setState({ playing: false });
}

/** Does what is asked for, most urgent first, until nothing is left; then lives ahead. */
async function work(show: Show): Promise<void> {
  if (show.busy) return;
  show.busy = true;
  let tries = 0;
  while (!show.closed) {
    try {
      if (!(await workOnce(show))) break;
      tries = 0;
    } catch (error) {
      if (show.closed) break;
      tries++;
      if (tries > MOST_REPLACED || !(await replace(show))) {
        fail(show, error);
        break;
      }
    }
  }
  show.busy = false;
}

/** One question to the worker; false when there is nothing to ask. */
async function workOnce(show: Show): Promise<boolean> {
  if (show.toOpen !== null) {
    await openNow(show, show.toOpen);
    return true;
  }
  const { stage, outcomes } = show.store.getState();
  if (stage === null) return false;
  const { wanted } = show;
  const [peek] = show.peeks;
  const target = wanted ?? peek?.month ?? null;
  if (target === null) {
    if (outcomes.length >= stage.months) return false;
    await liveAhead(show, AHEAD);
  } else if (target >= outcomes.length) await liveAhead(show, Math.min(AHEAD, target + 1 - outcomes.length));
  else if (wanted === null) {
    const frame = await ask(show, (laboratory) => laboratory.seek(target));
    show.peeks.shift();
    peek?.give(frame);
  } else await showNow(show, wanted);
  return true;
}

/** What was on show stays until the new run stands at its month: nothing flickers. */
async function openNow(show: Show, request: OpenRequest): Promise<void> {
  const mine = show.opening;
  const stage = await ask(show, (laboratory) => laboratory.open(request));
  const month = Math.max(0, Math.min(stage.months - 1, show.wanted ?? 0));
  const outcomes: Float64Array[] = [];
  while (outcomes.length <= month && mine === show.opening)
    outcomes.push(...(await ask(show, (laboratory) => laboratory.liveAhead(AHEAD))));
  const frame = await ask(show, (laboratory) => laboratory.seek(month));
  if (mine !== show.opening) return;
  show.toOpen = null;
  show.wanted = null;
  show.store.setState({ stage, frame, outcomes });
}

async function liveAhead(show: Show, months: number): Promise<void> {
  const mine = show.opening;
  const lived = await ask(show, (laboratory) => laboratory.liveAhead(months));
  if (mine === show.opening && show.toOpen === null)
    show.store.setState(({ outcomes }) => ({ outcomes: [...outcomes, ...lived] }));
}

async function showNow(show: Show, month: number): Promise<void> {
  const mine = show.opening;
  const frame = await ask(show, (laboratory) => laboratory.seek(month));
  if (mine !== show.opening || show.toOpen !== null) return;
  if (show.wanted === month) show.wanted = null;
  show.store.setState({ frame });
}

function ask<Answer>(
  show: Show,
  question: (laboratory: RemoteLaboratory) => Promise<Answer>,
): Promise<Answer> {
  show.own ??= startLaboratory();
  return heardWithin(show.own, question(show.own.laboratory));
}

/** A new worker, and the run lived again to where it was. False when it cannot be opened again. */
async function replace(show: Show): Promise<boolean> {
  const { request, stage, frame, outcomes, replaced } = show.store.getState();
  show.own?.close();
  show.own = null;
  show.store.setState({ replaced: replaced + 1 });
  if (request === null || stage === null || show.toOpen !== null) return true;
  try {
    await ask(show, (laboratory) => laboratory.open(request));
    for (let lived = 0; lived < outcomes.length; lived += AHEAD)
      await ask(show, (laboratory) => laboratory.liveAhead(Math.min(AHEAD, outcomes.length - lived)));
  } catch {
    return false;
  }
  show.wanted ??= frame?.month ?? 0;
  return true;
}

function fail(show: Show, error: unknown): void {
  pause(show);
  show.wanted = null;
  show.toOpen = null;
  for (const { refuse } of show.peeks.splice(0)) refuse(error);
  show.store.setState({ failure: error instanceof Error ? error.message : String(error) });
}
