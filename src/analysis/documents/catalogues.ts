/** The catalogues as tables: the steps of a month, outcomes, events, rules, parameters, templates. */
import type { EventKind } from "../../model/events/event.ts";
import { EVENT_KINDS } from "../../model/events/index.ts";
import { OUTCOMES } from "../../model/outcomes/index.ts";
import type { Parameter } from "../../model/parameter.ts";
import { PARAMETERS, PARAMETERS_BY_MECHANISM } from "../../model/parameters.ts";
import { RULES } from "../../model/rules.ts";
import type { Rule } from "../../model/rules.ts";
import { MONTH } from "../../model/schedule.ts";
import { TEMPLATES } from "../../scenario/templates/templates.ts";
import { documents } from "../../words/en/documents.ts";
import {
  eventNames,
  laneNames,
  mechanismNames,
  outcomeNames,
  parameterNames,
  ruleNames,
  supportNames,
} from "../../words/en/model.ts";
import type { Name } from "../../words/en/model.ts";
import { eventFields } from "../../words/en/scenario-file.ts";
import { markdownPage, markdownTable } from "./markdown.ts";

const { columns } = documents;
const plainly = (names: Readonly<Record<string, Name>>, name: string): string => names[name]?.plain ?? name;
const rangeOf = ([low, high]: readonly [number, number]): string => `${short(low)} to ${short(high)}`;
const short = (value: number): string => String(Number(value.toPrecision(6)));

export const scheduleTable = (): string =>
  markdownTable(
    columns.schedule,
    MONTH.map(({ name }, i) => [String(i + 1), name, documents.steps[name]]),
  );

export const outcomesTable = (): string =>
  markdownTable(
    columns.outcomes,
    OUTCOMES.map(({ id, meaning, unit, range, better, matters, scopes, source }) => [
      `\`${id}\``,
      plainly(outcomeNames, id),
      meaning,
      unit,
      rangeOf(range),
      documents.better[better],
      short(matters),
      scopes.join(", "),
      source,
    ]),
  );

function eventRow({ kind, does, scope, size, lasts, fields, source }: EventKind): readonly string[] {
  const sized = size === null ? "" : documents.size(size.unit, size.range[0], size.range[1], size.default);
  return [
    `\`${kind}\``,
    plainly(eventNames, kind),
    does,
    documents.scope[scope],
    sized,
    documents.lasts[lasts],
    fields.map((field) => `\`${field}\``).join(", "),
    source,
  ];
}

export const eventsTable = (): string => markdownTable(columns.events, EVENT_KINDS.map(eventRow));

export const rulesTable = (): string =>
  markdownTable(
    columns.rules,
    Object.entries<Rule>(RULES).map(([name, { variants, source }]) => [
      `\`${name}\``,
      plainly(ruleNames, name),
      Object.entries(variants)
        .map(([variant, claim]) => documents.variant(variant, claim))
        .join(" "),
      source,
    ]),
  );

const parameterRow = ([name, parameter]: readonly [string, Parameter]): readonly string[] => [
  `\`${name}\``,
  plainly(parameterNames, name),
  parameter.meaning,
  short(parameter.default),
  rangeOf(parameter.range),
  parameter.unit,
  plainly(supportNames, parameter.strength),
  parameter.source,
];

/** All parameters as tables, one a mechanism, each under a heading of the given depth. */
export const parametersTables = (depth: number): string =>
  Object.entries<Readonly<Record<string, Parameter>>>(PARAMETERS_BY_MECHANISM)
    .map(
      ([mechanism, each]) =>
        `${"#".repeat(depth)} ${plainly(mechanismNames, mechanism)}\n\n${markdownTable(columns.parameters, Object.entries(each).map(parameterRow))}`,
    )
    .join("\n\n");

function countOfSupport(): string {
  const all = Object.values<Parameter>(PARAMETERS);
  const said = Object.entries(supportNames).flatMap(([strength, { plain }]) => {
    const count = all.filter((parameter) => parameter.strength === strength).length;
    return count === 0 ? [] : [`${count} ${plain.toLowerCase()}`];
  });
  return documents.parameters.counts(all.length, said.join(", "));
}

export const parametersPage = (): string =>
  markdownPage(
    `# ${documents.parameters.title}`,
    documents.doNotEdit,
    documents.parameters.about,
    countOfSupport(),
    parametersTables(2),
    `## ${documents.parameters.rules}`,
    rulesTable(),
  );

const templatesTable = (): string =>
  markdownTable(
    columns.templates,
    TEMPLATES.map(({ name, plain, isNot, arguments: taken }) => [
      `\`${name}\``,
      plain,
      isNot,
      Object.entries(taken)
        .map(
          ([
            argument,
            {
              default: usual,
              range: [low, high],
              meaning,
            },
          ]) => documents.argument(argument, low, high, usual, meaning),
        )
        .join("; "),
    ]),
  );

export const eventsPage = (): string =>
  markdownPage(
    `# ${documents.events.title}`,
    documents.doNotEdit,
    documents.events.about,
    ...Object.entries(laneNames).flatMap(([lane, { plain }]) => [
      `## ${plain}`,
      markdownTable(columns.events, EVENT_KINDS.filter((each) => each.lane === lane).map(eventRow)),
    ]),
    `## ${documents.events.fields}`,
    markdownTable(
      documents.events.fieldColumns,
      Object.entries(eventFields).map(([field, about]) => [`\`${field}\``, about]),
    ),
    `## ${documents.events.templates}`,
    templatesTable(),
  );
