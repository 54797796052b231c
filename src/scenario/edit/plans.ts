/** Edits of plans, of settings and rules, and the copy that makes a shipped scenario one's own. */
import type { ParameterName } from "../../model/parameters.ts";
import type { Rules } from "../../model/rules.ts";
import { LEAVE_AS_IS } from "../compile/timeline.ts";
import type { Option, RulesSource, Scenario, SettingsSource } from "../scenario.ts";
import { freeId, withOption } from "./events.ts";

export function addPlan(scenario: Scenario, { title, plain }: Pick<Option, "title" | "plain">): Scenario {
  const plan: Option = { id: freeId(scenario, "plan"), title, plain };
  return { ...scenario, options: [...(scenario.options ?? []), plan] };
}

export const removePlan = (scenario: Scenario, track: string): Scenario => ({
  ...scenario,
  options: (scenario.options ?? []).filter(({ id }) => id !== track),
});

/** A plan like another, to be made different. */
export function copyPlan(scenario: Scenario, track: string, title: string): Scenario {
  const plan = scenario.options?.find(({ id }) => id === track);
  if (plan === undefined) return scenario;
  return {
    ...scenario,
    options: [...(scenario.options ?? []), { ...plan, id: freeId(scenario, "plan"), title }],
  };
}

/** How a plan, or leave as is, is called. */
export function describePlan(
  scenario: Scenario,
  track: string,
  told: Pick<Option, "title" | "plain">,
): Scenario {
  if (track === LEAVE_AS_IS) return { ...scenario, leaveAsIs: told };
  return withOption(scenario, track, (option) => ({ ...option, ...told }));
}

/** A parameter set for the whole scenario, or under one plan; null lets it go back. */
export function setSetting(
  scenario: Scenario,
  track: string,
  name: ParameterName,
  value: number | null,
): Scenario {
  const change = (settings: SettingsSource = {}): SettingsSource => {
    const { [name]: _, ...others } = settings;
    return value === null ? others : { ...others, [name]: value };
  };
  return inTheory(scenario, track, (theory) => ({ ...theory, settings: change(theory.settings) }));
}

/** A rule chosen for the whole scenario, or under one plan; null lets it go back. */
export function setRule(
  scenario: Scenario,
  track: string,
  name: keyof Rules,
  variant: string | null,
): Scenario {
  const change = (rules: RulesSource = {}): RulesSource => {
    const { [name]: _, ...others } = rules;
    return variant === null ? others : { ...others, [name]: variant };
  };
  return inTheory(scenario, track, (theory) => ({ ...theory, rules: change(theory.rules) }));
}

interface Theory {
  readonly settings?: SettingsSource;
  readonly rules?: RulesSource;
}

function inTheory(scenario: Scenario, track: string, change: (theory: Theory) => Theory): Scenario {
  const within = <T extends Theory>(holder: T): T => {
    const { settings = {}, rules = {} } = change(holder);
    const { settings: _, rules: __, ...rest } = holder;
    const theory = {
      ...(Object.keys(settings).length === 0 ? {} : { settings }),
      ...(Object.keys(rules).length === 0 ? {} : { rules }),
    };
    // oxlint-disable-next-line typescript/consistent-type-assertions -- the holder with the two optional fields written anew
    return { ...rest, ...theory } as unknown as T;
  };
  return track === LEAVE_AS_IS ? within(scenario) : withOption(scenario, track, within);
}

/** Letters of an id, with room for a number behind. */
const LONGEST_ID = 70;

/** The first id of this stem that is free. */
export function ownId(stem: string, taken: (id: string) => boolean): string {
  const short = stem.slice(0, LONGEST_ID);
  if (!taken(short)) return short;
  let number = 2;
  while (taken(`${short}-${number}`)) number++;
  return `${short}-${number}`;
}

/**
 * A scenario of one's own made from another. What was checked or fitted was so as it stood: a changed scenario is a
 * story until somebody checks it again.
 */
export const asOwn = (
  scenario: Scenario,
  { id, title }: { readonly id: string; readonly title: string },
): Scenario => ({ ...scenario, id, title, claim: "story" });
