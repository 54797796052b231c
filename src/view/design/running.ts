/**
 * A study being run: tasks from the desk go to the pool, what is done is kept at once, and the page hears how far it is.
 *
 * A pool that breaks down is replaced, and what it had finished is not run again.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { StudyAnalysis } from "../../analysis/study/analyse.ts";
import type { Study } from "../../experiment/study.ts";
import type { DeskChecked, StudyDesk, StudyNews, StudyRan, StudySoFar } from "../../protocol/study-api.ts";
import { heard } from "../heard.ts";
import { startTaskPool } from "../laboratory.ts";
import type { TaskPool } from "../laboratory.ts";
import type { Designer } from "./designer.ts";
import { findingsOf, keepFindings } from "./kept-studies.ts";

type RunState = "idle" | "running" | "paused" | "stopping" | "stopped" | "done" | "failed";

export interface Running {
  readonly state: RunState;
  /** What is run, and its name; null before the first time. */
  readonly study: Study | null;
  readonly print: string;
  readonly rows: number;
  readonly done: number;
  readonly lived: number;
  /** Milliseconds still to go; null while nobody can say. */
  readonly left: number | null;
  /** `values[outcome][row]`, filled as futures arrive; counted by `arrived`, since the arrays stay the same. */
  readonly values: readonly Float64Array[];
  readonly arrived: number;
  readonly ran: StudyRan | null;
  readonly analysis: StudyAnalysis | null;
  readonly failure: string | null;
  readonly estimate: Estimate | null;
  /** What it says before it is whole. */
  readonly soFar: StudySoFar | null;
  /** Times that workers were replaced. */
  readonly replaced: number;
}

/** What a few first futures say of the cost of all. */
export interface Estimate {
  readonly print: string;
  readonly milliseconds: number;
  readonly workers: number;
}

export interface StudyRunner {
  readonly store: StoreApi<Running>;
  readonly start: (checked: DeskChecked) => void;
  readonly estimate: (checked: DeskChecked) => Promise<void>;
  readonly pause: (isPaused: boolean) => void;
  readonly stop: () => void;
  readonly desk: () => StudyDesk;
  readonly close: () => void;
}

const AT_REST: Running = {
  state: "idle",
  study: null,
  print: "",
  rows: 0,
  done: 0,
  lived: 0,
  left: null,
  values: [],
  arrived: 0,
  ran: null,
  analysis: null,
  failure: null,
  estimate: null,
  soFar: null,
  replaced: 0,
};
const MOST_REPLACED = 2;
/** Milliseconds between two looks for a sign of life; a task is cut to take a small part of it. */
const SILENCE = 45_000;
/** Shares of a study at which it is looked at what it says so far. */
const LOOKS = [0.1, 0.25, 0.5, 0.75] as const;
/** Share of the time that these looks may take. */
const MOST_SPENT = 0.2;
/** Milliseconds after which a look counts as hung. */
const LONGEST_LOOK = 300_000;

export function openRunner({ desk: own, closeDesk, progressed }: Designer): StudyRunner {
  const store = createStore<Running>(() => AT_REST);
  const now: { pool: TaskPool | null; keeping: Promise<void> } = { pool: null, keeping: Promise.resolve() };
  const pool = (): TaskPool => (now.pool ??= startTaskPool());
  const closePool = (): void => {
    now.pool?.close();
    now.pool = null;
  };
  const keepFrom = (readings: string, { fresh }: StudyNews): void => {
    now.keeping = now.keeping.then(() => keepFindings(readings, fresh));
  };
  const closeAll = (): void => {
    closePool();
    closeDesk();
  };
  const means = { store, own, pool, closePool, closeAll, progressed, keepFrom, kept: () => now.keeping };
  return {
    store,
    desk: () => own().desk,
    start: (checked) => {
      const { study } = checked;
      if (study !== null && !isBusy(store.getState())) void go({ ...checked, study }, means);
    },
    estimate: async ({ study, readings, rows, print }) => {
      if (study === null || isBusy(store.getState())) return;
      const { count, run } = pool();
      const known = await findingsOf(readings);
      const { desk, failed } = own();
      const { each } = await Promise.race([
        desk.cost({ study, known, workers: count }, run, (news) => keepFrom(readings, news)),
        failed,
      ]);
      store.setState({ estimate: { print, milliseconds: (rows * each) / count, workers: count } });
    },
    pause: (isPaused) => {
      void own().desk.pause(isPaused);
      store.setState({ state: isPaused ? "paused" : "running", left: null });
    },
    stop: () => {
      void own().desk.stop();
      store.setState({ state: "stopping", left: null });
    },
    close: closePool,
  };
}

/** What a run works with. */
interface Means {
  readonly store: StoreApi<Running>;
  readonly own: Designer["desk"];
  readonly pool: () => TaskPool;
  readonly closePool: () => void;
  /** The pool and the desk: whichever of them hangs. */
  readonly closeAll: () => void;
  readonly progressed: Designer["progressed"];
  readonly keepFrom: (readings: string, news: StudyNews) => void;
  /** Resolves when all that came is kept. */
  readonly kept: () => Promise<void>;
}

type Asked = DeskChecked & { readonly study: Study };

/** One try: known futures are fetched, tasks handed to the pool, and what comes is shown and kept. */
async function attempt(asked: Asked, means: Means): Promise<StudyRan> {
  const { store, own, pool, progressed, keepFrom } = means;
  const { study, readings, rows, print } = asked;
  const known = await findingsOf(readings);
  const clock = startClock(rows);
  const take = (news: StudyNews): void => {
    keepFrom(readings, news);
    fill(store.getState().values, news);
    const { arrived } = store.getState();
    const { done, lived } = news;
    store.setState({ done, lived, left: clock(news), arrived: arrived + news.rows.length });
    progressed({ print, done, rows }, false);
    // What was kept from before comes at once and is soon whole.
    if (lived > 0 && looks.isDue(done, rows)) void looks.while(look(means));
  };
  const looks = startLooks();
  const { count, run } = pool();
  const { desk, failed } = own();
  const running = Promise.race([desk.run({ study, known, workers: count }, run, take), failed]);
  return heard(running, () => (looks.isLooking() ? performance.now() : signOf(store.getState())), SILENCE);
}

/**
 * When to hear what a study says so far. While the desk looks it gives out no tasks and says nothing: a study whose findings
 * take long is not held up for them, and a desk that looks is not taken for a silent one.
 */
function startLooks() {
  const begun = performance.now();
  const now: { share: number | undefined; spent: number; since: number | null } = {
    share: LOOKS[0],
    spent: 0,
    since: null,
  };
  return {
    isDue: (done: number, rows: number): boolean => {
      if (now.share === undefined || done < now.share * rows || done >= rows || now.since !== null)
        return false;
      now.share = LOOKS.find((share) => share * rows > done);
      return now.spent <= MOST_SPENT * (performance.now() - begun);
    },
    while: async (looking: Promise<void>): Promise<void> => {
      now.since = performance.now();
      await looking;
      now.spent += performance.now() - now.since;
      now.since = null;
    },
    isLooking: (): boolean => now.since !== null && performance.now() - now.since < LONGEST_LOOK,
  };
}

/** Changes with every word from the desk; who holds the study up is not waited for. */
const signOf = ({ state, done, lived, arrived }: Running): number =>
  state === "paused" ? performance.now() : done + lived + arrived;

/** Hears what the study says so far. What breaks down here breaks the run down too, and is mended there. */
async function look({ store, own }: Pick<Means, "store" | "own">): Promise<void> {
  const { desk, failed } = own();
  const { print } = store.getState();
  const found = await Promise.race([desk.soFar(), failed]).catch(() => null);
  const { print: now, ran } = store.getState();
  if (found !== null && now === print && ran?.whole !== true) store.setState({ soFar: found });
}

/** Runs a study to its end or to a stop; a pool that breaks down is replaced, and the study gone on with. */
async function go(asked: Asked, means: Means): Promise<void> {
  const { store, own, closePool, closeAll, progressed, kept } = means;
  for (let tries = 0; ; tries++) {
    store.setState({ ...beginning(asked), estimate: store.getState().estimate, replaced: tries });
    try {
      const ran = await attempt(asked, means);
      await kept();
      progressed({ print: asked.print, done: ran.rows, rows: asked.rows }, true);
      store.setState({ ran, state: ran.whole ? "done" : "stopped", left: null, done: ran.rows });
      closePool();
      const { desk, failed } = own();
      if (ran.whole) store.setState({ analysis: await Promise.race([desk.analyse(), failed]), soFar: null });
      else await look(means);
      return;
    } catch (error) {
      closeAll();
      if (tries < MOST_REPLACED) continue;
      const failure = error instanceof Error ? error.message : String(error);
      store.setState({ state: "failed", failure, left: null });
      return;
    }
  }
}

export const isBusy = ({ state }: Pick<Running, "state">): boolean =>
  state === "running" || state === "paused" || state === "stopping";

const beginning = ({ study, print, rows }: DeskChecked & { study: Study }): Running => ({
  ...AT_REST,
  state: "running",
  study,
  print,
  rows,
  values: study.outcomes.map(() => new Float64Array(rows).fill(Number.NaN)),
});

function fill(values: readonly Float64Array[], { rows, values: read }: StudyNews): void {
  rows.forEach((row, i) => {
    for (const [o, column] of values.entries()) column[row] = read[i * values.length + o];
  });
}

/** Times before this many futures say too little. */
const FEWEST_TIMED = 12;

/** From the news to the milliseconds left: by the pace since the first word, futures that were known left out. */
function startClock(rows: number): (news: StudyNews) => number | null {
  const first: { at: number; lived: number } = { at: 0, lived: -1 };
  return ({ done, lived }) => {
    if (first.lived < 0) Object.assign(first, { at: performance.now(), lived });
    const since = lived - first.lived;
    return since < FEWEST_TIMED ? null : ((performance.now() - first.at) / since) * (rows - done);
  };
}
