/** The catalogue of world templates. */
import type { TemplateSource, WorldDescription } from "../scenario.ts";
import { cityRegion } from "./city-region.ts";
import { england } from "./england.ts";
import { englishBodies } from "./english-bodies.ts";
import { nineLocalities } from "./nine-localities.ts";
import { oneHealthBoard } from "./one-health-board.ts";
import type { Template } from "./template.ts";
import { twoTierCounty } from "./two-tier-county.ts";

export const TEMPLATES: readonly Template[] = [
  nineLocalities,
  cityRegion,
  twoTierCounty,
  oneHealthBoard,
  england,
  englishBodies,
];

export const templateOf = (name: string): Template | undefined =>
  TEMPLATES.find((each) => each.name === name);

/** The world that a template makes of its arguments. @throws RangeError when there is no such template */
export function buildTemplate({ template: name, ...given }: TemplateSource): WorldDescription {
  const template = templateOf(name);
  if (template === undefined) throw new RangeError(`no template ${JSON.stringify(name)}`);
  const values = Object.fromEntries(
    Object.entries(template.arguments).map(([argument, { default: usual }]) => [
      argument,
      Number(given[argument] ?? usual),
    ]),
  );
  return template.build(values);
}
