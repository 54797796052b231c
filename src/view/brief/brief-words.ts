/**
 * What the brief says, worked out from a comparison: title, messages, how bad and for whom, what it cannot tell. Every
 * number in it is a count of futures, or comes straight from a row of the comparison.
 */
import { SHIPPED_WORLDS, namesIn } from "../../analysis/calibration/world-set.ts";
import type { OutcomeComparison } from "../../analysis/comparison.ts";
import { supportOfNumbers } from "../../analysis/support.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { brief } from "../../words/en/brief.ts";
import { compare } from "../../words/en/compare.ts";
import type { Question } from "../compare/address.ts";
import { countsOf } from "../compare/counts.ts";
import { assumesNoLink } from "../compare/outcomes-of.ts";
import { findingOf, nameOf, saidOf, sizeSaid, unitOf } from "../compare/say.ts";
import type { WhoCount } from "../compare/who.tsx";

type Row = OutcomeComparison;
type TitleOf = (option: string) => string;

const isDecided = ({ verdict: { verdict } }: Row): boolean =>
  verdict === "usually-better" || verdict === "usually-worse";
const saysSomething = ({ verdict: { verdict } }: Row): boolean => verdict !== "cannot-tell";

/** Three messages are as many as are read. */
const MOST_MESSAGES = 3;
const MOST_CANNOT = 3;

/**
 * The title as a finding: what most futures agree on, on the most important outcome that has such a finding; where none
 * has, that it depends; where all verdicts are *cannot tell*, that.
 *
 * @param rows in order of outcome and plan
 */
export function titleOfBrief(rows: readonly Row[], titleOf: TitleOf): string {
  const first = rows.find(isDecided) ?? rows.find(saysSomething);
  if (first === undefined) return brief.title.cannotTell;
  const same = rows.filter(
    ({ outcome, verdict }) => outcome === first.outcome && verdict.verdict === first.verdict.verdict,
  );
  return brief.title.inModel(findingOf(same, titleOf));
}

export interface Message {
  readonly text: string;
  readonly verdict: string;
  readonly row: Row;
}

/** At most three: what is decided before what is not; then outcomes and plans not spoken of yet, the most important first. */
export function messagesOf(rows: readonly Row[], titleOf: TitleOf): readonly Message[] {
  const chosen: Row[] = [];
  const worth = (row: Row): number =>
    4 * Number(isDecided(row)) +
    2 * Number(!chosen.some(({ outcome }) => outcome === row.outcome)) +
    Number(!chosen.some(({ option }) => option === row.option));
  while (chosen.length < Math.min(MOST_MESSAGES, rows.length)) {
    const left = rows.filter((row) => !chosen.includes(row));
    const most = Math.max(...left.map(worth));
    chosen.push(...left.filter((row) => worth(row) === most).slice(0, 1));
  }
  return chosen.map((row) => ({
    row,
    text: messageOf(row, titleOf(row.option)),
    verdict: compare.verdicts[row.verdict.verdict],
  }));
}

function messageOf({ outcome, verdict }: Row, plan: string): string {
  const { better, worse, tooSmall } = countsOf(verdict);
  const said = saidOf(outcome);
  const { messages } = brief;
  switch (verdict.verdict) {
    case "usually-better":
      return messages.one(plan, said.better, better, verdict.futures);
    case "usually-worse":
      return messages.one(plan, said.worse, worse, verdict.futures);
    case "depends":
      return messages.mixed(`${plan}, ${nameOf(outcome).toLowerCase()}`, better, worse, verdict.futures);
    case "cannot-tell":
      return messages.one(
        `${plan}, ${nameOf(outcome).toLowerCase()}`,
        messages.tooSmall,
        tooSmall,
        verdict.futures,
      );
    default:
      return verdict.verdict satisfies never;
  }
}

export interface HowRow {
  readonly option: string;
  readonly dip: string;
  readonly below: number;
  readonly never: string;
  /** Empty where the scenario has no split by deprivation. */
  readonly who: readonly string[];
}

export function howRows(
  rows: readonly Row[],
  who: readonly WhoCount[],
  monthSaid: (month: number) => string,
): readonly HowRow[] {
  const { how } = brief;
  return rows.map((row) => {
    const { dip, verdict, matters, option } = row;
    return {
      option,
      dip:
        dip.deepest < -matters
          ? how.dipAt(sizeSaid(dip.deepest, unitOf(row)), monthSaid(dip.month))
          : how.noDip,
      below: dip.monthsBelow,
      never: how.of(Math.round(dip.neverBack * verdict.futures), verdict.futures),
      who: who.filter((each) => each.option === option).map(({ worse, all }) => how.of(worse, all)),
    };
  });
}

/** What the comparison leaves open, generated: outcomes without an answer, health, and other assumptions. */
export function cannotTell(
  scenario: Scenario,
  rows: readonly Row[],
  titleOf: TitleOf,
  { vary, worlds }: Pick<Question, "vary" | "worlds"> = { vary: "luck", worlds: SHIPPED_WORLDS },
): readonly string[] {
  const { cannot } = brief;
  const outcomes = [...new Set(rows.map(({ outcome }) => outcome))];
  const health = healthSaid(scenario, rows);
  const open = outcomes.flatMap((outcome) => {
    const own = rows.filter((row) => row.outcome === outcome);
    const unknown = own.filter((row) => !saysSomething(row));
    if (unknown.length === 0 || isHealth(outcome)) return [];
    return unknown.length === own.length
      ? [cannot.outcome(nameOf(outcome))]
      : [cannot.someOutcome(nameOf(outcome), compare.listed(unknown.map(({ option }) => titleOf(option))))];
  });
  const assumed =
    vary === "luck"
      ? cannot.assumptions
      : cannot.others(namesIn(worlds.worlds).length, supportOfNumbers().all);
  return [...open.slice(0, MOST_CANNOT - 2), health, assumed];
}

const isHealth = (outcome: string): boolean => /^(health|published)-|^deprivation-gap$/.test(outcome);

function healthSaid(scenario: Scenario, rows: readonly Row[]): string {
  const { cannot } = brief;
  const row = rows.find(({ outcome }) => isHealth(outcome));
  if (row === undefined) return cannot.health;
  if (assumesNoLink(scenario, row.outcome)) return cannot.noLink;
  return cannot.healthSmall(countsOf(row.verdict).tooSmall, row.verdict.futures);
}
