/** The list of scenarios: what each asks, and those that a reader asks for. */
import { TOPICS, topicsOf } from "../../scenario/about.ts";
import type { Topic } from "../../scenario/about.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { scenarioList as words } from "../../words/en/scenario-list.ts";

export interface Wish {
  /** Words that must all occur. */
  readonly find: string;
  readonly about: Topic | "all";
}
export const NO_WISH: Wish = { find: "", about: "all" };

const QUESTIONS = new Map<string, string>(Object.entries(words.questions));

/** What a scenario asks, in one sentence: its own where it came with Joinery, or the first of its summary. */
export const questionAsked = ({ id, summary }: Scenario): string =>
  QUESTIONS.get(id) ?? summary.split(/(?<=[.?!])\s/)[0];

const plainLetters = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Everything of a scenario that a word may be found in. */
function textOf(scenario: Scenario): string {
  const { id, title, summary, isNot, events, options = [] } = scenario;
  const plans = options.flatMap((option) => [option.title, option.plain, ...(option.events ?? []).map(({ plain }) => plain)]);
  const topics = topicsOf(scenario).map((topic) => words.topics[topic]);
  return plainLetters(
    [id, title, questionAsked(scenario), summary, isNot, ...events.map(({ plain }) => plain), ...plans, ...topics].join(" "),
  );
}

/** Whether a scenario is one of those asked for. */
export function isWished(scenario: Scenario, { find, about }: Wish): boolean {
  if (about !== "all" && !topicsOf(scenario).includes(about)) return false;
  const terms = plainLetters(find).split(/\s+/).filter((term) => term !== "");
  if (terms.length === 0) return true;
  const text = textOf(scenario);
  return terms.every((term) => text.includes(term));
}

/** A wish as it stands in the address. */
export const wishOf = (search: URLSearchParams): Wish => ({
  find: search.get("find") ?? "",
  about: TOPICS.find((topic) => topic === search.get("about")) ?? "all",
});

export function addressOfWish({ find, about }: Wish): string {
  const search = new URLSearchParams({
    ...(about === "all" ? {} : { about }),
    ...(find.trim() === "" ? {} : { find: find.trim() }),
  }).toString();
  return search === "" ? "#/scenarios" : `#/scenarios?${search}`;
}
