/**
 * The assumptions that an answer rests on, those that turn it first, and who agreed each of them for this use. Pure: a
 * blank is said to be one, so that nobody signs for what was never asked.
 */
import { namesIn } from "../../analysis/calibration/world-set.ts";
import type { StrainId } from "../../analysis/discovery/strains.ts";
import { csvLine } from "../../analysis/export/csv.ts";
import { CATALOGUED } from "../../scenario/catalogue.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { supportNames } from "../../words/en/model.ts";
import { pack as words } from "../../words/en/pack.ts";
import type { Question } from "../compare/address.ts";
import { factorName, factorValue } from "../compare/strain-words.ts";
import { NOT_AGREED } from "../keep/theirs.ts";
import type { Agreement, Theirs } from "../keep/theirs.ts";
import type { BreakFound, TurnFound } from "./findings.ts";

const { agreements: said } = words;

/** Why it is on the list, the strongest reason first. */
export type Reason = keyof typeof said.reasons;

export interface RestsOn {
  /** A number of the model, or what is moved in “what would break it”. */
  readonly id: string;
  readonly name: string;
  readonly reason: Reason;
  /** As it stands in this comparison; empty where it is no single number. */
  readonly value: string;
  readonly support: string;
  readonly agreed: Agreement;
}

export interface RestingSources {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly breaks: readonly BreakFound[];
  readonly turned: readonly TurnFound[];
  readonly theirs: Theirs;
}

/** Trust at the start is one thing, whether it is moved or drawn. */
const settingOf = (id: string): string => (id === ("trust" satisfies StrainId) ? "startingTrust" : id);

export function restsOn({ scenario, question, breaks, turned, theirs }: RestingSources): readonly RestsOn[] {
  const set = Object.keys(scenario.settings ?? {});
  const drawn =
    question.vary === "both" ? namesIn(question.worlds.worlds).filter((name) => !set.includes(name)) : [];
  const apart = breaks.flatMap(({ found }) =>
    found.boxes.flatMap((box) => box.conditions.map(({ factor }) => factor)),
  );
  const reasons: readonly (readonly [Reason, readonly string[]])[] = [
    ["turns", turned.map(({ strain }) => strain)],
    ["apart", apart],
    ["varies", drawn],
    ["set", set.filter((name) => CATALOGUED.some((each) => each.name === name))],
    ["added", Object.keys(theirs.agreed)],
  ];
  const planned = new Map(turned.map(({ strain, planned: at }) => [strain, at]));
  const first = new Map<string, Reason>();
  for (const [reason, ids] of reasons)
    for (const id of ids.map(settingOf)) if (!first.has(id)) first.set(id, reason);
  return [...first].map(([id, reason]) => {
    const parameter = CATALOGUED.find(({ name }) => name === id)?.parameter;
    const own = Object.entries(scenario.settings ?? {}).find(([name]) => name === id)?.[1];
    const at = parameter === undefined ? planned.get(id) : (own ?? parameter.default);
    return {
      id,
      name: factorName(id),
      reason,
      value: drawn.includes(id) ? said.several : at === undefined ? "" : factorValue(id, at),
      support: parameter === undefined ? said.ofThePlan : supportNames[parameter.strength].plain,
      agreed: theirs.agreed[id] ?? NOT_AGREED,
    };
  });
}

/** Nobody's name means that nobody agreed, whatever else was filled in. */
export const isAgreed = ({ agreed }: Pick<RestsOn, "agreed">): boolean => agreed.by.trim() !== "";

/** How many are blank, and which: the first thing an assurer reads. */
export function blanksSaid(resting: readonly RestsOn[]): string {
  if (resting.length === 0) return said.nothing;
  const blank = resting.filter((each) => !isAgreed(each));
  return blank.length === 0
    ? said.noBlanks(resting.length)
    : said.blanks(blank.length, resting.length, blank.map(({ name }) => name).join("; "));
}

/** A row each: what, why it matters, value, support, who, when, why. */
export const agreementRows = (resting: readonly RestsOn[]): readonly (readonly string[])[] =>
  resting.map((each) => [
    each.name,
    said.reasons[each.reason],
    each.value,
    each.support,
    isAgreed(each) ? each.agreed.by : said.blank,
    each.agreed.on,
    each.agreed.why,
  ]);

export const agreementsCsv = (resting: readonly RestsOn[]): string =>
  csvLine(["id", ...said.columns]) +
  agreementRows(resting)
    .map((row, at) => csvLine([resting[at].id, ...row]))
    .join("");
