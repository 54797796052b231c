/** What every shipped scenario owes its readers, whatever it is about. */
import { describe, expect, test } from "vitest";
import { eventKindOf } from "../../src/model/events/index.ts";
import { beginRun, columnsOf, simulate } from "../../src/model/simulate.ts";
import { compile, describeWorld } from "../../src/scenario/compile.ts";
import { LEAVE_AS_IS, eventsOf, monthOfWhen, optionsOf, timelineOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario, TimelineEvent } from "../../src/scenario/scenario.ts";
import { SCHEMA_VERSION } from "../../src/scenario/scenario.ts";
import { BANNED, gradeOf } from "../words/reading.ts";
import { readShipped, shippedIds } from "./study.ts";

const words = (text: string): number => text.trim().split(/\s+/).length;
const allEvents = ({ events, options = [] }: Scenario): readonly TimelineEvent[] => [...events, ...options.flatMap((option) => option.events ?? [])];

/** What is said of every plan and event. */
const plainly = (scenario: Scenario): readonly string[] => [...optionsOf(scenario), ...allEvents(scenario)].map(({ plain }) => plain);

/** Boards begin and end without striking anybody, and to take a seat is no reform. */
const strikesBodies = ({ kind, board, size, plain }: Pick<TimelineEvent, "kind" | "board" | "size" | "plain">): boolean =>
  eventKindOf(kind).strikes && board === undefined && size !== 0 && !(kind === "abolish" && /board|(partnerships?|groups) close|zone/i.test(plain));

test("the archetypes, the study, the histories and the live plan are shipped", () => {
  expect(shippedIds()).toEqual([
    "a1-two-partnerships", "a10-data-law-no-trust", "a11-small-wins", "a12-boundaries-that-match", "a13-the-closed-club", "a14-mend-the-broken-map",
    "a2-targets-or-trust", "a3-who-holds-the-ring", "a4-the-facade", "a5-one-person-leaves", "a6-the-cut", "a7-the-shock",
    "a8-merge-cluster-or-leave", "a9-announce-and-wait", "alberta-2008-2025", "city-region-2011-2020", "england-1997-2026", "england-2006-merger",
    "england-2013-public-health", "england-2016-2022-care-systems", "england-2025-2028", "finland-2023", "new-zealand-2021-2024", "nine-localities",
    "norway-2012", "scotland-2014-2024", "us-coalition", "wales-2009",
  ]);
});

describe.each(shippedIds())("%s", (id) => {
  const scenario = readShipped(id);

  test("says what it is and what it is not, plainly and shortly", () => {
    expect(scenario).toMatchObject({ id, $schema: "../public/schema/scenario-1.json", joinery: SCHEMA_VERSION, claim: expect.stringMatching(/^(story|pattern-checked)$/) });
    expect(words(scenario.summary)).toBeLessThanOrEqual(60);
    expect(words(scenario.isNot)).toBeGreaterThan(5);
    for (const sentence of `${scenario.summary} ${scenario.isNot}`.split(/[.?:!] /)) expect(words(sentence), sentence).toBeLessThanOrEqual(25);
  });

  test("can be read by everybody", () => {
    const said = [[scenario.summary], [scenario.isNot], plainly(scenario)];
    expect(Math.max(...said.map(gradeOf))).toBeLessThanOrEqual(8);
    expect(said.flat().filter((text) => BANNED.test(text))).toEqual([]);
  });

  test("tells every plan and event in at most 140 characters", () => {
    const told = plainly(scenario);
    expect(told.filter((plain) => plain === "" || plain.length > 140)).toEqual([]);
  });

  test("gives every event a source, or calls it assumed", () => {
    expect(allEvents(scenario).filter(({ source, strength }) => source.length === 0 && strength !== "assumed")).toEqual([]);
  });

  test("calls by distinct ids", () => {
    const { localities, organisations, partnerships } = describeWorld(scenario);
    for (const list of [localities, organisations, partnerships, optionsOf(scenario)]) {
      const ids = list.map((each) => each.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((each) => !/^[a-z0-9-]+$/.test(each))).toEqual([]);
    }
    for (const option of optionsOf(scenario)) {
      const ids = eventsOf(scenario, option).map((event) => event.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test("leaves out and changes only events there are, and names only members there are", () => {
    const known = new Set(scenario.events.map((event) => event.id));
    for (const { without = [], changes = {} } of optionsOf(scenario)) expect([...without, ...Object.keys(changes)].filter((each) => !known.has(each))).toEqual([]);
    const { organisations, partnerships } = describeWorld(scenario);
    const bodies = new Set(organisations.map((body) => body.id));
    expect(partnerships.flatMap(({ members }) => members).filter((member) => !bodies.has(member))).toEqual([]);
  });

  test("starts nothing before it is announced, and keeps sizes in range", () => {
    for (const option of optionsOf(scenario)) {
      for (const { id: event, announced, starts, ends, kind, size } of timelineOf(scenario, option)) {
        expect(announced, event).toBeLessThanOrEqual(starts);
        if (ends !== null) expect(ends, event).toBeGreaterThan(starts);
        const range = eventKindOf(kind).size?.range ?? [0, 0];
        if (size !== undefined) expect(size >= range[0] && size <= range[1], event).toBe(true);
      }
    }
    expect(allEvents(scenario).filter(({ starts }) => monthOfWhen(scenario.start, starts) < 0)).toEqual([]);
  });

  test("lives through a whole run of every plan", () => {
    for (const option of optionsOf(scenario)) {
      const { spec } = compile(scenario, { option: option.id });
      const columns = columnsOf(spec.structure, { localities: false });
      const { values, months } = simulate(beginRun(spec, 0), 0, columns);
      const compared = columns.flatMap(({ outcome, scope }, at) => (scope === "system" && (scenario.outcomes ?? []).includes(outcome.id) ? [at] : []));
      expect(compared.length).toBeGreaterThan(0);
      for (let month = 0; month < months; month++) expect(compared.every((at) => Number.isFinite(values[month * columns.length + at]))).toBe(true);
    }
  });

  test("every event of a plan finds somebody to strike or to hold for", () => {
    for (const option of optionsOf(scenario)) {
      const own = new Set((option.id === LEAVE_AS_IS ? scenario.events : (option.events ?? [])).map((event) => event.id));
      const { spec, timeline } = compile(scenario, { option: option.id });
      const { strikes, effects } = spec.structure;
      const idle = timeline.filter((event, at) => own.has(event.id) && strikesBodies(event) && !strikes.event.includes(at));
      expect(idle.map((event) => event.id)).toEqual([]);
      if (option.id === LEAVE_AS_IS) expect(effects.filter(({ rows }) => rows.length === 0)).toEqual([]);
    }
  });

  test("every plan differs from leaving as is", () => {
    const prints = optionsOf(scenario).map((option) => compile(scenario, { option: option.id }).spec.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
