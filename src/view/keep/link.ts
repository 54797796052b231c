/** Links of the page: everything in the fragment, nothing on a server. */
import { shippedScenario, shippedScenarios } from "../../scenario/library.ts";
import { LinkError, linkFields, linkOf, printOf, textToPack, unpackedText } from "../../scenario/link.ts";
import { withoutNames } from "../../scenario/edit/without-names.ts";
import type { Link, LinkView } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { packed, unpacked } from "./packing.ts";
import { isShipped } from "./scenarios.ts";

/** What a scenario is called whose own name may say too much. */
export const UNNAMED_ID = "without-names";

/** The whole address of a link to a view of a scenario. */
export async function addressOf(scenario: Scenario, view: LinkView): Promise<string> {
  const source = isShipped(scenario.id)
    ? { shipped: scenario.id }
    : { packed: await packed(textToPack(scenario, await shippedScenarios())) };
  const fields = linkFields({ ...view, scenario: source, print: printOf(scenario) });
  const search = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return `${location.href.split("#")[0]}#/open?${search.toString()}`;
}

/** Arguments of a screen that say nothing of anybody. */
const PLAIN_ARGUMENTS = ["seed", "run", "runs", "month"];
/** Those that name a plan. */
const PLAN_ARGUMENTS = ["option", "against"];

/**
 * The same with letters for names, everywhere in it. Luck goes by names, so a result that was on screen is not told.
 */
export async function addressWithoutNames(scenario: Scenario, view: LinkView): Promise<string> {
  const { scenario: unnamed, planOf } = withoutNames(scenario);
  const given = new URLSearchParams(view.search);
  const search = new URLSearchParams();
  for (const [name, value] of given) {
    if (PLAIN_ARGUMENTS.includes(name)) search.append(name, value);
    else if (PLAN_ARGUMENTS.includes(name)) search.append(name, planOf(value));
  }
  const { screen, model } = view;
  return addressOf({ ...unnamed, id: UNNAMED_ID }, { screen, model, search: search.toString() });
}

export interface Opened {
  readonly link: Link;
  /** Data of the scenario, still to be checked where it is not a shipped one. */
  readonly data: unknown;
  readonly isShipped: boolean;
}

/** What a link holds. @throws LinkError */
export async function openLink(search: URLSearchParams): Promise<Opened> {
  const link = linkOf(new Map(search));
  if ("packed" in link.scenario) {
    const data = unpackedText(await unpacked(link.scenario.packed), await shippedScenarios());
    return { link, data, isShipped: false };
  }
  if (!isShipped(link.scenario.shipped)) throw new LinkError("no-such-scenario");
  return { link, data: await shippedScenario(link.scenario.shipped), isShipped: true };
}

/** Whether a scenario is still the one a link was made of. */
export const isAsTold = (link: Link, scenario: Scenario): boolean => printOf(scenario) === link.print;
