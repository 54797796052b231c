/**
 * A workshop on one scenario: moves in order, any of which can be undone, and the scenario as it stands after them.
 * Kept while the page is open. What stands is always the scenario it began with, with the proposals that hold put upon it
 * in order, so that undoing leaves nothing behind.
 */
import { createStore } from "zustand/vanilla";
import type { StoreApi } from "zustand/vanilla";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { carriedOut, strikesOf } from "../../analysis/discovery/strains.ts";
import { CONDITIONS, underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import type { Option, Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { stress } from "../../words/en/stress.ts";
import { workshop as words } from "../../words/en/workshop.ts";
import { plansOf } from "./address.ts";

export const SAFER = ["people", "shorter", "slower", "teams", "data"] as const;
export type Safer = (typeof SAFER)[number];
export type Proposal = Safer | Exclude<Condition, "calm">;
export const WORSE = CONDITIONS.filter((each) => each !== "calm");

export type GuessMade = keyof typeof words.guesses;

export interface Move {
  readonly kind: "add" | "drop";
  readonly proposal: Proposal;
  readonly by: string;
  readonly guess: GuessMade;
}

/** What a state was seen to say, once its futures had been lived. */
export interface Seen {
  /** Null where it came in a file: only the words are there. */
  readonly row: OutcomeComparison | null;
  readonly finding: string;
}

export interface Workshop {
  readonly root: Scenario;
  readonly moves: readonly Move[];
  /** Moves that hold; those after are undone. */
  readonly at: number;
  readonly parked: readonly string[];
  readonly disagreed: readonly string[];
  /** By the proposals that hold. */
  readonly seen: Readonly<Record<string, Seen | undefined>>;
}

const SUFFIX = "-workshop";

export const NO_MOVES: Omit<Workshop, "root"> = { moves: [], at: 0, parked: [], disagreed: [], seen: {} };

/** A workshop of a scenario that has not begun. */
export const startWorkshop = (root: Scenario): StoreApi<Workshop> =>
  createStore<Workshop>(() => ({ root, ...NO_MOVES }));

/** Whether anything was moved or noted. */
export const hasBegun = ({ moves, parked, disagreed }: Workshop): boolean =>
  moves.length + parked.length + disagreed.length > 0;

/** The name of what the moves make of a scenario; its own where it is made of moves already. */
export const workingId = ({ id }: Scenario): string =>
  id.endsWith(SUFFIX) ? id : `${id.slice(0, 70)}${SUFFIX}`;

/** Proposals that hold after so many moves, in the order in which they came. */
export function holdingAfter(moves: readonly Move[], at: number): readonly Proposal[] {
  const holding = new Set<Proposal>();
  for (const { kind, proposal } of moves.slice(0, at)) {
    if (kind === "add") holding.add(proposal);
    else holding.delete(proposal);
  }
  return [...holding];
}

export const seenKey = (proposals: readonly Proposal[]): string => proposals.join(" ");

/** The scenario as it stands after some proposals; the one it began with where there are none. */
export function standing(root: Scenario, proposals: readonly Proposal[]): Scenario {
  if (proposals.length === 0) return root;
  const made = proposals.reduce(put, root);
  return { ...made, id: workingId(root), title: words.kept(root.title), claim: "story" };
}

const isSafer = (proposal: Proposal): proposal is Safer => SAFER.some((each) => each === proposal);

export const proposalName = (proposal: Proposal): string =>
  isSafer(proposal) ? words.proposals[proposal] : stress.conditions[proposal];

const YEAR = 12;
const KEPT_POSTS = 0.2;

function put(scenario: Scenario, proposal: Proposal): Scenario {
  if (!isSafer(proposal)) return underCondition(scenario, proposal);
  const [plan] = plansOf(scenario);
  const strikes = strikesOf(scenario, plan);
  const [first] = strikes;
  switch (proposal) {
    case "people":
      return carriedOut(scenario, plan, { posts: KEPT_POSTS });
    case "shorter":
      return first === undefined
        ? scenario
        : carriedOut(scenario, plan, { wait: Math.floor((first.starts - first.announced) / 2) });
    case "slower":
      return later(scenario, plan, new Set(strikes.map(({ id }) => id)));
    case "teams":
      return withHelp(scenario, plan, {
        kind: "facilitation",
        from: first?.announced ?? 1,
        who: ["level:operational"],
        size: 1,
        plain: words.helps.teams,
      });
    case "data":
      return withHelp(scenario, plan, {
        kind: "data-sharing",
        from: first?.announced ?? 1,
        plain: words.helps.data,
      });
    default:
      return proposal satisfies never;
  }
}

/** The plan's own striking events a year later, announced as before. */
function later(scenario: Scenario, plan: string, ids: ReadonlySet<string>): Scenario {
  const dates = new Map(strikesOf(scenario, plan).map((event) => [event.id, event]));
  const move = (event: TimelineEvent): TimelineEvent => {
    const dated = ids.has(event.id) ? dates.get(event.id) : undefined;
    if (dated === undefined) return event;
    const starts = Math.min(scenario.months - 1, dated.starts + YEAR);
    return { ...event, announced: dated.announced, starts };
  };
  return withPlan(scenario, plan, (option) => ({ ...option, events: (option.events ?? []).map(move) }));
}

const withPlan = (scenario: Scenario, plan: string, change: (option: Option) => Option): Scenario => ({
  ...scenario,
  options: (scenario.options ?? []).map((option) => (option.id === plan ? change(option) : option)),
});

const withHelp = (
  scenario: Scenario,
  plan: string,
  {
    from,
    ...event
  }: Pick<TimelineEvent, "kind" | "plain"> & Partial<TimelineEvent> & { readonly from: number },
): Scenario =>
  withPlan(scenario, plan, (option) => ({
    ...option,
    events: [
      ...(option.events ?? []),
      {
        id: `workshop-${event.kind}`,
        announced: from,
        starts: from,
        source: [],
        strength: "assumed",
        ...event,
      },
    ],
  }));

/** Moves that have been made: the last one may be undone, and one undone be made again. */
export function makeMove(store: StoreApi<Workshop>, move: Move): void {
  store.setState(({ moves, at }) => ({ moves: [...moves.slice(0, at), move], at: at + 1 }));
}

export const undoMove = (store: StoreApi<Workshop>): void =>
  store.setState(({ at }) => ({ at: Math.max(0, at - 1) }));

export const redoMove = (store: StoreApi<Workshop>): void =>
  store.setState(({ at, moves }) => ({ at: Math.min(moves.length, at + 1) }));

export const moveSaid = ({ kind, proposal, by }: Move): string =>
  words.move[kind](by, proposalName(proposal));
