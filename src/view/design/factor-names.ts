/** What a factor is called and what it says: from the catalogues, so that the menu and the sheet speak as the model does. */
import { RULES, isParameterName, parameterOf } from "../../scenario/catalogue.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { templateOf } from "../../scenario/templates/templates.ts";
import { optionsOf } from "../../scenario/compile/timeline.ts";
import { isTemplate } from "../../scenario/scenario.ts";
import { formNames, parameterNames, ruleNames, supportNames } from "../../words/en/model.ts";
import { designer } from "../../words/en/study-designer.ts";
import type { Ramp, Repeat, Setting } from "../../experiment/study.ts";

const { factors: words } = designer;

export interface FactorName {
  readonly group: keyof typeof words.groups;
  readonly name: string;
  readonly says: string;
  readonly unit?: string;
  readonly strength?: string;
  readonly source?: string;
}

export interface NamingGround {
  readonly scenario: Scenario;
  readonly repeats: readonly Repeat[];
  readonly ramps?: readonly Ramp[];
}

const isField = (name: string): name is keyof typeof words.fields => Object.hasOwn(words.fields, name);
const isRule = (name: string): name is keyof typeof RULES => Object.hasOwn(RULES, name);

export function factorName(sets: string, ground: NamingGround): FactorName {
  const [root, name = "", field = ""] = sets.split(".");
  switch (root) {
    case "option":
      return { group: "option", name: words.plan, says: plansSaid(ground.scenario) };
    case "worlds":
      return { group: "worlds", name: words.worlds, says: words.worldsSays };
    case "settings":
      return settingName(name);
    case "rules":
      return isRule(name)
        ? { group: "rules", name: ruleNames[name].plain, says: Object.values(RULES[name].variants).join(" ") }
        : { group: "rules", name, says: "" };
    case "world":
      return worldName(name, ground.scenario);
    default:
      return eventName(root === "repeats" || root === "ramps" ? root : "events", name, field, ground);
  }
}

function settingName(name: string): FactorName {
  if (!isParameterName(name)) return { group: "settings", name, says: "" };
  const { meaning, unit, strength, source } = parameterOf(name);
  return {
    group: "settings",
    name: parameterNames[name].plain,
    says: meaning,
    unit,
    strength: supportNames[strength].plain,
    source,
  };
}

function worldName(name: string, { world }: Scenario): FactorName {
  const known = isTemplate(world) ? templateOf(world.template)?.arguments : undefined;
  const says = Object.entries(known ?? {}).find(([each]) => each === name)?.[1].meaning ?? "";
  return { group: "world", name: says === "" ? name : says, says: "" };
}

function eventName(
  group: "events" | "repeats" | "ramps",
  id: string,
  field: string,
  { scenario, repeats, ramps = [] }: NamingGround,
): FactorName {
  const events = [...scenario.events, ...(scenario.options ?? []).flatMap((option) => option.events ?? [])];
  const event = {
    repeats: () => repeats.find((each) => each.id === id)?.event,
    ramps: () => ramps.find((each) => each.id === id)?.event,
    events: () => events.find((each) => each.id === id),
  }[group]();
  const told = isField(field) ? words.fields[field] : field;
  return { group, name: words.eventField(id, told), says: event?.plain ?? "" };
}

const plansSaid = (scenario: Scenario): string =>
  optionsOf(scenario)
    .map(({ title }) => title)
    .join(" · ");

/** A setting as a person reads it. */
export function settingSaid(sets: string, setting: Setting, scenario: Scenario): string {
  const [root, name = "", field = ""] = sets.split(".");
  if (typeof setting === "boolean") return words.onOff[setting ? "true" : "false"];
  if (root === "option")
    return optionsOf(scenario).find(({ id }) => id === setting)?.title ?? String(setting);
  if (root === "rules" && isRule(name)) {
    const variants: Readonly<Record<string, { readonly plain: string }>> = ruleNames[name].variants;
    return variants[String(setting)]?.plain ?? String(setting);
  }
  if (field === "form") {
    const forms: Readonly<Record<string, { readonly plain: string }>> = formNames;
    return forms[String(setting)]?.plain ?? String(setting);
  }
  return String(setting);
}
