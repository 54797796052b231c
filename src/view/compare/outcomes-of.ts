/** What a scenario is compared on, how its plans are called, and its months. */
import { USUAL_OUTCOMES } from "../../analysis/comparison.ts";
import { LEAVE_AS_IS, optionsOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { DatedEvent } from "../../scenario/compile/timeline.ts";
import { isTemplate } from "../../scenario/scenario.ts";
import type { LocalitySource, Option, Scenario } from "../../scenario/scenario.ts";
import { buildTemplate } from "../../scenario/templates/templates.ts";
import type { ChangeMark } from "../../picture/marks.ts";
import type { TimeSpan } from "../../picture/time.ts";
import { compare } from "../../words/en/compare.ts";
import { eventNames } from "../../words/en/model.ts";

export const outcomesOf = ({ outcomes }: Scenario): readonly string[] => outcomes ?? USUAL_OUTCOMES;

/** Titles of the options by id; *leave as is* is called so unless the scenario has a name for it. */
export function titlesOf(scenario: Scenario): (option: string) => string {
  const titles = new Map(optionsOf(scenario).map(({ id, title }) => [id, title]));
  return (option) => titles.get(option) || (option === LEAVE_AS_IS ? compare.leaveAsIs : option);
}

export const spanOf = ({ start, months }: Scenario): TimeSpan => ({
  from: 0,
  to: months - 1,
  startYear: Number(start.slice(0, 4)),
  startMonth: Number(start.slice(5, 7)),
});

export const placesOf = ({ world }: Scenario): readonly LocalitySource[] =>
  (isTemplate(world) ? buildTemplate(world) : world).localities;

export const eventName = (kind: string): string =>
  Object.entries(eventNames).find(([name]) => name === kind)?.[1].plain ?? kind;

/** More marks than this would hide the line they are to explain. */
const MOST_MARKS = 6;

/** What the plans change: events that differ from *leave as is*, each pair of dates once. None where there are too many. */
export function marksOf(scenario: Scenario, plans: readonly string[]): readonly ChangeMark[] {
  const options = optionsOf(scenario);
  const [base] = options;
  const usual = new Map(timelineOf(scenario, base).map((event) => [event.id, event]));
  const changed = options
    .filter(({ id }) => plans.includes(id))
    .flatMap((option) => changesOf(scenario, option, usual));
  const marks = new Map(changed.map((event) => [`${event.announced} ${event.starts}`, markOf(event)]));
  return marks.size > MOST_MARKS ? [] : [...marks.values()];
}

/** The month in which a plan first does what leaving things as they are does not; the start where it only leaves out. */
export function firstChangeOf(scenario: Scenario, plan: string): number {
  const options = optionsOf(scenario);
  const usual = new Map(timelineOf(scenario, options[0]).map((event) => [event.id, event]));
  const starts = options
    .filter(({ id }) => id === plan)
    .flatMap((option) => changesOf(scenario, option, usual))
    .map((event) => event.starts);
  return starts.length === 0 ? 0 : Math.min(...starts);
}

function changesOf(
  scenario: Scenario,
  option: Option,
  usual: ReadonlyMap<string, DatedEvent>,
): readonly DatedEvent[] {
  return timelineOf(scenario, option).filter(
    (event) => JSON.stringify(usual.get(event.id)) !== JSON.stringify(event),
  );
}

const markOf = ({ id, kind, announced, starts }: DatedEvent): ChangeMark => ({
  id,
  label: eventName(kind),
  announced,
  starts,
});

/** Whether the scenario assumes that partnership working has nothing to do with health. */
export const assumesNoLink = ({ settings }: Scenario, outcome: string): boolean =>
  settings?.effect === 0 && /^(health|published)-|^deprivation-gap$/.test(outcome);
