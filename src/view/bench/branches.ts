/**
 * Branches: what if, from this month on, things had gone otherwise?
 *
 * A branch is a plan like any other, made from the one it leaves: only changes announced after its month differ. Under
 * the same luck the months up to then are the same to the last bit.
 */
import { eventsOf, monthOfWhen, optionsOf } from "../../scenario/compile/timeline.ts";
import { LIMITS } from "../../scenario/limits.ts";
import type { Option, Scenario, TimelineEvent } from "../../scenario/scenario.ts";

/** What differs after the branch's month. */
export type BranchEdit =
  | { readonly kind: "without"; readonly event: string }
  | { readonly kind: "move"; readonly event: string; readonly by: number }
  | { readonly kind: "plan"; readonly option: string };

export interface Branch {
  readonly id: string;
  /** The plan or branch it leaves, and the last month they share. */
  readonly from: string;
  readonly month: number;
  readonly edit: BranchEdit;
  readonly title: string;
  /** What is run. */
  readonly option: Option;
}

/** A branch without the plan it makes: enough to make it again. */
export type Twig = Omit<Branch, "option">;

/** Branches made again from what was kept of them; what no longer fits the scenario is left out. */
export function regrown(scenario: Scenario, twigs: readonly Twig[]): readonly Branch[] {
  const grown: Branch[] = [];
  for (const twig of twigs) {
    const plan = planOf(scenario, grown, twig.from);
    if (plan === undefined || twig.month >= scenario.months || !fits(scenario, plan, twig)) continue;
    grown.push({ ...twig, option: branchOff(scenario, plan, twig) });
  }
  return grown;
}

function fits(scenario: Scenario, plan: Option, { month, edit }: Twig): boolean {
  return edit.kind === "plan"
    ? optionsOf(scenario).some(({ id }) => id === edit.option)
    : openEvents(scenario, plan, month).some(({ id }) => id === edit.event);
}

/** A plan or a branch by its id, as something to be run. */
export function planOf(scenario: Scenario, branches: readonly Branch[], id: string): Option | undefined {
  return (
    branches.find((branch) => branch.id === id)?.option ?? optionsOf(scenario).find((each) => each.id === id)
  );
}

/** The scenario with its branches among its plans, so that a worker can run them. */
export const withBranches = (scenario: Scenario, branches: readonly Branch[]): Scenario =>
  branches.length === 0
    ? scenario
    : { ...scenario, options: [...(scenario.options ?? []), ...branches.map(({ option }) => option)] };

/**
 * The scenario to be kept with its branches: they and the plans they leave, the latest if there are too many, among no
 * others. What was changed is not what was checked, so it claims to be no more than a story.
 */
export function keptWith(
  scenario: Scenario,
  branches: readonly Branch[],
  { id, title }: Pick<Scenario, "id" | "title">,
): Scenario {
  const made = branches.slice(-LIMITS.options);
  const roots = (scenario.options ?? []).filter((option) => made.some(({ from }) => from === option.id));
  return {
    ...scenario,
    id,
    title,
    claim: "story",
    options: [...roots, ...made.map(({ option }) => option)].slice(-LIMITS.options),
  };
}

const announcedIn = ({ start }: Scenario, { announced }: TimelineEvent): number =>
  monthOfWhen(start, announced);

/** The changes of a plan that a branch from a month can still touch. */
export const openEvents = (scenario: Scenario, plan: Option, month: number): readonly TimelineEvent[] =>
  eventsOf(scenario, plan).filter((event) => announcedIn(scenario, event) > month);

/** How far a change can be moved: not to before the branch, nor past the end. */
export function roomToMove(
  scenario: Scenario,
  event: TimelineEvent,
  month: number,
): { readonly least: number; readonly most: number } {
  return {
    least: month + 1 - announcedIn(scenario, event),
    most: scenario.months - 1 - monthOfWhen(scenario.start, event.starts),
  };
}

/** The plan that an edit makes of another from a month on. */
export function branchOff(
  scenario: Scenario,
  plan: Option,
  { id, title, month, edit }: Pick<Branch, "id" | "title" | "month" | "edit">,
): Option {
  const events = eventsAfter(scenario, plan, month, edit);
  return { ...plan, id, title, plain: title, ...difference(scenario, events) };
}

function eventsAfter(
  scenario: Scenario,
  plan: Option,
  month: number,
  edit: BranchEdit,
): readonly TimelineEvent[] {
  const events = eventsOf(scenario, plan);
  const isOpen = (event: TimelineEvent): boolean => announcedIn(scenario, event) > month;
  if (edit.kind === "without") return events.filter((event) => event.id !== edit.event || !isOpen(event));
  if (edit.kind === "move")
    return events.map((event) =>
      event.id === edit.event && isOpen(event) ? moved(scenario, event, month, edit.by) : event,
    );
  const kept = events.filter((event) => !isOpen(event));
  const known = new Set(kept.map((event) => event.id));
  const other = optionsOf(scenario).find((each) => each.id === edit.option);
  const taken = other === undefined ? [] : eventsOf(scenario, other);
  return [...kept, ...taken.filter((event) => isOpen(event) && !known.has(event.id))];
}

function moved(scenario: Scenario, event: TimelineEvent, month: number, by: number): TimelineEvent {
  const { least, most } = roomToMove(scenario, event, month);
  const shift = Math.max(least, Math.min(most, by));
  const later = (when: string | number): number => monthOfWhen(scenario.start, when) + shift;
  return {
    ...event,
    announced: later(event.announced),
    starts: later(event.starts),
    ...(event.ends === undefined ? {} : { ends: later(event.ends) }),
  };
}

/** How events differ from the scenario's own timeline, as a plan says it. */
function difference(
  scenario: Scenario,
  events: readonly TimelineEvent[],
): Pick<Option, "events" | "without" | "changes"> {
  const timeline = new Map(scenario.events.map((event) => [event.id, event]));
  const here = new Set(events.map(({ id }) => id));
  return {
    events: events.filter(({ id }) => !timeline.has(id)),
    without: scenario.events.map(({ id }) => id).filter((id) => !here.has(id)),
    changes: Object.fromEntries(
      events.flatMap((event) => {
        const before: Readonly<Record<string, unknown>> = { ...timeline.get(event.id) };
        const fields = Object.entries(event).filter(
          ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field]),
        );
        return fields.length === 0 || !timeline.has(event.id) ? [] : [[event.id, Object.fromEntries(fields)]];
      }),
    ),
  };
}

/** A branch and all that leave it. */
export function family(branches: readonly Branch[], id: string): readonly Branch[] {
  return branches.flatMap((branch) => {
    if (branch.id === id) return [branch];
    return branch.from === id ? family(branches, branch.id) : [];
  });
}
