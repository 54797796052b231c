/** The index of the scenarios that come with Joinery. */
import { GROUPS, everyEvent, extentOf, inGroup } from "../../scenario/about.ts";
import type { Scenario, TimelineEvent } from "../../scenario/scenario.ts";
import { documents } from "../../words/en/documents.ts";
import { claimNames } from "../../words/en/model.ts";
import { markdownPage, markdownTable } from "./markdown.ts";

const linkTo = ({ id, title }: Scenario): string => `[${title}](scenarios/${id}.md)`;

function rowOf(scenario: Scenario): readonly string[] {
  const { bodies, places, years, plans, events, sourced } = extentOf(scenario);
  const known = (strength: TimelineEvent["strength"]): number =>
    everyEvent(scenario).filter((event) => event.strength === strength).length;
  return [
    linkTo(scenario),
    claimNames[scenario.claim].plain,
    scenario.summary,
    documents.scenarios.size(bodies, places, years),
    String(plans),
    String(events),
    documents.scenarios.known(known("seen"), known("general"), known("assumed")),
    String(sourced),
  ];
}

export function scenariosPage(scenarios: readonly Scenario[]): string {
  const groups = GROUPS.map((group) => ({ group, members: inGroup(scenarios, group) }));
  return markdownPage(
    `# ${documents.scenarios.title}`,
    documents.doNotEdit,
    documents.scenarios.about,
    ...groups.flatMap(({ group, members }) => [
      `## ${documents.scenarios.groups[group]}`,
      markdownTable(documents.columns.scenarios, members.map(rowOf)),
    ]),
    `## ${documents.scenarios.isNot}`,
    groups
      .flatMap(({ members }) => members)
      .map((scenario) => `- ${linkTo(scenario)}: ${scenario.isNot}`)
      .join("\n"),
  );
}
