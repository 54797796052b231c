/** What a scenario is about follows from its events, not from labels that somebody would have to keep. */
import { expect, test } from "vitest";
import { GROUPS, TOPICS, extentOf, inGroup, tellsHistory, topicsOf } from "../../src/scenario/about.ts";
import { readShipped, shippedIds } from "../scenarios/study.ts";
import { event, scenarioOf } from "./tiny.ts";

const quiet = scenarioOf([]);
const merger = event("merge-1", "merge", 6, { who: ["a", "b"] });

test("subjects come from the timeline and from what plans add, in one order", () => {
  const cut = event("cut", "budget", 3, { who: ["a"], size: 0.1 });
  const plan = { id: "plan", title: "A plan", plain: "It cuts.", events: [cut] };
  expect(topicsOf(quiet)).toEqual([]);
  expect(topicsOf(scenarioOf([merger], { options: [plan] }))).toEqual(["mergers", "money"]);
});

test("a date of the calendar makes history, months since the start do not", () => {
  expect(tellsHistory(scenarioOf([merger]))).toBe(false);
  expect(tellsHistory(scenarioOf([{ ...merger, announced: "2000-02", starts: "2000-06" }]))).toBe(true);
});

test("its size is counted as it would be run: a template's world is built first", () => {
  expect(extentOf(quiet)).toEqual({ bodies: 4, places: 1, years: 2, plans: 1, events: 0, sourced: 0 });
  const extent = extentOf({ ...quiet, months: 5, world: { template: "one-health-board", councils: 2 } });
  expect(extent).toMatchObject({ places: 2, years: 1 });
  expect(extent.bodies).toBeGreaterThan(10);
});

test("every subject is told of by shipped scenarios, and none of these is about nothing", () => {
  const topics = shippedIds().map((id) => topicsOf(readShipped(id)));
  expect(topics.filter((each) => each.length === 0)).toEqual([]);
  for (const topic of TOPICS)
    expect(topics.filter((each) => each.includes(topic)).length, topic).toBeGreaterThan(1);
});

test("each is in one group: histories by their dates, ideas by their number", () => {
  const shipped = shippedIds().map(readShipped);
  const [history, ideas] = GROUPS.map((group) => inGroup(shipped, group));
  expect(history!.length + ideas!.length).toBe(shipped.length);
  const starts = history!.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort());
  const ids = ideas!.map(({ id }) => id);
  expect(ids.indexOf("a2-targets-or-trust")).toBeLessThan(ids.indexOf("a10-data-law-no-trust"));
});
