/** `joinery calibrate`: believable worlds, from the results of a study whose outcomes have targets or in stages of its own. */
import { join } from "node:path";
import { calibrate as worldsFrom, cannotCalibrate } from "../../analysis/study/calibrate.ts";
import type { Calibration } from "../../analysis/study/calibrate.ts";
import type { StagedCalibration } from "../../analysis/study/calibrate-in-stages.ts";
import { studyPrint } from "../../experiment/jobs.ts";
import type { Study } from "../../experiment/study.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { InputError } from "../../scenario/problem.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { cli } from "../../words/en/cli.ts";
import { identifiedWords } from "../../words/en/experiment.ts";
import { writeResult } from "../files.ts";
import { listenForInterrupt } from "../interrupt.ts";
import { DONE, STOPPED } from "../outcome.ts";
import { studyIn } from "../study/folder.ts";
import { studyFrom } from "../study/load.ts";
import { resultsIn } from "../study/rows.ts";
import { rounded, table } from "../table.ts";

interface CalibrateArguments {
  readonly keep: number;
  readonly worlds: number;
  readonly stages?: number;
  readonly population: number;
  readonly out?: string;
  readonly runs?: number;
  readonly seed?: string;
  readonly workers?: number;
  readonly json?: boolean;
}

/** From the results in a folder; or, with stages, from a study that is run as the stages go. */
export const calibrate = (name: string, given: CalibrateArguments): Promise<number> =>
  given.stages === undefined ? fromResults(name, given) : inStages(name, given.stages, given);

async function fromResults(
  folder: string,
  { keep, worlds, json = false }: CalibrateArguments,
): Promise<number> {
  const study = await studyIn(folder);
  const results = await resultsIn(folder, study);
  const why = cannotCalibrate(results);
  if (why !== undefined)
    throw new InputError([{ at: folder, code: `calibration-${why}`, found: study.id, values: {} }]);
  const found = worldsFrom(results, { keep: keep / 100, worlds });
  return hand(found, { study, folder, json, keep: keep / 100 });
}

async function inStages(name: string, stages: number, given: CalibrateArguments): Promise<number> {
  const { worlds, population, out, runs, seed, workers, json = false } = given;
  const { study } = await studyFrom(name, {
    ...(runs === undefined ? {} : { runs }),
    ...(seed === undefined ? {} : { seed }),
  });
  const folder = out ?? `out/${study.id}`;
  const interrupt = listenForInterrupt();
  try {
    const { calibrateStaged } = await import("../study/calibrate-in-stages.ts");
    const asked = { folder, stages, population, worlds, workers, quiet: json, interrupt };
    const found = await calibrateStaged(study, asked);
    if (found === undefined) {
      process.stderr.write(`${calibrationWords.stopped}\n`);
      return STOPPED;
    }
    return await hand(found, { study, folder, json, keep: found.kept / found.tried });
  } finally {
    interrupt.release();
  }
}

interface Handed {
  readonly study: Study;
  readonly folder: string;
  readonly json: boolean;
  /** Share of what was tried. */
  readonly keep: number;
}

/** worlds.json for comparisons, calibration.json with all there is to know of them. */
async function hand(
  found: Calibration | StagedCalibration,
  { study, folder, json, keep }: Handed,
): Promise<number> {
  const { reach, worlds, tried, kept } = found;
  const named = { study: study.id, model: MODEL_VERSION, fingerprint: studyPrint(study) };
  const file = { joineryWorlds: 1, ...named, tried, kept, keep, reach, worlds };
  await writeResult(folder, "worlds.json", `${JSON.stringify(file, null, 2)}\n`, false);
  await writeResult(folder, "calibration.json", `${JSON.stringify(found, null, 2)}\n`, false);
  process.stdout.write(
    json
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${stagesText(found)}${asText(found)}${cli.written(join(folder, "worlds.json"))}\n`,
  );
  return DONE;
}

function stagesText(found: Calibration | StagedCalibration): string {
  if (!("stages" in found)) return "";
  const rows = found.stages.map(({ tried, kept, reach, effective }, i) =>
    [i + 1, tried, kept, reach, effective].map(rounded),
  );
  return `${table(calibrationWords.stageHeader, rows, [0, 1, 2, 3, 4])}\n`;
}

function asText({ tried, kept, reach, beyond, posterior, strengths, heldOut }: Calibration): string {
  const { header, strengthHeader, heldOutHeader, yes, no } = calibrationWords;
  return [
    calibrationWords.kept(kept, tried, rounded(reach)),
    ...(beyond.length > 0 ? [calibrationWords.beyond(beyond.join(", "))] : []),
    "",
    table(
      header,
      posterior.map(({ id, median, interval, contraction, identified, knownWith }) => [
        id,
        rounded(median),
        rounded(interval.low),
        rounded(interval.high),
        rounded(contraction),
        identifiedWords[identified],
        knownWith.join(", "),
      ]),
      [1, 2, 3, 4],
    ),
    table(
      strengthHeader,
      strengths.map(({ id, passes, rulesOutAlone }) => [id, rounded(passes), rounded(rulesOutAlone)]),
      [1, 2],
    ),
    ...(heldOut.length === 0
      ? []
      : [
          table(
            heldOutHeader,
            heldOut.map(({ id, target, foretold, isForetold }) => [
              id,
              rounded(target),
              rounded(foretold.low),
              rounded(foretold.high),
              isForetold ? yes : no,
            ]),
            [1, 2, 3],
          ),
        ]),
  ].join("\n");
}
