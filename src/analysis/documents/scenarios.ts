/** The index of the scenarios that come with Joinery. */
import type { Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import { documents } from "../../words/en/documents.ts";
import { claimNames } from "../../words/en/model.ts";
import { markdownPage, markdownTable } from "./markdown.ts";

const linkTo = ({ id, title }: Scenario): string => `[${title}](scenarios/${id}.md)`;

/** The events of the timeline and those that single plans add. */
const eventsIn = ({ events, options = [] }: Scenario): readonly TimelineEvent[] => [
  ...events,
  ...options.flatMap((option) => option.events ?? []),
];

function rowOf(scenario: Scenario): readonly string[] {
  const events = eventsIn(scenario);
  const known = (strength: TimelineEvent["strength"]): number =>
    events.filter((event) => event.strength === strength).length;
  return [
    linkTo(scenario),
    claimNames[scenario.claim].plain,
    scenario.summary,
    String(optionsOf(scenario).length),
    String(events.length),
    documents.scenarios.known(known("seen"), known("general"), known("assumed")),
    String(events.filter(({ source }) => source.length > 0).length),
  ];
}

export const scenariosPage = (scenarios: readonly Scenario[]): string =>
  markdownPage(
    `# ${documents.scenarios.title}`,
    documents.doNotEdit,
    documents.scenarios.about,
    markdownTable(documents.columns.scenarios, scenarios.map(rowOf)),
    `## ${documents.scenarios.isNot}`,
    scenarios.map((scenario) => `- ${linkTo(scenario)}: ${scenario.isNot}`).join("\n"),
  );
