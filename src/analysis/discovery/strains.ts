/**
 * What might break a plan: how the plan itself is carried out, what comes from outside, and what is not known of the
 * place. One row of values makes one scenario, in which the plan and *leave as is* are lived under the same luck.
 *
 * The plan's own strains (the wait, the posts that change hands) move every event that the plan brings and that strikes
 * people; the rest comes whatever is decided.
 */
import { namedUniform } from "../../engine/uniform.ts";
import { latinHypercube } from "../../experiment/design/latin-hypercube.ts";
import { within } from "../../maths/uniform.ts";
import { eventKindOf } from "../../model/events/index.ts";
import { LEAVE_AS_IS, optionOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { DatedEvent } from "../../scenario/compile/timeline.ts";
import { underCondition } from "../../scenario/conditions.ts";
import type { Option, Scenario, SettingsSource, TimelineEvent } from "../../scenario/scenario.ts";
import { inWorld } from "../calibration/kept-worlds.ts";
import type { FactorColumn } from "./box.ts";

export type StrainId =
  | "wait"
  | "posts"
  | "budget"
  | "targets"
  | "trust"
  | "again"
  | "leader"
  | "pandemic"
  | "data";

export interface Strain {
  readonly id: StrainId;
  /** From low to high; a choice happens from a half on. */
  readonly low: number;
  readonly high: number;
  readonly isChoice: boolean;
}

const LONGEST_WAIT = 24;
const number = (id: StrainId, low: number, high: number): Strain => ({ id, low, high, isChoice: false });
const choice = (id: StrainId): Strain => ({ id, low: 0, high: 1, isChoice: true });

/** Events that a plan has and *leave as is* has not, or has otherwise, and that strike people. */
export function strikesOf(scenario: Scenario, option: string): readonly DatedEvent[] {
  const usual = new Map(
    timelineOf(scenario, optionOf(scenario, LEAVE_AS_IS)).map((event) => [event.id, event]),
  );
  return timelineOf(scenario, optionOf(scenario, option)).filter(
    (event) =>
      eventKindOf(event.kind).strikes && JSON.stringify(usual.get(event.id)) !== JSON.stringify(event),
  );
}

/** The strains that mean something for a plan. */
export function strainsFor(scenario: Scenario, option: string): readonly Strain[] {
  const strikes = strikesOf(scenario, option);
  const longest = Math.min(LONGEST_WAIT, ...strikes.map(({ starts }) => starts));
  const isOpen = scenario.settings?.startingTrust === undefined;
  return [
    ...(strikes.length > 0 && longest > 1 ? [number("wait", 0, longest)] : []),
    ...(strikes.length > 0 ? [number("posts", 0.05, 0.95)] : []),
    number("budget", 0, 0.5),
    number("targets", 0, 1),
    ...(isOpen ? [number("trust", 0.15, 0.6)] : []),
    choice("again"),
    choice("leader"),
    choice("pandemic"),
    choice("data"),
  ];
}

/** A value a strain. */
export type StrainRow = Partial<Readonly<Record<StrainId, number>>>;

/** Rows that fill the ranges evenly; whole months where a strain is months. */
export function strainRows(strains: readonly Strain[], count: number, seed: string): readonly StrainRow[] {
  const cube = latinHypercube(count, strains.length, within(namedUniform(seed), "strains"));
  return cube.map((places) =>
    Object.fromEntries(
      strains.map(({ id, low, high, isChoice }, j) => {
        const value = low + (high - low) * places[j];
        if (isChoice) return [id, value >= 0.5 ? 1 : 0];
        return [id, id === "wait" ? Math.round(value) : value];
      }),
    ),
  );
}

/** The scenario of one row, in a believable world where one is given. */
export function strained(
  scenario: Scenario,
  option: string,
  row: StrainRow,
  world?: SettingsSource,
): Scenario {
  const placed = world === undefined ? scenario : inWorld(scenario, world);
  const trusting =
    row.trust === undefined
      ? placed
      : { ...placed, settings: { ...placed.settings, startingTrust: row.trust } };
  return outside(carriedOut(trusting, option, row), row);
}

/** What comes from outside, of the size that the row says. */
function outside(scenario: Scenario, row: StrainRow): Scenario {
  const brought = [
    ...sized(scenario, "budget-cut", row.budget),
    ...sized(scenario, "targets", row.targets),
    ...(row.again === 1 ? eventsUnder(scenario, "reorganised-again") : []),
    ...(row.leader === 1 ? eventsUnder(scenario, "leader-leaves") : []),
    ...(row.pandemic === 1 ? eventsUnder(scenario, "pandemic") : []),
    ...(row.data === 1 ? eventsUnder(scenario, "data-law") : []),
  ];
  return { ...scenario, events: [...scenario.events, ...brought] };
}

const eventsUnder = (
  scenario: Scenario,
  condition: Parameters<typeof underCondition>[1],
): readonly TimelineEvent[] => underCondition(scenario, condition).events.slice(scenario.events.length);

/** Below this there is nothing to speak of. */
const LEAST = 0.02;

const sized = (
  scenario: Scenario,
  condition: "budget-cut" | "targets",
  size: number | undefined,
): readonly TimelineEvent[] =>
  size === undefined || size < LEAST
    ? []
    : eventsUnder(scenario, condition).map((event) => ({ ...event, size }));

/** The plan carried out with another wait and other posts. */
export function carriedOut(scenario: Scenario, option: string, { wait, posts }: StrainRow): Scenario {
  if (wait === undefined && posts === undefined) return scenario;
  const strikes = new Map(strikesOf(scenario, option).map((event) => [event.id, event]));
  const patchOf = (id: string): Partial<TimelineEvent> => {
    const event = strikes.get(id);
    if (event === undefined) return {};
    return {
      ...(wait === undefined
        ? {}
        : { starts: event.starts, announced: Math.max(0, event.starts - Math.round(wait)) }),
      ...(posts === undefined ? {} : { size: posts }),
    };
  };
  const change = (plan: Option): Option => {
    if (plan.id !== option) return plan;
    const own = new Set(plan.events?.map(({ id }) => id));
    const changed = [...strikes.keys()].filter((id) => !own.has(id));
    return {
      ...plan,
      ...(plan.events === undefined
        ? {}
        : { events: plan.events.map((event) => ({ ...event, ...patchOf(event.id) })) }),
      ...(changed.length === 0
        ? {}
        : {
            changes: {
              ...plan.changes,
              ...Object.fromEntries(changed.map((id) => [id, { ...plan.changes?.[id], ...patchOf(id) }])),
            },
          }),
    };
  };
  return { ...scenario, options: (scenario.options ?? []).map(change) };
}

/** The rows and the worlds they were lived in as columns, without those in which nothing varies. */
export function columnsOf(
  strains: readonly Strain[],
  rows: readonly StrainRow[],
  worlds: readonly SettingsSource[],
): readonly FactorColumn[] {
  const own = strains.map(({ id, isChoice }): FactorColumn =>
    isChoice
      ? { kind: "choice", factor: id, values: rows.map((row) => row[id] === 1) }
      : { kind: "number", factor: id, values: rows.map((row) => row[id] ?? Number.NaN) },
  );
  const names = [...new Set(worlds.flatMap((world) => Object.keys(world)))];
  const assumed = names.map((name): FactorColumn => ({
    kind: "number",
    factor: name,
    values: worlds.map((world) => Object.entries(world).find(([each]) => each === name)?.[1] ?? Number.NaN),
  }));
  return [...own, ...assumed].filter(({ values }) => new Set(Array.from<unknown>(values)).size > 1);
}
