/** Links of the page: everything in the fragment, nothing on a server. */
import { namesIn } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { shippedScenario, shippedScenarios } from "../../scenario/library.ts";
import { LinkError, linkFields, linkOf, printOf, textToPack, unpackedText } from "../../scenario/link.ts";
import { withoutNames } from "../../scenario/edit/without-names.ts";
import type { Link, LinkView } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { packed, unpacked } from "./packing.ts";
import { isShipped } from "./scenarios.ts";

/** What a scenario is called whose own name may say too much. */
export const UNNAMED_ID = "without-names";
const UNNAMED_WORLDS = "worlds";

/** The whole address of a link to a view of a scenario, with the believable worlds it is seen in where they are one's own. */
export async function addressOf(
  scenario: Scenario,
  view: LinkView,
  worlds: WorldSet | null = null,
): Promise<string> {
  const source = isShipped(scenario.id)
    ? { shipped: scenario.id }
    : { packed: await packed(textToPack(scenario, await shippedScenarios())) };
  const fields = linkFields({
    ...view,
    scenario: source,
    print: printOf(scenario),
    ...(worlds === null ? {} : { worlds: await packed(worldsPacked(worlds)) }),
  });
  const search = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return `${location.href.split("#")[0]}#/open?${search.toString()}`;
}

/** Arguments of a screen that say nothing of anybody. */
const PLAIN_ARGUMENTS = ["seed", "run", "runs", "month", "vary", "when", "worlds"];
/** Those that name a plan. */
const PLAN_ARGUMENTS = ["option", "against"];

/**
 * The same with letters for names, everywhere in it. Luck goes by names, so a result that was on screen is not told.
 */
export async function addressWithoutNames(
  scenario: Scenario,
  view: LinkView,
  worlds: WorldSet | null = null,
): Promise<string> {
  const { scenario: unnamed, planOf } = withoutNames(scenario);
  const given = new URLSearchParams(view.search);
  const search = new URLSearchParams();
  for (const [name, value] of given) {
    if (PLAIN_ARGUMENTS.includes(name)) search.append(name, value);
    else if (PLAN_ARGUMENTS.includes(name)) search.append(name, planOf(value));
  }
  const { screen, model } = view;
  const set = worlds === null ? null : { ...worlds, study: UNNAMED_WORLDS };
  return addressOf({ ...unnamed, id: UNNAMED_ID }, { screen, model, search: search.toString() }, set);
}

export interface Opened {
  readonly link: Link;
  /** Data of the scenario, still to be checked where it is not a shipped one. */
  readonly data: unknown;
  readonly isShipped: boolean;
  /** Data of believable worlds, still to be checked; undefined where the link brings none. */
  readonly worlds?: unknown;
}

/** What a link holds. @throws LinkError */
export async function openLink(search: URLSearchParams): Promise<Opened> {
  const link = linkOf(new Map(search));
  const worlds = link.worlds === undefined ? undefined : worldsUnpacked(await unpacked(link.worlds));
  if ("packed" in link.scenario) {
    const data = unpackedText(await unpacked(link.scenario.packed), await shippedScenarios());
    return { link, data, isShipped: false, worlds };
  }
  if (!isShipped(link.scenario.shipped)) throw new LinkError("no-such-scenario");
  return { link, data: await shippedScenario(link.scenario.shipped), isShipped: true, worlds };
}

/** More than any set has names or rows: what is longer is no set. */
const MOST_WORLDS = 1000;

/** A set as rows of numbers under one row of names: what links have room for. */
const worldsPacked = ({ study, model, tried, kept, worlds }: WorldSet): string => {
  const names = namesIn(worlds);
  const rows = worlds.map((world) => {
    const settings = new Map(Object.entries(world));
    return names.map((name) => settings.get(name) ?? null);
  });
  return JSON.stringify([study, model, tried, kept, names, rows]);
};

/** The same as data of a file. @throws LinkError where it is none */
function worldsUnpacked(text: string): unknown {
  try {
    const [study, model, tried, kept, names, rows] = JSON.parse(text);
    if (names.length > MOST_WORLDS || rows.length > MOST_WORLDS) throw new RangeError("too many");
    const settingsOf = (row: readonly unknown[]): unknown =>
      Object.fromEntries(
        names.flatMap((name: string, at: number) => (row[at] === null ? [] : [[name, row[at]]])),
      );
    const head = Object.entries({ study, model, tried, kept }).filter(([, value]) => value !== null);
    return { ...Object.fromEntries(head), worlds: rows.map(settingsOf) };
  } catch {
    throw new LinkError("damaged");
  }
}

/** Whether a scenario is still the one a link was made of. */
export const isAsTold = (link: Link, scenario: Scenario): boolean => printOf(scenario) === link.print;
