/** The one rule that a class may write in the last round, in its own words and as the model follows it. */
import type { ReactElement } from "react";
import { ruleOf } from "../../analysis/game/course.ts";
import type { Course } from "../../analysis/game/course.ts";
import { game as words } from "../../words/en/game.ts";

const LONGEST = 200;

interface RuleProps {
  readonly course: Course;
  readonly rule: string;
  readonly onRule: (rule: string) => void;
}

export function ClassRule({ course, rule, onRule }: RuleProps): ReactElement {
  const { board, phone } = words;
  const voted = ruleOf(course);
  return (
    <section className="class-rule">
      <label htmlFor="class-rule">{board.rule}</label>
      <input
        id="class-rule"
        maxLength={LONGEST}
        value={rule}
        onChange={({ target }) => onRule(target.value)}
      />
      {course.phase === "choosing" ? null : (
        <p>{voted === "none" ? board.ruleNone : `${board.ruleIn(phone.vote[voted])}.`}</p>
      )}
    </section>
  );
}
