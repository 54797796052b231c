/** What compiling promises: the past does not know the future, strangers do not meet each other's luck, likes are alike. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { EVENT_KINDS } from "../../src/model/events/index.ts";
import { beginRun, columnsOf, simulate, step } from "../../src/model/simulate.ts";
import type { Run } from "../../src/model/simulate.ts";
import { compile } from "../../src/scenario/compile.ts";
import type { Scenario, TimelineEvent, WorldDescription } from "../../src/scenario/scenario.ts";
import { buildTemplate } from "../../src/scenario/templates/templates.ts";
import { board, body, event, scenarioOf, structureFor } from "./tiny.ts";

const EVERYTHING = { levels: true, localities: true } as const;

/** Two places in one region with shared and own bodies, boards and groups: enough for every kind of event. */
const twoPlaces: WorldDescription = {
  localities: [
    { id: "ash", region: "north" },
    { id: "beech", region: "north" },
  ],
  organisations: [
    body("police", "police", ["ash", "beech"]),
    ...["ash", "beech"].flatMap((id) => [
      body(`${id}-council`, "council", [id]),
      body(`${id}-health`, "health-commissioner", [id]),
      body(`${id}-charity`, "voluntary", [id]),
      body(`${id}-schools`, "education", [id]),
    ]),
  ],
  partnerships: ["ash", "beech"].flatMap((id) => [
    board(`${id}-board`, ["police", `${id}-council`, `${id}-health`, `${id}-charity`], { locality: id }),
    board(`${id}-group`, ["police", `${id}-council`, `${id}-schools`], {
      locality: id,
      level: "operational",
    }),
  ]),
};

/** The outcomes of every month lived, by column. */
function seriesOf(scenario: Scenario, months: number, run = 3): Float64Array {
  const { spec } = compile(scenario);
  const begun = beginRun(spec, run);
  return simulate(begun, run, columnsOf(spec.structure, EVERYTHING), months).values;
}

const AT = 12;
/** One event of each kind that changes as much as it can, announced in month 12. */
const announcedLater: readonly TimelineEvent[] = [
  event("x-merge", "merge", 14, { announced: AT, who: ["sector:council"], into: [{ id: "one-council" }] }),
  event("x-split", "split", 15, { announced: AT, who: ["police"] }),
  event("x-abolish", "abolish", 15, { announced: AT, who: ["ash-health"], to: ["ash-council"] }),
  event("x-abolish-board", "abolish", AT, { who: ["beech-board"] }),
  event("x-create", "create", 13, {
    announced: AT,
    into: [{ id: "newcomer", sector: "council", covers: ["ash"] }],
  }),
  event("x-board", "create", AT, {
    board: board("new-board", ["ash-schools", "ash-charity", "ash-health"], { locality: "ash" }),
  }),
  event("x-transfer", "transfer-function", 13, {
    announced: AT,
    who: ["ash-health"],
    to: ["ash-schools"],
    joins: ["ash-board"],
  }),
  event("x-boundary", "boundary-change", 13, {
    announced: AT,
    who: ["ash-council"],
    covers: ["ash", "beech"],
  }),
  event("x-reorganise", "reorganise", 14, { announced: AT, who: ["all"], fit: 0.2, align: 0.3 }),
  event("x-share", "share-leadership", 13, { announced: AT, who: ["sector:council"] }),
  event("x-leave", "leadership-leaves", AT, { who: ["police"] }),
  event("x-cut", "staff-cut", 14, { announced: AT, who: ["sector:council"], size: 0.4 }),
  event("x-form", "governance-form", AT, { form: "lead", who: ["level:strategic"] }),
  event("x-budget", "budget", AT, { ends: 20, size: 0.3 }),
  event("x-fence", "ring-fence", AT, { size: 0.9 }),
  event("x-pool", "pooled-budget", AT),
  event("x-targets", "targets", AT, { size: 0.9 }),
  event("x-duty", "duty-to-cooperate", AT),
  event("x-data", "data-sharing", AT),
  event("x-office", "co-locate", AT),
  event("x-help", "facilitation", AT, { ends: 16 }),
  event("x-look", "evaluation", AT),
  event("x-shock", "shock", AT, { ends: 16 }),
  event("x-vote", "election-freeze", AT, { ends: 19 }),
];

/** What is already under way when they are announced. */
const underWay: readonly TimelineEvent[] = [
  event("u-budget", "budget", 3, { ends: 30, size: 0.2 }),
  event("u-reform", "reorganise", 18, { announced: 6, who: ["sector:council"], size: 0.5 }),
  event("u-cut", "staff-cut", 16, { announced: 5, who: ["partnership:ash-board"] }),
  event("u-merge", "merge", 17, {
    announced: 4,
    who: ["sector:health-commissioner"],
    into: [{ id: "one-health" }],
  }),
];

const churning = { settings: { churn: 0.3, wakeChance: 0.05 }, world: twoPlaces, months: 30 };

test.each(announcedLater.map((each) => [each.kind, each.id, each] as const))(
  "%s announced in month 12 leaves months 0–11 identical to the last bit (%s)",
  (_, __, late) => {
    const without = seriesOf(scenarioOf(underWay, churning), AT);
    const withIt = seriesOf(scenarioOf([...underWay, late], churning), AT);
    expect(withIt).toEqual(without);
  },
);

test("the list above leaves no kind of event out", () => {
  expect(new Set(announcedLater.map(({ kind }) => kind))).toEqual(
    new Set(EVENT_KINDS.map(({ kind }) => kind)),
  );
});

test("any few events announced in month 12 leave the months before identical to the last bit", () => {
  const without = seriesOf(scenarioOf(underWay, churning), AT);
  fc.assert(
    fc.property(fc.subarray([...announcedLater], { minLength: 2, maxLength: 6 }), (late) => {
      expect(seriesOf(scenarioOf([...late, ...underWay], churning), AT)).toEqual(without);
    }),
    { seed: 60, numRuns: 12 },
  );
});

test("a merger announced in month 60 of ten years leaves months 0–59 as they were, and changes what follows", () => {
  const world = { template: "nine-localities", strong: 1, middling: 0, weak: 1 };
  const merger = event("merger", "merge", 70, {
    announced: 60,
    who: ["sector:community-health"],
    each: "locality",
  });
  const plain = scenarioOf([], { world, months: 120, settings: { churn: 0.06 } });
  const without = seriesOf(plain, 120);
  const withIt = seriesOf({ ...plain, events: [merger] }, 120);
  const width = without.length / 120;
  expect(withIt.subarray(0, 60 * width)).toEqual(without.subarray(0, 60 * width));
  expect(withIt.subarray(60 * width)).not.toEqual(without.subarray(60 * width));
});

/** Everything luck decides for a subject by itself, by the subject's id. */
function luckOf(scenario: Scenario): Readonly<Record<string, readonly number[]>> {
  const { world } = beginRun(compile(scenario).spec, 1);
  const { structure, state } = world;
  const { organisations, partnerships, seats, ties } = structure;
  const found: Record<string, readonly number[]> = {};
  organisations.ids.forEach((id, i) => {
    const { founding, churn } = organisations;
    found[id] = [
      founding.low[i],
      founding.high[i],
      churn.low[i],
      churn.high[i],
      state.organisations.goodwill[i],
      state.organisations.silo[i],
      state.organisations.capacity[i],
    ];
  });
  const seatId = (s: number) =>
    `${organisations.ids[seats.organisation[s]]}@${partnerships.ids[seats.partnership[s]]}`;
  for (let s = 0; s < seats.count; s++)
    found[`${seatId(s)} post`] = [
      seats.people.low[s],
      seats.people.high[s],
      seats.firstPost[s],
      state.seats.since[s],
    ];
  for (let t = 0; t < ties.count; t++)
    found[`${seatId(ties.first[t])}–${seatId(ties.second[t])}`] = [ties.contact.low[t], ties.contact.high[t]];
  return found;
}

test("one organisation more changes nobody else's independent draws", () => {
  const few = luckOf(scenarioOf([], { world: twoPlaces }));
  for (const id of ["aaa", "beech-museum", "zzz"]) {
    const more = {
      ...twoPlaces,
      organisations: [...twoPlaces.organisations, body(id, "voluntary", ["ash"])],
      partnerships: twoPlaces.partnerships.map((each) =>
        each.id === "ash-board" ? { ...each, members: [...each.members, id] } : each,
      ),
    };
    expect(luckOf(scenarioOf([], { world: more }))).toMatchObject(few);
  }
});

test("one place more leaves every other place's months identical to the last bit", () => {
  const alder: WorldDescription = {
    localities: [{ id: "alder" }],
    organisations: [body("alder-council", "council", ["alder"]), body("alder-police", "police", ["alder"])],
    partnerships: [board("alder-board", ["alder-council", "alder-police"], { locality: "alder" })],
  };
  const both = {
    localities: [...alder.localities, ...twoPlaces.localities],
    organisations: [...alder.organisations, ...twoPlaces.organisations],
    partnerships: [...alder.partnerships, ...twoPlaces.partnerships],
  };
  const placesOf = (world: WorldDescription): readonly (readonly number[])[] => {
    const run = beginRun(compile(scenarioOf([], { ...churning, world })).spec, 2);
    const columns = columnsOf(run.spec.structure, EVERYTHING).filter(
      ({ scope }) => scope === "ash" || scope === "beech",
    );
    return Array.from({ length: 24 }, () => {
      step(run);
      return columns.map(({ outcome, row }) => outcome.read(run.tally, row));
    });
  };
  expect(placesOf(both)).toEqual(placesOf(twoPlaces));
});

test("identical options differ by exactly nothing", () => {
  const plan = { title: "", plain: "", events: [announcedLater[0]] };
  const scenario = scenarioOf(underWay, {
    ...churning,
    options: [
      { ...plan, id: "one" },
      { ...plan, id: "two" },
    ],
  });
  const [one, two] = ["one", "two"].map((option) => {
    const { spec } = compile(scenario, { option });
    return simulate(beginRun(spec, 5), 5, columnsOf(spec.structure, EVERYTHING));
  });
  expect(two.values).toEqual(one.values);
  expect(two.fingerprint).toBe(one.fingerprint);
});

test("the order in which a file lists its places, bodies, boards, members and events changes nothing", () => {
  const scenario = scenarioOf([...underWay, announcedLater[0], announcedLater[2]], churning);
  const straight = seriesOf(scenario, 20);
  const turned: Scenario = {
    ...scenario,
    events: [...scenario.events].reverse(),
    world: {
      localities: [...twoPlaces.localities].reverse(),
      organisations: [...twoPlaces.organisations].reverse(),
      partnerships: [...twoPlaces.partnerships]
        .reverse()
        .map((each) => ({ ...each, members: [...each.members].reverse() })),
    },
  };
  const places = (values: Float64Array, run: Scenario) => {
    const columns = columnsOf(structureFor(run), EVERYTHING);
    return columns.map(({ outcome, scope }, c) => [
      `${outcome.id} ${scope}`,
      ...Array.from({ length: 20 }, (_, m) => values[m * columns.length + c]),
    ]);
  };
  expect(places(seriesOf(turned, 20), turned)).toEqual(places(straight, scenario));
});

test("an election freeze that comes up lengthens the limbo it falls into", () => {
  const reform = event("reform", "reorganise", 6, { announced: 2, who: ["police"] });
  const vote = event("vote", "election-freeze", 6, { announced: 5, ends: 10 });
  const burdenAt = (events: readonly TimelineEvent[], months: number): number => {
    const settings = { dip: 0.4 };
    const run: Run = beginRun(compile(scenarioOf(events, { world: twoPlaces, settings })).spec, 0);
    for (let month = 0; month < months; month++) step(run);
    return run.world.state.organisations.burden[run.spec.structure.organisations.ids.indexOf("police")];
  };
  expect(burdenAt([reform, vote], 6)).toBe(burdenAt([reform], 6));
  // With the reform put off, month 6 brings one more month of waiting in place of the start.
  const wait = (0.4 * 0.6) / 4;
  const before = burdenAt([reform, vote], 6);
  expect(burdenAt([reform, vote], 7)).toBeCloseTo(before - before / 9 + wait, 12);
  expect(burdenAt([reform], 7)).toBeCloseTo(before - before / 9 + 0.4 * 0.6 * (0.5 + 1.6 * (1 - 4 / 6)), 12);
});

test("England in 150 localities compiles, and no two of its subjects share their luck", () => {
  const world = buildTemplate({ template: "england" });
  const events = [
    event("unitary", "merge", 6, { announced: 2, who: ["sector:health-commissioner"], each: "region" }),
    event("wellbeing", "create", 8, {
      board: board("wellbeing", ["sector:council", "sector:health-commissioner"], { locality: "each" }),
    }),
  ];
  const { organisations, localities, partnerships } = structureFor(scenarioOf(events, { world, months: 12 }));
  expect(localities.count).toBe(150);
  expect(partnerships.formal).toBe(150 * 5 + 150);
  expect(organisations.ids.filter((id) => id.startsWith("unitary-"))).toHaveLength(9);
});
