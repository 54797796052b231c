/** The desk for studies: the same checks, cases, rows and digest as the terminal's. */
import { proxy } from "comlink";
import { csvLine } from "../analysis/export/csv.ts";
import { resultHeader, resultLine, studyDictionary } from "../analysis/export/study-rows.ts";
import { analyseStudy } from "../analysis/study/analyse.ts";
import { calibrate } from "../analysis/study/calibrate.ts";
import { soFar } from "../analysis/study/so-far.ts";
import type { StudyResults } from "../analysis/study/results.ts";
import { fingerprint } from "../engine/fingerprint.ts";
import { placeOf } from "../experiment/design/settings.ts";
import { execute } from "../experiment/execution.ts";
import type { Finding, Known, ResultRow } from "../experiment/execution.ts";
import { readingsPrint, rowCount, studyCases, studyPrint } from "../experiment/jobs.ts";
import { shippedStudy } from "../experiment/library.ts";
import { batchFor, pilot } from "../experiment/pilot.ts";
import type { RunTasks } from "../experiment/runner.ts";
import { checkStudy, namedOutside } from "../experiment/study-file/check.ts";
import type { CheckedStudy } from "../experiment/study-file/check.ts";
import { draftOf } from "../experiment/study-file/draft.ts";
import type { Study } from "../experiment/study.ts";
import { SHIPPED_IDS, shippedScenario } from "../scenario/library.ts";
import { loadScenario } from "../scenario/load.ts";
import type {
  DeskChecked,
  DeskRead,
  KeptFinding,
  OnNews,
  StudyDesk,
  StudyRan,
  StudyRun,
} from "./study-api.ts";

/** More cases than this are not drawn, and not worked out to be drawn. */
const MOST_DRAWN = 1024;
const MOST_MADE = 20_000;
/** Milliseconds between two words to the page. */
const BREATH = 150;

/** What the last run left. */
interface Held {
  readonly results: StudyResults;
  readonly lines: readonly string[];
}

export function studyDesk(): StudyDesk {
  const gate = openGate();
  const last: { held: Held | null; underWay: UnderWay | null } = { held: null, underWay: null };
  const held = (): Held => {
    if (last.held === null) throw new Error("no study has been run: call run() first");
    return last.held;
  };
  return {
    check: async (text) => told(await checkedStudy(JSON.parse(text))),
    read: async (bytes, name) => {
      const { data, problems } = await loadScenario(bytes, name);
      return problems.length > 0 ? { draft: null, problems } : draftFrom(data);
    },
    readShipped: async (id) => draftFrom(structuredClone(await shippedStudy(id))),
    cost: async (request, tasks, onNews) => {
      const news = gatherNews(request, onNews);
      const cost = await pilot({ ...request, known: news.known, run: across(tasks), now });
      await news.flush();
      return cost;
    },
    run: async (request, tasks, onNews) => {
      gate.open();
      const underWay = beginning(request);
      last.underWay = underWay;
      const ran = await runStudy(request, underWay, { tasks: across(tasks), onNews, gate });
      last.held = ran.held;
      return ran.told;
    },
    pause: async (isPaused) => gate.pause(isPaused),
    stop: async () => gate.shut(),
    table: async () => held().lines.join(""),
    dictionary: async () => studyDictionary(held().results.study),
    soFar: async () => {
      const results = last.underWay === null ? null : soFar(last.underWay);
      return results === null ? null : { results, analysis: analyseStudy(results) };
    },
    calibrate: async (options) => {
      try {
        return calibrate(held().results, options);
      } catch (error) {
        if (error instanceof RangeError) return null;
        throw error;
      }
    },
    analyse: async () => analyseStudy(held().results),
  };
}

/** The results of a run as they grow: its rows come in order, so those that are there are the first. */
interface UnderWay extends StudyResults {
  rows: number;
}

const beginning = ({ study }: StudyRun): UnderWay => ({
  study,
  cases: studyCases(study),
  values: study.outcomes.map(() => new Float64Array(rowCount(study)).fill(Number.NaN)),
  rows: 0,
});

interface RunMeans {
  readonly tasks: RunTasks;
  readonly onNews: OnNews;
  readonly gate: ReturnType<typeof openGate>;
}

async function runStudy(
  request: StudyRun,
  underWay: UnderWay,
  { tasks, onNews, gate }: RunMeans,
): Promise<{ readonly held: Held; readonly told: StudyRan }> {
  const { study } = request;
  const news = gatherNews(request, onNews);
  const run: RunTasks = (next, take) => tasks(async () => ((await gate.passed()) ? next() : undefined), take);
  const { each } = await pilot({ ...request, known: news.known, run, now });
  const lines: string[] = [csvLine(resultHeader(study))];
  const { cases, values } = underWay;
  const executed = await execute({
    study,
    span: { from: 0, to: rowCount(study) },
    known: news.known,
    run,
    write: async (rows) => {
      for (const row of rows) {
        const at = rowOf(row, study);
        lines.push(resultLine(row));
        for (const [o, column] of values.entries()) column[at] = row.values[o];
        underWay.rows++;
        news.row(at, row);
      }
    },
    onProgress: news.progress,
    stopped: gate.isShut,
    batch: batchFor({ each }),
  });
  await news.flush();
  return {
    held: { results: { study, cases, values, rows: executed.rows }, lines },
    told: { ...executed, lived: news.lived(), digest: fingerprint(lines.join("")) },
  };
}

const now = (): number => performance.now();
const rowOf = ({ case: number, run }: ResultRow, { runs }: Study): number => number * runs + run;

/** Tasks handed to whoever is on the other side. Functions cannot cross; what stands for them can. */
const across =
  (tasks: RunTasks): RunTasks =>
  (next, take) =>
    tasks(proxy(next), proxy(take));

/** The case of a study, where it is named, fetched from those that come with Joinery. */
async function checkedStudy(data: unknown): Promise<CheckedStudy> {
  const { scenario } = namedOutside(data);
  return scenario !== null && SHIPPED_IDS.includes(scenario)
    ? checkStudy(data, { scenario: await shippedScenario(scenario) })
    : checkStudy(data);
}

async function draftFrom(data: unknown): Promise<DeskRead> {
  const { study, problems } = await checkedStudy(data);
  if (study === null) return { draft: null, problems };
  const { scenario } = namedOutside(data);
  return { draft: draftOf(study, scenario ?? study.scenario), problems };
}

function told({ study, problems, advice }: CheckedStudy): DeskChecked {
  if (study === null) return { study, problems, advice, rows: 0, print: "", readings: "", places: [] };
  const rows = rowCount(study);
  const cases = rows / study.runs > MOST_MADE ? [] : studyCases(study);
  return {
    study,
    problems,
    advice,
    rows,
    print: studyPrint(study),
    readings: readingsPrint(study),
    places: cases
      .slice(0, MOST_DRAWN)
      .map((row) => Float64Array.from(row, (setting, f) => placeOf(study.factors[f], setting))),
  };
}

/** Lets tasks through, holds them back, or lets no more through. */
function openGate() {
  const state: { isShut: boolean; isPaused: boolean; readonly waiting: (() => void)[] } = {
    isShut: false,
    isPaused: false,
    waiting: [],
  };
  const release = (): void => {
    for (const go of state.waiting.splice(0)) go();
  };
  return {
    open: (): void => {
      state.isShut = false;
      state.isPaused = false;
    },
    isShut: (): boolean => state.isShut,
    shut: (): void => {
      state.isShut = true;
      release();
    },
    pause: (isPaused: boolean): void => {
      state.isPaused = isPaused;
      if (!isPaused) release();
    },
    /** Resolves once tasks may go on; to false when there are to be no more. */
    passed: async (): Promise<boolean> => {
      while (state.isPaused && !state.isShut)
        await new Promise<void>((resolve) => {
          state.waiting.push(resolve);
        });
      return !state.isShut;
    },
  };
}

/** What is known, and what to tell of it: gathered, so that the page hears a few times a second and no more. */
function gatherNews({ study, known: kept }: StudyRun, onNews: OnNews) {
  const there = new Map<string, Finding>(
    kept.map(({ made, run, fingerprint: print, values }) => [
      `${made} ${run}`,
      { fingerprint: print, values },
    ]),
  );
  let fresh: KeptFinding[] = [];
  let rows: number[] = [];
  let values: number[] = [];
  let done = 0;
  let lived = 0;
  let toldAt = now();
  const tell = async (): Promise<void> => {
    toldAt = now();
    const news = { done, lived, fresh, rows: Int32Array.from(rows), values: Float64Array.from(values) };
    fresh = [];
    rows = [];
    values = [];
    await onNews(news);
  };
  const known: Known = {
    find: (print, run) => there.get(`${print} ${run}`),
    keep: (made, run, finding) => {
      lived++;
      there.set(`${made} ${run}`, finding);
      fresh.push({ made, run, ...finding });
      // The first futures are lived before any row is: the page hears of them too.
      if (now() - toldAt > BREATH) void tell();
    },
  };
  return {
    known,
    lived: (): number => lived,
    row: (row: number, { values: read }: ResultRow): void => {
      rows.push(row);
      values.push(...read.slice(0, study.outcomes.length));
    },
    progress: (to: number): void => {
      done = to;
      if (now() - toldAt > BREATH) void tell();
    },
    flush: tell,
  };
}
