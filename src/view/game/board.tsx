/**
 * The teacher's board: the codes of the groups are typed in, a year is run, and everybody looks.
 *
 * The whole game is a list of steps in the address, so a reload loses nothing and the last step can be taken back.
 */
import { useEffect, useMemo, useState } from "react";
import type { ReactElement } from "react";
import { courseOf, stepsOf, stepsText } from "../../analysis/game/course.ts";
import type { Course, Step } from "../../analysis/game/course.ts";
import { MOST_GAMES, RULE_ROUND } from "../../analysis/game/moves.ts";
import { caveats } from "../../words/en/caveats.ts";
import { game as words } from "../../words/en/game.ts";
import { keepInAddress } from "../route.ts";
import { ClassRule } from "./class-rule.tsx";
import { CodeEntry } from "./code-entry.tsx";
import { useLived } from "./lived.ts";
import { Reveal } from "./reveal.tsx";
import { RoundResult } from "./round-result.tsx";
import { SetUp } from "./set-up.tsx";

const { board } = words;

/** A number that another class in the building hardly has. */
function anyNumber(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1));
  return 1 + (drawn % MOST_GAMES);
}

function numberOf(search: URLSearchParams): number | null {
  const number = Number(search.get("game") ?? "");
  return Number.isInteger(number) && number >= 1 && number <= MOST_GAMES ? number : null;
}

export function Board({ search }: { readonly search: URLSearchParams }): ReactElement {
  const [number, setNumber] = useState(() => numberOf(search) ?? anyNumber());
  const [isBegun, setIsBegun] = useState(() => search.get("steps") !== null);
  const [steps, setSteps] = useState<readonly Step[]>(() => stepsOf(search.get("steps") ?? ""));
  const [rule, setRule] = useState(() => search.get("rule") ?? "");
  useEffect(
    () =>
      keepInAddress({
        game: String(number),
        steps: isBegun ? stepsText(steps) || "begun" : "",
        rule,
      }),
    [number, isBegun, steps, rule],
  );
  const course = useMemo(() => courseOf(number, steps), [number, steps]);
  const restart = (): void => {
    setNumber(anyNumber());
    setSteps([]);
    setRule("");
    setIsBegun(false);
  };
  const undo = (): void => {
    if (steps.length === 0) setIsBegun(false);
    setSteps(steps.slice(0, -1));
  };
  return (
    <article className="wide board">
      <h1>{words.title}</h1>
      {isBegun ? (
        <>
          <p className="game-no">
            {board.number}: <strong>{number}</strong>
          </p>
          <Round
            course={course}
            ran={stepsText(steps.slice(0, steps.lastIndexOf("run") + 1))}
            rule={rule}
            onRule={setRule}
            onStep={(step) => setSteps((before) => [...before, step])}
          />
          <p className="actions board-back">
            <button type="button" onClick={undo}>
              {board.undo}
            </button>
            <button type="button" onClick={restart}>
              {board.again}
            </button>
          </p>
        </>
      ) : (
        <SetUp number={number} onNumber={setNumber} onStart={() => setIsBegun(true)} />
      )}
      <p className="caveat">{caveats[0]}</p>
    </article>
  );
}

interface RoundProps {
  readonly course: Course;
  /** The steps up to the last year that was run. */
  readonly ran: string;
  readonly rule: string;
  readonly onRule: (rule: string) => void;
  readonly onStep: (step: Step) => void;
}

function Round({ course, ran, rule, onRule, onStep }: RoundProps): ReactElement {
  const { game, round, phase } = course;
  const lived = useLived(game, ran);
  const done = phase === "choosing" ? round - 1 : round;
  if (phase === "over") return <Reveal lived={lived} />;
  return (
    <>
      {phase === "choosing" ? (
        <section className="choosing">
          <h2>{board.round(round + 1)}</h2>
          <p className="told-large">{board.talking[round]}</p>
          <p className="caveat">{board.minutes}</p>
          <CodeEntry key={round} course={course} onStep={onStep} />
        </section>
      ) : null}
      {round === RULE_ROUND ? <ClassRule course={course} rule={rule} onRule={onRule} /> : null}
      {done < 0 ? null : <RoundResult course={course} round={done} lived={lived} onStep={onStep} />}
    </>
  );
}
