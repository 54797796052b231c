/** What the figure that ships says, as its title: worked out from the very numbers it draws. */
import { studyDoor } from "../../words/en/study-door.ts";

const { figure } = studyDoor;

/** A plan at the end: its name, and the edges of 8 in 10 futures. */
export interface PlanEnd {
  readonly label: string;
  readonly low: number;
  readonly high: number;
}

/**
 * A plan shares less where all of its 8 in 10 lie below those of the one left alone, more where they lie above. Where they
 * overlap nobody should make anything of it.
 */
export function figureFinding(alone: PlanEnd, plans: readonly PlanEnd[]): string {
  const named = (chosen: readonly PlanEnd[]): string => chosen.map(({ label }) => label).join(figure.or);
  const less = plans.filter(({ high }) => high < alone.low);
  const more = plans.filter(({ low }) => low > alone.high);
  const alike = plans.filter((plan) => !less.includes(plan) && !more.includes(plan));
  const said = [
    less.length === 0 ? "" : figure.less(named(less)),
    more.length === 0 ? "" : figure.more(named(more)),
    alike.length === 0 ? "" : figure.alike(named(alike)),
  ].filter((part) => part !== "");
  return figure.title(said.join("; "));
}
