/**
 * Lesson 3: all together, one leads, or a separate office, with 5, 15 and 35 partners.
 *
 * Provan and Kenis (2008) expect running things together to be best among few. Here it is never best: with five nothing
 * can be told. What does hold is that its cost grows with the number of partners, and that is what the lesson shows.
 */
import type { Future } from "../../experiment/runner.ts";
import { outcomeOf } from "../../model/outcomes/index.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { above, endsOf, points } from "./gaps.ts";
import type { Lesson, Reveal } from "./lesson.ts";

const FORMS = ["shared", "lead", "separate"] as const;
const PLACES = ["five", "fifteen", "thirty-five"] as const;
/** Three years are enough for the forms to part; the scenario itself runs for six. */
const MONTHS = 36;

/** With five partners the three forms end alike; with fifteen and 35 running things together ends below a separate office, and with 35 below one lead. */
function costGrows(futures: readonly Future[]): Reveal {
  const { matters } = outcomeOf("in-practice");
  const end = (form: string, place: string): readonly number[] => endsOf(futures, form, "in-practice", place);
  const few = FORMS.map((form) => end(form, "five"));
  const cost = (place: string): readonly number[] => above(end("separate", place), end("shared", place));
  const [fifteen, many] = [cost("fifteen"), cost("thirty-five")];
  const lead = above(end("lead", "thirty-five"), end("shared", "thirty-five"));
  const spread = few[0].map((_, r) => {
    const values = few.map((ends) => ends[r]);
    return Math.max(...values) - Math.min(...values);
  });
  return {
    holds: many.map(
      (gap, r) => spread[r] <= matters && fifteen[r] > matters && gap > matters && lead[r] > matters,
    ),
    numbers: { few: points(spread), fifteen: points(fifteen), many: points(many), lead: points(lead) },
  };
}

export const whoHoldsTheRing: Lesson = {
  id: "who-holds-the-ring",
  scenario: "a3-who-holds-the-ring",
  shaped: (scenario) => ({ ...scenario, months: MONTHS }),
  options: FORMS,
  outcomes: ["in-practice"],
  scope: "thirty-five",
  grid: {
    rows: PLACES,
    columns: FORMS,
    ask: (scope, option) => ({ baseline: LEAVE_AS_IS, option, outcome: "in-practice", scope }),
  },
  tellsWhy: false,
  reveal: costGrows,
};
