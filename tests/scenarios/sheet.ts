/**
 * A scenario's sheet: what it is, its plans, its timeline with sources, and figures computed here, as Markdown.
 * Each scenario's own test holds its sheet in `docs/scenarios/`; `npx vitest run tests/scenarios -u` writes them anew.
 */
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { eventKindOf } from "../../src/model/events/index.ts";
import { dateOf } from "../../src/engine/clock.ts";
import { monthOfWhen, optionsOf } from "../../src/scenario/compile/timeline.ts";
import type { Scenario, TimelineEvent, When } from "../../src/scenario/scenario.ts";
import { SEED, averageOf, compare } from "./study.ts";
import type { Span, Study } from "./study.ts";

/** A row of figures: every plan that was run, on one outcome over one span. */
export interface Figures extends Span {
  readonly outcome: string;
  /** The span in words. */
  readonly when: string;
}

export async function holdSheet(study: Study, figures: readonly Figures[]): Promise<void> {
  const path = fileURLToPath(new URL(`../../docs/scenarios/${study.scenario.id}.md`, import.meta.url));
  await expect(sheetOf(study, figures)).toMatchFileSnapshot(path);
}

function sheetOf(study: Study, figures: readonly Figures[]): string {
  const { scenario } = study;
  const own = (scenario.options ?? []).flatMap((option) => (option.events ?? []).map((event) => ({ event, plan: option.title })));
  return [
    `# ${scenario.title}`,
    "Generated from the scenario and from runs: do not edit. [All scenarios](../scenarios.md).",
    scenario.summary,
    `**What it is not.** ${scenario.isNot}`,
    `Claim: ${scenario.claim}. ${scenario.start} to ${dateOf(scenario.start, scenario.months - 1)}, ${scenario.months} months.${scenario.knownOn === undefined ? "" : ` As known on ${scenario.knownOn}.`}${chosenOf(scenario)}`,
    ...figuresBehindSettings(scenario),
    "## Plans",
    table(["plan", "what it is"], optionsOf(scenario).map(({ title, plain }) => [title, plain])),
    ...(scenario.events.length === 0 ? [] : ["## Timeline", timelineOf(scenario, scenario.events.map((event) => ({ event, plan: "all" })))]),
    ...(own.length === 0 ? [] : ["## What single plans add", timelineOf(scenario, own)]),
    "## Figures",
    `${study.runs} runs a plan, seed ${SEED}. Differences are paired with ${optionsOf(scenario)[0].title.toLowerCase()} on the same luck; up is better. Shares are of futures better or worse by more than what matters.`,
    figuresOf(study, figures),
  ].join("\n\n") + "\n";
}

const figuresBehindSettings = ({ figures = [] }: Scenario): readonly string[] =>
  figures.map(({ settings, plain, notes = "", source, licence = "" }) =>
    [`**From data: ${Object.entries(settings).map(([name, value]) => `${name} ${value}`).join(", ")}.**`, plain, notes, `Source: ${source.join("; ")}.`, licence].filter((text) => text !== "").join(" "),
  );

function chosenOf({ settings = {}, rules = {} }: Scenario): string {
  const chosen = Object.entries({ ...settings, ...rules }).map(([name, value]) => `${name} ${value}`);
  return chosen.length === 0 ? "" : ` Chosen here: ${chosen.join(", ")}.`;
}

function timelineOf({ start }: Scenario, rows: readonly { readonly event: TimelineEvent; readonly plan: string }[]): string {
  const date = (when: When): string => dateOf(start, monthOfWhen(start, when));
  return table(
    ["plan", "announced", "starts", "ends", "what happens", "kind", "known", "sources and notes"],
    rows.map(({ event, plan }) => [
      plan, date(event.announced), date(event.starts), event.ends === undefined ? "" : date(event.ends), event.plain,
      `${event.kind}${sizeInWords(event)}`, event.strength, [event.source.join("; "), event.notes ?? ""].filter((text) => text !== "").join(". "),
    ]),
  );
}

function sizeInWords(event: TimelineEvent): string {
  const size = event.size ?? eventKindOf(event.kind).size?.default;
  const gains = event.fit === undefined && event.align === undefined ? "" : `, fit ${event.fit ?? 0}, align ${event.align ?? 0}`;
  return size === undefined ? gains : ` ${size}${gains}`;
}

function figuresOf(study: Study, figures: readonly Figures[]): string {
  const options = optionsOf(study.scenario).filter(({ id }) => study.plans.has(id));
  return table(
    ["outcome", "months", "plan", "mean", "better", "worse", "median difference", "verdict"],
    figures.flatMap((each) => options.map(({ id, title }, i) => {
      const where = each.scope === undefined ? each.outcome : `${each.outcome}, ${each.scope}`;
      const mean = averageOf(study, id, each.outcome, each).toFixed(3);
      if (i === 0) return [where, each.when, title, mean, "", "", "", ""];
      const { better, worse, median, verdict } = compare(study, id, each.outcome, each);
      return [where, each.when, title, mean, better.toFixed(2), worse.toFixed(2), median.toFixed(3).replace(/^-(0\.000)$/, "$1"), verdict];
    })),
  );
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
