/** What a finding about the system as a whole says, in plain sentences with the figures they rest on. */
import { findingWords, verdictWords } from "../../words/en/experiment.ts";
import { studyFigures } from "../../words/en/study-figures.ts";
import { systemWords } from "../../words/en/systems.ts";
import type { KnockOutFinding } from "./knock-outs.ts";
import type { MeanFieldFinding } from "./mean-field.ts";
import type { RampsFinding } from "./ramps.ts";
import { settingsText } from "./system-tables.ts";
import type { SystemFinding } from "./systems.ts";
import type { WarningFinding } from "./warnings.ts";

/** How a number is to be written. */
type Say = (value: number) => string;
type TwoStarts = Extract<SystemFinding, { kind: "two-starts" }>;
type Order = Extract<SystemFinding, { kind: "path-dependence" }>;

export function systemSentences(finding: SystemFinding, say: Say): readonly string[] {
  switch (finding.kind) {
    case "two-starts":
      return twoStartsSaid(finding, say);
    case "path-dependence":
      return orderSaid(finding, say);
    case "ramps":
      return rampsSaid(finding, say);
    case "early-warning":
      return warningSaid(finding, say);
    case "knock-outs":
      return knockOutsSaid(finding);
    case "mean-field":
      return meanFieldSaid(finding, say);
  }
}

function twoStartsSaid({ sweep, points, bends }: TwoStarts, say: Say): readonly string[] {
  const { all, some, none, unsure } = systemWords.twoStarts;
  const at = (finding: string) =>
    points.filter(({ starts }) => starts.finding === finding).map((each) => each.at);
  const [two, unknown] = [at("two-states"), at("cannot-tell")];
  const states =
    two.length === 0
      ? none(sweep)
      : two.length === points.length
        ? all(sweep)
        : some(sweep, two.map(say).join(", "));
  return [
    states,
    ...(unknown.length === 0 ? [] : [unsure(String(unknown.length), String(points.length))]),
    ...bends.map(
      ({ start, finding, middle }) =>
        `${studyFigures.tables.bend(start, say(middle))} ${findingWords[finding]}`,
    ),
  ];
}

function orderSaid(
  { finding: { explained, byChance, p, isPathDependent } }: Order,
  say: Say,
): readonly string[] {
  const says = findingWords[isPathDependent ? "path-dependent" : "not-path-dependent"];
  return [`${says} ${systemWords.order.said(say(explained), say(byChance), say(p))}`];
}

const rampsSaid = ({ groups }: RampsFinding, say: Say): readonly string[] =>
  groups.flatMap(({ where, loop: { finding, exponent, exponentInterval } }) => [
    systemWords.ramps.said(where, findingWords[finding]),
    ...(Number.isNaN(exponent)
      ? []
      : [systemWords.ramps.exponent(say(exponent), say(exponentInterval.low), say(exponentInterval.high))]),
  ]);

const warningSaid = ({ against }: WarningFinding, say: Say): readonly string[] =>
  against.flatMap(({ skill, falseAlarms }) => [
    findingWords[
      skill.isUseful ? "warning-useful" : skill.interval.low > 0.5 ? "warning-weak" : "warning-not-useful"
    ],
    systemWords.warning.said(
      say(skill.hits),
      say(skill.falseAlarms),
      say(falseAlarms.low),
      say(falseAlarms.high),
    ),
    systemWords.warning.skill(say(skill.auc), say(skill.interval.low), say(skill.interval.high)),
  ]);

function knockOutsSaid({ plan, beside, whole, without }: KnockOutFinding): readonly string[] {
  const words = systemWords.knockOuts;
  const list = (stands: boolean): string => {
    const own = without.filter((each) => each.stands === stands).map(({ out }) => out);
    return own.length === 0 ? words.none : own.join(", ");
  };
  return [
    words.whole(String(plan), String(beside), verdictWords[whole.verdict].name),
    words.stands(list(true)),
    words.goes(list(false)),
  ];
}

function meanFieldSaid({ cases }: MeanFieldFinding, say: Say): readonly string[] {
  const { said, furthest } = systemWords.meanField;
  const count = (finding: string): string => String(cases.filter((each) => each.finding === finding).length);
  const apart = ({ futures, average }: MeanFieldFinding["cases"][number]): number =>
    Math.abs(futures - average);
  const worst = cases.reduce((most, each) => (apart(each) > apart(most) ? each : most));
  return [
    said(count("same"), count("differs"), count("cannot-tell"), String(cases.length)),
    furthest(say(apart(worst)), settingsText(worst.settings)),
  ];
}
