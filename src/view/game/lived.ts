/** The years of a game as one simulated future, lived in a worker from the first month on whenever a year is added. */
import { useEffect, useState } from "react";
import { courseOf, stepsOf } from "../../analysis/game/course.ts";
import type { Course } from "../../analysis/game/course.ts";
import { PLAYED, ROUND_MONTHS, playedScenario } from "../../analysis/game/played.ts";
import { scoresOf } from "../../analysis/game/score.ts";
import type { RoleScore } from "../../analysis/game/score.ts";
import type { RemoteLaboratory } from "../../protocol/client.ts";
import { gameScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { game as words } from "../../words/en/game.ts";
import { startLaboratory } from "../laboratory.ts";

export interface Lived {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Sharing in the whole town, a value a month: as charts show it, and of that month's contacts alone. */
  readonly sharing: readonly number[];
  readonly now: readonly number[];
  /** One list a round that has been run. */
  readonly scores: readonly (readonly RoleScore[])[];
}

/** What has been lived, why it could not be, or nothing yet. */
export type Living = Lived | { readonly failure: string } | null;

/** The luck of a game goes by its number: a rerun is the same. */
const seedOf = (game: number): string => `game-${game}`;

/** @param ran the steps up to the last year that was run, as text */
export function useLived(game: number, ran: string): Living {
  const key = `${game} ${ran}`;
  const [found, setFound] = useState<{ readonly key: string; readonly living: Living }>();
  useEffect(() => {
    if (ran === "") return undefined;
    const own = startLaboratory();
    const now = { wanted: true };
    const take = (living: Living): void => {
      if (now.wanted) setFound({ key, living });
    };
    Promise.race([live(courseOf(game, stepsOf(ran)), own.laboratory), own.failed])
      .then(take, (error: unknown) =>
        take({ failure: error instanceof Error ? error.message : String(error) }),
      )
      .finally(own.close);
    return () => {
      now.wanted = false;
      own.close();
    };
  }, [game, ran, key]);
  return found?.key === key ? found.living : null;
}

async function live(course: Course, laboratory: RemoteLaboratory): Promise<Lived> {
  const scenario = playedScenario(await gameScenario(), course, words.played);
  const seed = seedOf(course.game);
  const stage = await laboratory.open({ scenario, option: PLAYED, seed, run: 0 });
  const frames = await laboratory.advance(course.moves.length * ROUND_MONTHS);
  const seriesFor = (name: string): readonly number[] => {
    const column = stage.columns.findIndex(({ outcome, scope }) => outcome === name && scope === "system");
    return frames.map(({ outcomes }) => outcomes[column]);
  };
  return {
    scenario,
    seed,
    sharing: seriesFor("sharing"),
    now: seriesFor("sharing-now"),
    scores: course.moves.map((moves, round) =>
      scoresOf(stage, frames.slice(round * ROUND_MONTHS, (round + 1) * ROUND_MONTHS), moves),
    ),
  };
}
