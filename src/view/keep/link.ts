/** Links of the page: everything in the fragment, nothing on a server. */
import { shippedScenario, shippedScenarios } from "../../scenario/library.ts";
import { LinkError, linkFields, linkOf, printOf, textToPack, unpackedText } from "../../scenario/link.ts";
import type { Link, LinkView } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { packed, unpacked } from "./packing.ts";
import { isShipped } from "./scenarios.ts";

/** The whole address of a link to a view of a scenario. */
export async function addressOf(scenario: Scenario, view: LinkView): Promise<string> {
  const source = isShipped(scenario.id)
    ? { shipped: scenario.id }
    : { packed: await packed(textToPack(scenario, await shippedScenarios())) };
  const fields = linkFields({ ...view, scenario: source, print: printOf(scenario) });
  const search = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return `${location.href.split("#")[0]}#/open?${search.toString()}`;
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
