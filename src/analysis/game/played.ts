/** A game as a scenario: what the groups chose, as a plan that the model can run, beside classes that never were. */
import type { Option, PlayedChoice, Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { ruleOf } from "./course.ts";
import type { Course } from "./course.ts";
import { ROLES, ROUNDS, RULE_ROUND } from "./moves.ts";
import type { Move, Role, Rule } from "./moves.ts";

export const ROUND_MONTHS = 12;
export const GAME_MONTHS = ROUNDS * ROUND_MONTHS;

/** How much more open a choice makes a body than the model's rules would: assumed, as all numbers of the game. */
const OPENNESS: Readonly<Record<Move["share"], number>> = { keep: -0.6, usual: 0, open: 0.6 };
/** Staff for work with partners, times the usual. */
const STAFF: Readonly<Record<Move["time"], number>> = { own: 0.7, both: 1, joint: 1.05 };

export const PLAYED = "played";
/** Every body open all the time, and every body keeping to itself: to see the class between. */
export const ALL_OPEN = "all-open";
export const ALL_KEEP = "all-keep";

/** Names of the plans and sentences of their events, as the page tells them. */
export interface PlayedWords {
  readonly plans: Readonly<
    Record<
      typeof PLAYED | typeof ALL_OPEN | typeof ALL_KEEP,
      { readonly title: string; readonly plain: string }
    >
  >;
  readonly time: (body: string) => string;
  readonly people: (body: string) => string;
  readonly rules: Readonly<Record<Exclude<Rule, "none">, string>>;
}

export function playedScenario(base: Scenario, course: Course, words: PlayedWords): Scenario {
  const names = namesIn(base);
  const moves = course.moves.flatMap((round) => [...round.values()]);
  const rule = ruleOf(course);
  const played: Option = {
    id: PLAYED,
    ...words.plans[PLAYED],
    choices: moves.filter(({ share }) => share !== "usual").map(choiceOf),
    events: [
      ...ROLES.flatMap((role) => timeEvents(role, course, words.time(names(role)))),
      ...moves
        .filter(({ people }) => people === "free")
        .map((move) => newFace(move, words.people(names(move.role)))),
      ...(rule === "none" ? [] : [ruleEvent(rule, words.rules[rule])]),
    ],
  };
  const all = (id: typeof ALL_OPEN | typeof ALL_KEEP, share: Move["share"]): Option => ({
    id,
    ...words.plans[id],
    choices: ROLES.map((body) => ({ body, from: 0, until: GAME_MONTHS, openness: OPENNESS[share] })),
  });
  return {
    ...base,
    id: `${base.id}-${course.game}`,
    options: [played, all(ALL_OPEN, "open"), all(ALL_KEEP, "keep")],
  };
}

function namesIn({ world }: Scenario): (id: string) => string {
  const bodies: readonly { readonly id: string; readonly name?: string }[] =
    "organisations" in world && Array.isArray(world.organisations) ? world.organisations : [];
  return (id) => bodies.find((body) => body.id === id)?.name ?? id;
}

const choiceOf = ({ role, round, share }: Move): PlayedChoice => ({
  body: role,
  from: round * ROUND_MONTHS,
  until: (round + 1) * ROUND_MONTHS,
  openness: OPENNESS[share],
});

const assumed = { source: [], strength: "assumed" } as const;

/** Staff as chosen, round by round: an event wherever it differs from the round before. */
function timeEvents(role: Role, { moves }: Course, plain: string): readonly TimelineEvent[] {
  const staff = moves.map((round) => STAFF[round.get(role)?.time ?? "both"]);
  return staff.flatMap((now, round): readonly TimelineEvent[] => {
    const before = round === 0 ? STAFF.both : staff[round - 1];
    if (now === before) return [];
    const month = round * ROUND_MONTHS;
    const size = Math.round((1 - now / before) * 1000) / 1000;
    return [
      {
        id: `time-${role}-${round + 1}`,
        kind: "budget",
        announced: month,
        starts: month,
        who: [role],
        size,
        plain,
        ...assumed,
      },
    ];
  });
}

/** Whoever is free comes instead: the people that partners knew do not. */
function newFace({ role, round }: Move, plain: string): TimelineEvent {
  const month = round * ROUND_MONTHS;
  return {
    id: `people-${role}-${round + 1}`,
    kind: "leadership-leaves",
    announced: month,
    starts: month,
    who: [role],
    plain,
    ...assumed,
  };
}

const RULE_KINDS = {
  data: { kind: "data-sharing", size: 0.3 },
  progress: { kind: "evaluation", size: 0.2 },
  handover: { kind: "facilitation", size: 0.5 },
  pool: { kind: "pooled-budget", size: 0.5 },
} as const;

function ruleEvent(rule: Exclude<Rule, "none">, plain: string): TimelineEvent {
  const month = RULE_ROUND * ROUND_MONTHS;
  return { id: `rule-${rule}`, ...RULE_KINDS[rule], announced: month, starts: month, plain, ...assumed };
}
