/** `joinery calibrate <folder>`: believable worlds from the results of a study whose outcomes have targets. */
import { join } from "node:path";
import { calibrate as worldsFrom, cannotCalibrate } from "../../analysis/study/calibrate.ts";
import type { Calibration } from "../../analysis/study/calibrate.ts";
import { studyPrint } from "../../experiment/jobs.ts";
import { InputError } from "../../scenario/problem.ts";
import { calibrationWords } from "../../words/en/calibration.ts";
import { cli } from "../../words/en/cli.ts";
import { identifiedWords } from "../../words/en/experiment.ts";
import { writeResult } from "../files.ts";
import { DONE } from "../outcome.ts";
import { studyIn } from "../study/folder.ts";
import { resultsIn } from "../study/rows.ts";
import { rounded, table } from "../table.ts";

interface CalibrateArguments {
  readonly keep: number;
  readonly worlds: number;
  readonly json?: boolean;
}

export async function calibrate(
  folder: string,
  { keep, worlds, json = false }: CalibrateArguments,
): Promise<number> {
  const study = await studyIn(folder);
  const results = await resultsIn(folder, study);
  const why = cannotCalibrate(results);
  if (why !== undefined)
    throw new InputError([{ at: folder, code: `calibration-${why}`, found: study.id, values: {} }]);
  const found = worldsFrom(results, { keep: keep / 100, worlds });
  const file = {
    joineryWorlds: 1,
    study: study.id,
    fingerprint: studyPrint(study),
    keep: keep / 100,
    reach: found.reach,
    worlds: found.worlds,
  };
  await writeResult(folder, "worlds.json", `${JSON.stringify(file, null, 2)}\n`, false);
  await writeResult(folder, "calibration.json", `${JSON.stringify(found, null, 2)}\n`, false);
  process.stdout.write(
    json
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${asText(found)}${cli.written(join(folder, "worlds.json"))}\n`,
  );
  return DONE;
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
