import { expect, test } from "vitest";
import { scoresOf } from "../../../src/analysis/game/score.ts";
import { timesHeld } from "../../../src/analysis/lessons.ts";
import { LONER, courseWhere, partnershipGame } from "../../../src/analysis/lessons/partnership-game.ts";
import { beginRun, columnsOf, rewind, step } from "../../../src/model/simulate.ts";
import { frameOf } from "../../../src/protocol/frame.ts";
import { stageOf } from "../../../src/protocol/stage.ts";
import { compile } from "../../../src/scenario/compile.ts";
import { gameScenario } from "../../../src/scenario/library.ts";
import { hundredClasses } from "./classes.ts";

test("the town hardly notices one that keeps to itself, loses much by all, and gets most back by talk and a rule", async () => {
  const { reveal } = await hundredClasses(partnershipGame, partnershipGame.options);
  expect(timesHeld(reveal)).toBeGreaterThanOrEqual(95);
});

const YEAR = 12;

test("in the first year keeping to itself pays whoever does it alone, in at least 95 of 100 classes", async () => {
  const scenario = partnershipGame.shaped!(await gameScenario());
  const course = courseWhere(() => ({}));
  const pointsIn = (option: string) => {
    const compiled = compile(scenario, { option, seed: "class" });
    const run = beginRun(compiled.spec, 0);
    const columns = columnsOf(compiled.spec.structure, { localities: false });
    const stage = stageOf(scenario, compiled, columns);
    return (number: number): number => {
      rewind(run, number);
      const months = Array.from({ length: YEAR }, (_, month) => {
        step(run);
        return frameOf(run, month, new Float64Array());
      });
      return scoresOf(stage, months, course.moves[0]!).find(({ role }) => role === LONER)!.points;
    };
  };
  const [alone, open] = [pointsIn("one-keeps"), pointsIn("all-open")];
  const pays = Array.from({ length: 100 }, (_, run) => alone(run) > open(run));
  expect(pays.filter(Boolean).length).toBeGreaterThanOrEqual(95);
});
