/** `joinery show <scenario>` */
import { dateOf } from "../../engine/clock.ts";
import { describeWorld } from "../../scenario/compile.ts";
import { LEAVE_AS_IS, optionsOf, timelineOf } from "../../scenario/compile/timeline.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { cli } from "../../words/en/cli.ts";
import { DONE } from "../outcome.ts";
import { scenarioFrom } from "../source.ts";
import { table } from "../table.ts";

const WORDS = cli.show;

export async function show(name: string, { json = false }: { readonly json?: boolean }): Promise<number> {
  const scenario = await scenarioFrom(name);
  process.stdout.write(json ? `${JSON.stringify(scenario, null, 2)}\n` : described(scenario));
  return DONE;
}

function described(scenario: Scenario): string {
  const { title, claim, summary, isNot, knownOn, start, months } = scenario;
  const { localities, organisations, partnerships } = describeWorld(scenario);
  const options = optionsOf(scenario);
  return [
    title,
    WORDS.claim[claim],
    "",
    summary,
    WORDS.isNot(isNot),
    ...(knownOn === undefined ? [] : [WORDS.knownOn(knownOn)]),
    "",
    WORDS.world(localities.length, organisations.length, partnerships.length),
    WORDS.span(start, dateOf(start, months - 1), months),
    "",
    WORDS.timeline,
    timetable(scenario),
    WORDS.options,
    table(
      ["plan", "title", ""],
      options.map(({ id, title: name, plain }) => [
        id,
        name || (id === LEAVE_AS_IS ? cli.leaveAsIs : id),
        plain,
      ]),
    ),
    WORDS.sources,
    ...[...new Set(scenario.events.flatMap(({ source }) => source))].map((source) => `  ${source}`),
    ...(scenario.figures ?? []).flatMap(({ settings, plain, source, licence }) => [
      WORDS.figures(Object.entries(settings).map(([name, value]) => `${name} ${value}`)),
      ...[plain, ...source, licence ?? ""].filter((text) => text !== "").map((text) => `  ${text}`),
    ]),
    "",
  ].join("\n");
}

function timetable(scenario: Scenario): string {
  const events = timelineOf(scenario, optionsOf(scenario)[0]);
  const { start } = scenario;
  return table(
    ["announced", "starts", "ends", "kind", "what", "strength"],
    events.map(({ announced, starts, ends, kind, plain, strength }) => [
      dateOf(start, announced),
      dateOf(start, starts),
      ends === null ? "" : dateOf(start, ends),
      kind,
      plain,
      strength,
    ]),
  );
}
