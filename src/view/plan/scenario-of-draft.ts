/**
 * The scenario a plan is tried out in: its place, what is coming anyway, the plan beside leaving things as they are, and
 * safer versions of it. A year of calm comes before anything is announced.
 */
import { SCHEMA_VERSION } from "../../scenario/scenario.ts";
import type { Option, Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { plan as words } from "../../words/en/plan.ts";
import { casesOf } from "./cases.ts";
import type { Case } from "./cases.ts";
import { dateOfNumber, dateProblems, monthNumber } from "./draft.ts";
import type { Draft, Pipeline, PlaceId, PlanKind, Safeguard } from "./draft.ts";
import { PLACES, isNotOf } from "./places.ts";

const YEARS = 10;
const YEAR = 12;
/** Months over which a cut is phased in, and between shared leaders and the merger that follows. */
const PHASE = 24;
const SHARED_FIRST = 18;

/** What a kind's size is called, how it is read, and where it may lie, of 100. */
export interface SizeOf {
  readonly what: keyof typeof words.options.sizes;
  readonly usual: number;
  readonly from: number;
  readonly to: number;
}

const POSTS: SizeOf = { what: "posts", usual: 60, from: 5, to: 95 };
export const SIZES: Readonly<Record<PlanKind, SizeOf | null>> = {
  merge: POSTS,
  split: POSTS,
  abolish: POSTS,
  transfer: POSTS,
  share: { ...POSTS, usual: 40 },
  lead: null,
  cut: { what: "budget", usual: 30, from: 1, to: 90 },
  targets: { what: "pressure", usual: 80, from: 5, to: 100 },
};

/** A plan with every question answered. */
export interface Answered extends Draft {
  readonly kind: PlanKind;
  readonly place: PlaceId;
  readonly announcedAt: number;
  readonly startsAt: number;
  readonly case: Case;
  /** A share, or nothing where the kind has no size. */
  readonly sizeNow: number | undefined;
}

/** The size as typed, of 100; null where it cannot be read. */
export function sizeOf({ size }: Pick<Draft, "size">, kind: PlanKind): number | null | undefined {
  const range = SIZES[kind];
  if (range === null) return undefined;
  if (size === null) return range.usual;
  const number = Number(size);
  const isWhole = /^\d{1,3}$/.test(size.trim());
  return isWhole && number >= range.from && number <= range.to ? number : null;
}

/** Null while something is missing or wrong. */
export function answered(draft: Draft): Answered | null {
  const { kind, place, whom } = draft;
  const [announcedAt, startsAt] = [monthNumber(draft.announced), monthNumber(draft.starts)];
  if (kind === null || place === null || announcedAt === null || startsAt === null) return null;
  const size = sizeOf(draft, kind);
  if (size === null || draft.keep.length === 0 || Object.keys(dateProblems(draft)).length > 0) return null;
  const cases = casesOf(kind, place);
  const found = cases.find(({ id }) => id === whom) ?? cases[0];
  return {
    ...draft,
    kind,
    place,
    announcedAt,
    startsAt,
    case: found,
    sizeNow: size === undefined ? undefined : size / 100,
  };
}

export const changeTitle = ({ kind, case: { id } }: Answered): string =>
  words.caseTitles[kind](words.cases[id]);

/** The plan's own event, on given dates. */
function planEvent(
  plan: Answered,
  {
    announced,
    starts,
    size = plan.sizeNow,
  }: { readonly announced: number; readonly starts: number; readonly size?: number | undefined },
): TimelineEvent {
  return {
    id: "the-plan",
    announced: dateOfNumber(announced),
    starts: dateOfNumber(starts),
    ...plan.case.fields,
    ...(plan.kind === "cut" ? { ends: dateOfNumber(starts + PHASE) } : {}),
    ...(size === undefined ? {} : { size }),
    plain: `${changeTitle(plan)}.`,
    source: [words.made.source],
    strength: "assumed",
  };
}

const assumed = (event: Omit<TimelineEvent, "source" | "strength">): TimelineEvent => ({
  ...event,
  source: [],
  strength: "assumed",
});

/** Safeguards that mean something for a plan. */
export function safeguardsFor({ kind, announcedAt, startsAt }: Answered): readonly Safeguard[] {
  const wait = startsAt - announcedAt;
  const strikes = SIZES[kind]?.what === "posts";
  return [
    "slower",
    ...(wait >= 2 ? (["shorter"] as const) : []),
    ...(strikes ? (["people"] as const) : []),
    "teams",
    ...(kind === "merge" ? (["share-first"] as const) : []),
    "data",
  ];
}

function eventsWith(plan: Answered, safeguard: Safeguard): readonly TimelineEvent[] {
  const { announcedAt: announced, startsAt: starts } = plan;
  const usual = planEvent(plan, { announced, starts });
  switch (safeguard) {
    case "slower":
      return [planEvent(plan, { announced, starts: starts + YEAR })];
    case "shorter":
      return [planEvent(plan, { announced: starts - Math.floor((starts - announced) / 2), starts })];
    case "people":
      return [planEvent(plan, { announced, starts, size: Math.min(0.2, plan.sizeNow ?? 0.2) })];
    case "teams":
      return [
        usual,
        assumed({
          id: "help-for-groups",
          kind: "facilitation",
          announced: dateOfNumber(announced),
          starts: dateOfNumber(announced),
          ends: dateOfNumber(starts + PHASE),
          who: ["level:operational"],
          size: 1,
          plain: words.safeguards.teams[1],
        }),
      ];
    case "share-first":
      return [
        assumed({
          id: "leaders-first",
          kind: "share-leadership",
          announced: dateOfNumber(announced),
          starts: dateOfNumber(starts),
          ...pick(plan.case.fields),
          plain: words.safeguards["share-first"][1],
        }),
        planEvent(plan, { announced: starts, starts: starts + SHARED_FIRST }),
      ];
    case "data":
      return [
        usual,
        assumed({
          id: "data-agreement",
          kind: "data-sharing",
          announced: dateOfNumber(announced),
          starts: dateOfNumber(announced),
          plain: words.safeguards.data[1],
        }),
      ];
    default:
      return safeguard satisfies never;
  }
}

const pick = ({ who, each }: Case["fields"]): Partial<TimelineEvent> => ({
  ...(who === undefined ? {} : { who }),
  ...(each === undefined ? {} : { each }),
});

/** What is coming under every plan, counted from the scenario's start. */
export function pipelineEvents(pipeline: readonly Pipeline[], start: number): readonly TimelineEvent[] {
  const at = (months: number): string => dateOfNumber(start + months);
  const all: Readonly<Record<Pipeline, TimelineEvent>> = {
    councils: assumed({
      id: "coming-councils",
      kind: "reorganise",
      announced: at(12),
      starts: at(30),
      who: ["sector:council"],
      plain: words.pipeline.councils[1],
    }),
    budgets: assumed({
      id: "coming-budgets",
      kind: "budget",
      announced: at(9),
      starts: at(15),
      ends: at(15 + PHASE),
      who: ["all"],
      size: 0.1,
      plain: words.pipeline.budgets[1],
    }),
    targets: assumed({
      id: "coming-targets",
      kind: "targets",
      announced: at(24),
      starts: at(30),
      size: 0.6,
      plain: words.pipeline.targets[1],
    }),
  };
  return pipeline.map((each) => all[each]);
}

/** The month a scenario of this plan begins in. */
export const startOf = ({ announcedAt }: Answered): number => announcedAt - YEAR;

export function scenarioOfDraft(plan: Answered): Scenario {
  const { kind, place, announcedAt, startsAt } = plan;
  const change = changeTitle(plan);
  const start = startOf(plan);
  const [announced, starts] = [dateOfNumber(announcedAt), dateOfNumber(startsAt)];
  const variants = plan.safeguards
    .filter((each) => safeguardsFor(plan).includes(each))
    .map((each): Option => ({
      id: each,
      title: words.safeguards[each][0],
      plain: words.safeguards[each][1],
      events: eventsWith(plan, each),
    }));
  return {
    joinery: SCHEMA_VERSION,
    id: ["my", kind, plan.case.id, place, announced, starts].join("-"),
    title: words.made.title(change, words.place[place][0]),
    claim: "story",
    summary: words.made.summary(change, monthWords(announcedAt), monthWords(startsAt)),
    isNot: words.made.isNot(isNotOf(place)),
    start: dateOfNumber(start),
    months: YEARS * YEAR,
    world: PLACES[place].world,
    events: pipelineEvents(plan.pipeline, start),
    options: [
      {
        id: "the-plan",
        title: words.made.option,
        plain: words.made.plain(change).slice(0, 140),
        events: [planEvent(plan, { announced: announcedAt, starts: startsAt })],
      },
      ...variants,
    ],
    outcomes: plan.keep,
  };
}

/** "April 2028". */
export const monthWords = (number: number): string =>
  `${words.months[number % YEAR]} ${Math.floor(number / YEAR)}`;
