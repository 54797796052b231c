/**
 * A region of England as of a year as a scenario: its bodies by template, ten years from that April, and the trend and
 * luck of health signals that the shipped English scenarios take from data.
 */
import { englishRegion } from "../words/en/english-region.ts";
import { SCHEMA_VERSION } from "./scenario.ts";
import type { FiguresSource, Scenario } from "./scenario.ts";
import { ENGLISH_REGIONS } from "./templates/english-regions.ts";
import { buildTemplate } from "./templates/templates.ts";

export interface RegionChoice {
  /** From 1, in the order of `ENGLISH_REGIONS`. */
  readonly region: number;
  readonly year: number;
  readonly others?: number;
}

const MONTHS = 120;
const { scenario: words } = englishRegion;

export function regionScenario(choice: RegionChoice, figures: readonly FiguresSource[] = []): Scenario {
  const { region, year } = choice;
  const world = { template: "english-bodies", ...choice };
  const { localities, organisations } = buildTemplate(world);
  const count = (sector: string): number => organisations.filter((each) => each.sector === sector).length;
  const name = ENGLISH_REGIONS[region - 1];
  return {
    joinery: SCHEMA_VERSION,
    id: `${name.toLowerCase().replaceAll(" ", "-")}-${year}`,
    title: words.title(name, year),
    claim: "story",
    summary: words.summary(localities.length, count("council"), count("health-commissioner"), year),
    isNot: words.isNot(year),
    start: `${year}-04`,
    months: MONTHS,
    world,
    ...(figures.length === 0
      ? {}
      : { settings: Object.assign({}, ...figures.map(({ settings }) => settings)), figures }),
    events: [],
  };
}
