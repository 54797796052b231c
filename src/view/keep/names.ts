/** Names that a reader brought: those of a scenario that no scenario or world that comes with Joinery has. */
import { describeWorld } from "../../scenario/compile.ts";
import { namesIn } from "../../scenario/edit/without-names.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { TEMPLATES, buildTemplate } from "../../scenario/templates/templates.ts";
import { isShipped } from "./scenarios.ts";

/** A letter, or a kind with a number, names nobody. */
const NAMELESS = /^([A-Z]{1,2}|(Place|Group|New body|New board) \d+)$/;

/** "Council, place 3" and "Council, place 17" are the same type. */
const typeOf = (name: string): string => name.replaceAll(/\d+/g, "#");

export async function bringsNames(scenario: Scenario): Promise<boolean> {
  if (isShipped(scenario.id)) return false;
  const names = namesIn(scenario).filter((name) => !NAMELESS.test(name));
  if (names.length === 0) return false;
  const known = await knownTypes();
  return names.some((name) => !known.has(typeOf(name)));
}

async function knownTypes(): Promise<ReadonlySet<string>> {
  const shipped = (await shippedScenarios()).flatMap((each) => [
    ...namesIn(each),
    ...describeWorld(each).organisations.flatMap(({ name }) => name ?? []),
  ]);
  const built = TEMPLATES.flatMap(({ name: template }) => {
    const { localities, organisations, partnerships } = buildTemplate({ template });
    return [...localities, ...organisations, ...partnerships].flatMap(({ name }) => name ?? []);
  });
  return new Set([...shipped, ...built].map(typeOf));
}
