/**
 * What the smaller scenarios should show, and what they do not show although one would expect it ("missed"). One table;
 * ten runs a plan, seed "joinery", verdicts as in study.ts (p₊ or p₋ ≥ .75 and the other ≤ .10).
 */
import { describe, expect, test } from "vitest";
import { describeWorld } from "../../src/scenario/compile.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { holdSheet } from "./sheet.ts";
import type { Figures } from "./sheet.ts";
import { averageOf, compare, meanGap, readShipped, studyOf } from "./study.ts";
import type { Comparison, Span, Study } from "./study.ts";

type Verdict = Comparison["verdict"];
/** A plan on an outcome over a span: what is said of it, and what the comparison with leaving as is must answer. */
type Claim = readonly [says: string, plan: string, outcome: string, span: string, verdict: Verdict];
/** What takes more than one comparison. */
type Relation = readonly [says: string, holds: (gap: Gap, study: Study) => boolean];
/** Mean of a plan's outcome less that of leaving as is. */
type Gap = (plan: string, outcome: string, span: string, scope?: string) => number;

interface Story {
  readonly id: string;
  readonly spans: Readonly<Record<string, readonly [from: number, to: number]>>;
  readonly claims: readonly Claim[];
  readonly relations?: readonly Relation[];
  /** Places or levels the sheet tells of beside the whole. */
  readonly scopes?: readonly string[];
}

const RUNS = 10;
const better: Verdict = "usually better";
const worse: Verdict = "usually worse";
const open: Verdict = "cannot tell";

const stories: readonly Story[] = [
  {
    id: "a4-the-facade",
    spans: { end: [108, 120] },
    claims: [
      ["a board alone adds façades", "board", "facades", "end", worse],
      ["a board widens the gap between paper and practice (F6)", "board", "paper-gap", "end", worse],
      ["targets on the board widen it and cost sharing (F5)", "board-and-targets", "sharing", "end", worse],
      ["groups at the front line bring in as many partners without harm to joint work", "groups", "in-practice", "end", open],
    ],
    relations: [
      [
        "the board looks almost as good as the groups on paper, and is far behind in practice",
        (gap) => gap("board", "on-paper", "end") > -0.05 && gap("board", "in-practice", "end") < -0.1,
      ],
    ],
  },
  {
    id: "a6-the-cut",
    spans: { "third year of the cut": [48, 60], end: [108, 120] },
    scopes: ["poor-town", "rich-town"],
    claims: [
      ["a cut leaves less time for partners", "equal", "coverage", "third year of the cut", worse],
      ["and they meet less, for good", "equal", "reach", "end", worse],
      ["years later joint work has followed", "equal", "in-practice", "end", worse],
      ["missed: bodies hardly turn inward", "equal", "silo", "end", open],
    ],
    relations: [
      [
        "a ring-fence for one kind of body saves some of it, not most",
        (gap) => {
          const kept = gap("ring-fence", "in-practice", "end") / gap("equal", "in-practice", "end");
          return kept > 0.5 && kept < 0.9;
        },
      ],
      [
        "where the cut falls hardest, most is lost",
        (gap) => gap("hard-on-poor", "in-practice", "end", "poor-town") < 3 * gap("hard-on-poor", "in-practice", "end", "rich-town"),
      ],
    ],
  },
  {
    id: "a7-the-shock",
    spans: { crisis: [60, 84], "year after": [84, 96], end: [132, 144] },
    scopes: ["trusting-town", "wary-town"],
    claims: [
      ["in a crisis partners meet less", "shock", "reach", "crisis", worse],
      ["emergency groups and rules bring sharing in the crisis", "emergency", "sharing", "crisis", better],
      ["what is kept sticks", "kept", "sharing", "end", better],
      ["to be reorganised in the crisis costs sharing the year after", "reorganised", "sharing", "year after", worse],
    ],
    relations: [
      [
        "trust in reserve softens the blow: a place with much of it loses less than half as many meetings",
        (gap) => gap("shock", "reach", "crisis", "trusting-town") > 0.5 * gap("shock", "reach", "crisis", "wary-town"),
      ],
      ["what ends with the crisis fades; what is kept grows", (gap) => gap("emergency", "sharing", "end") < 0.4 * gap("kept", "sharing", "end")],
    ],
  },
  {
    id: "a10-data-law-no-trust",
    spans: { "first two years": [24, 48], end: [96, 108] },
    scopes: ["low-trust", "high-trust"],
    claims: [
      ["law and help together bring more sharing", "both", "sharing", "end", better],
      ["help raises joint work without a law", "relation", "in-practice", "end", better],
      ["missed: a law without help brings sharing too, not only promises", "law", "sharing", "end", better],
      ["and the gap between paper and practice stays as it was", "law", "paper-gap", "end", open],
    ],
    relations: [
      [
        "a law checked by targets gets promises without sharing where trust is low",
        (gap) =>
          gap("law-and-targets", "promising", "end", "low-trust") > 0.03 && gap("law-and-targets", "sharing", "end", "low-trust") < 0,
      ],
      [
        "missed: the law does most where trust is low, not least",
        (gap) => gap("law", "sharing", "end", "low-trust") > 5 * gap("law", "sharing", "end", "high-trust"),
      ],
    ],
  },
  {
    id: "a11-small-wins",
    spans: { "third and fourth year": [24, 42], "fifth year": [54, 66], end: [96, 108] },
    scopes: ["strategic"],
    claims: [
      ["one small project with help is worth it", "one", "in-practice", "fifth year", better],
      ["step by step is better than the board alone to the end", "step-by-step", "sharing", "end", better],
    ],
    relations: [
      [
        "step by step gets at least as far as all at once",
        (gap) => gap("step-by-step", "in-practice", "end") > gap("all-at-once", "in-practice", "end") - 0.005,
      ],
      ["missed: one small win hardly spreads to the board", (gap) => gap("one", "sharing", "end", "strategic") < 0.3 * gap("one", "sharing", "end")],
      ["mending the board first gets less far", (gap) => gap("board-first", "in-practice", "end") < gap("step-by-step", "in-practice", "end")],
      [
        "missed: a win does not feed itself; its gain is smaller at the end than while there was help",
        (gap) => gap("one", "in-practice", "end") < gap("one", "in-practice", "fifth year"),
      ],
    ],
  },
  {
    id: "england-2006-merger",
    spans: { limbo: [22, 33], "18 months after": [33, 51], "last year": [84, 96] },
    claims: [
      ["sharing falls before the merger starts (F11)", "no-merger", "sharing", "limbo", better],
      ["and is lower for 18 months after it (F2)", "no-merger", "sharing", "18 months after", better],
      ["a doubt that was soon withdrawn leaves too little to tell", "one-plan", "in-practice", "18 months after", open],
      ["missed: joint projects are late by weeks, not by 18 months (F2)", "no-merger", "project-delay", "last year", open],
    ],
    relations: [
      ["missed: five years on it is still lower, not back after 18 months (F1)", (gap) => gap("no-merger", "sharing", "last year") > 0.02],
      [
        "keeping key people spares about half",
        (gap) => {
          const spared = gap("keep-people", "sharing", "18 months after") / gap("no-merger", "sharing", "18 months after");
          return spared > 0.3 && spared < 0.7;
        },
      ],
    ],
  },
  {
    id: "england-2013-public-health",
    spans: { "first two years": [39, 66], "2015 to 2019": [66, 120], "last year": [156, 168] },
    claims: [
      ["joint posts raise joint work while they last", "joint-posts", "in-practice", "2015 to 2019", better],
      ["agreements on data raise sharing, and it lasts", "data-first", "sharing", "last year", better],
      ["the move itself is hard at first", "no-move", "sharing", "first two years", better],
      ["ten years on one cannot tell whether it was made", "no-move", "in-practice", "last year", open],
      ["missed: how long the grant is protected makes no difference one could tell", "long-ring-fence", "in-practice", "last year", open],
      ["nor do the cuts", "no-cuts", "in-practice", "last year", open],
    ],
  },
  {
    id: "england-2016-2022-care-systems",
    spans: { "2016 to 2018": [14, 40], "2020 to 2022": [60, 90], "2022 to 2024": [90, 114], "last year": [132, 144] },
    claims: [
      ["law first costs sharing at first", "law-first", "sharing", "2016 to 2018", worse],
      ["a law with a merger costs sharing for two years", "no-law", "sharing", "2022 to 2024", better],
      ["the merger is what costs, not the duty", "duty-only", "sharing", "2022 to 2024", better],
      ["help from the start pays while the law comes", "trust-first", "in-practice", "2022 to 2024", better],
      ["missed: a duty by itself does nothing one could tell", "no-law", "in-practice", "last year", open],
    ],
    relations: [
      [
        "which order is better depends on when one looks",
        (gap) => gap("law-first", "sharing", "2016 to 2018") < 0 && gap("law-first", "sharing", "2022 to 2024") > 0,
      ],
    ],
  },
  {
    id: "city-region-2011-2020",
    spans: { "before the deal": [36, 60], "2018 and 2019": [84, 108], "last year": [120, 132] },
    claims: [
      ["without the deal less is shared", "no-deal", "sharing", "last year", worse],
      ["without the history less is shared, ten years on", "no-history", "sharing", "last year", worse],
      ["the deal leaves no mark on early deaths that one could tell (F7)", "no-deal", "health-distal", "last year", open],
      ["missed (F8): nor on what comes before them", "no-deal", "health-intermediate", "last year", open],
      ["without the fund trust is as it was", "no-fund", "trust", "last year", open],
    ],
    relations: [
      [
        "for trust, history is worth more than the deal",
        (gap) => gap("no-history", "trust", "last year") < 2 * gap("no-deal", "trust", "last year"),
      ],
    ],
  },
  {
    id: "scotland-2014-2024",
    spans: { "2016 to 2018": [52, 76], "2022 to 2024": [126, 157] },
    claims: [
      ["one cannot tell one design from the other", "lead-agency", "in-practice", "2016 to 2018", open],
      ["help for people does more than either", "people-first", "in-practice", "2016 to 2018", better],
      ["without the law fewer boards are façades", "no-law", "facades", "2022 to 2024", better],
      ["the plan for a national service costs too little to tell", "no-limbo", "in-practice", "2022 to 2024", open],
    ],
  },
  {
    id: "wales-2009",
    spans: { "three years after": [33, 69], "2019 to 2021": [144, 180], "last year": [192, 204] },
    claims: [
      ["one large merger costs sharing for three years", "never", "sharing", "three years after", better],
      ["ten years of rest and one cannot tell that it was made", "never", "in-practice", "2019 to 2021", open],
      ["reorganised again and again, sharing is worse (F4)", "again", "sharing", "last year", worse],
      ["even a merger that pays is lost in that rhythm", "pays-and-again", "sharing", "last year", worse],
      ["left alone, a merger that pays does pay", "pays", "sharing", "last year", better],
    ],
  },
  {
    id: "alberta-2008-2025",
    spans: { "merger and after": [16, 51], "2019 to 2023": [150, 200], "2024 to 2026": [202, 240], "last year": [240, 252] },
    claims: [
      ["the merger costs sharing at first", "never-merged", "sharing", "merger and after", better],
      ["ten years later one cannot tell that it was made", "never-merged", "in-practice", "2019 to 2023", open],
      ["the split costs sharing again", "merged-and-left", "sharing", "2024 to 2026", better],
      ["four bodies in place of one leave less attention for each table", "merged-and-left", "coverage", "last year", better],
    ],
  },
  {
    id: "new-zealand-2021-2024",
    spans: { "two years after": [42, 66], "2024 to 2026": [66, 90], "last year": [108, 120] },
    claims: [
      ["one service costs sharing for two years", "no-reform", "sharing", "two years after", better],
      ["keeping key people spares part of it", "keep-people", "sharing", "two years after", better],
      ["whether the authority stays: too little to tell, for a model that knows nothing of whom it served", "authority-stays", "in-practice", "last year", open],
      ["five years on one cannot tell", "no-reform", "in-practice", "last year", open],
    ],
  },
  {
    id: "finland-2023",
    spans: { limbo: [24, 48], "first three years": [48, 82], "talk of reform": [84, 107], "last year": [120, 132] },
    claims: [
      ["sharing falls before the county begins (F11)", "no-reform", "sharing", "limbo", better],
      ["talk of the next reform costs sharing, whether or not it comes", "left-alone", "sharing", "talk of reform", better],
      ["in the end endless talk is as bad as the reform itself", "next-reform", "sharing", "last year", open],
    ],
  },
  {
    id: "norway-2012",
    spans: { "2012 to 2014": [36, 72], "last year": [108, 120] },
    claims: [
      ["without the law joint work is lower", "no-law", "in-practice", "last year", worse],
      ["a duty alone does not do it", "duty-only", "in-practice", "last year", worse],
      ["help and overview do it without the duty", "no-duty", "in-practice", "last year", open],
      ["a merger instead does worse", "merge-instead", "sharing", "last year", worse],
    ],
  },
  {
    id: "us-coalition",
    spans: { "third year": [24, 36], "two years after": [36, 60], "last year": [84, 96] },
    claims: [
      ["the grant raises trust while it lasts", "no-grant", "trust", "third year", worse],
      ["what partners know of each other survives it for two years", "no-grant", "roles", "two years after", worse],
      ["after five years nothing of it is left", "no-grant", "in-practice", "last year", open],
      ["had it gone on, it would still help", "goes-on", "in-practice", "last year", better],
      ["an office that members pay for does not make up for it", "members-pay", "in-practice", "last year", open],
    ],
  },
];

test("the coalition has the shape of the one that was studied: few ties, one hub (density 30 %, centralisation 73 %)", () => {
  const { organisations, partnerships } = describeWorld(readShipped("us-coalition"));
  const ties = new Set(partnerships.flatMap(({ members }) => members.flatMap((a) => members.filter((b) => a < b).map((b) => `${a} ${b}`))));
  const degrees = organisations.map(({ id }) => [...ties].filter((tie) => tie.split(" ").includes(id)).length);
  const n = organisations.length;
  const most = Math.max(...degrees);
  expect((2 * ties.size) / (n * (n - 1))).toBeCloseTo(0.3, 1);
  expect(degrees.reduce((sum, degree) => sum + most - degree, 0) / ((n - 1) * (n - 2))).toBeCloseTo(0.78, 1);
});

describe.each(stories)("$id", ({ id, spans, claims, relations = [], scopes = [] }) => {
  const study = studyOf(readShipped(id), { runs: RUNS });
  const spanOf = (name: string): Span => ({ from: spans[name]?.[0] ?? NaN, to: spans[name]?.[1] ?? NaN });
  const gap: Gap = (plan, outcome, span, scope = "system") => meanGap(study, plan, outcome, { ...spanOf(span), scope });

  test.each(claims)("%s", (_, plan, outcome, span, verdict) => {
    const found = compare(study, plan, outcome, spanOf(span));
    expect(found.verdict, `${plan}, ${outcome}: ${JSON.stringify(found)}`).toBe(verdict);
  });

  if (relations.length > 0)
    test.each(relations)("%s", (_, holds) => {
      expect(holds(gap, study)).toBe(true);
    });

  test("its sheet is up to date", () => {
    const { outcomes = [] } = study.scenario;
    const figures = outcomes.flatMap((outcome) =>
      ["system", ...scopes].flatMap((scope) =>
        Object.keys(spans).map((when): Figures => ({ outcome, when, ...spanOf(when), ...(scope === "system" ? {} : { scope }) })),
      ),
    );
    expect(figures.every((each) => Number.isFinite(averageOf(study, LEAVE_AS_IS, each.outcome, each)))).toBe(true);
    return holdSheet(study, figures);
  });
});
