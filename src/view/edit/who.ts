/** Whom selectors can mean in a scenario, in plain words. */
import { SECTOR_NAMES, GROUPS, LEVELS } from "../../scenario/catalogue.ts";
import { describeWorld } from "../../scenario/compile.ts";
import { parseSelector } from "../../scenario/selectors.ts";
import type { Term } from "../../scenario/selectors.ts";
import type { Scenario, WorldDescription } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { groupNames, levelNames, sectorNames } from "../../words/en/model.ts";

const { who: words } = edit;

export interface Cast {
  readonly world: WorldDescription;
  /** Plain names by id: bodies, boards, places, and what events make. */
  readonly names: ReadonlyMap<string, string>;
  readonly sectors: readonly string[];
  readonly regions: readonly string[];
}

const worlds = new WeakMap<object, WorldDescription>();

/** The world of a scenario; a template is built once. */
function worldOf(scenario: Scenario): WorldDescription {
  const known = worlds.get(scenario.world);
  if (known !== undefined) return known;
  const built = describeWorld(scenario);
  worlds.set(scenario.world, built);
  return built;
}

export function castOf(scenario: Scenario): Cast {
  const world = worldOf(scenario);
  const events = [...scenario.events, ...(scenario.options ?? []).flatMap((option) => option.events ?? [])];
  const made = events.flatMap(({ into = [], board }) => [...into, ...(board === undefined ? [] : [board])]);
  const all = [...world.localities, ...world.partnerships, ...world.organisations, ...made];
  const sectors = new Set<string>(world.organisations.map(({ sector }) => sector));
  const regions = new Set(world.localities.flatMap(({ region }) => (region === undefined ? [] : [region])));
  return {
    world,
    names: new Map(all.map(({ id, name }) => [id, name ?? id])),
    sectors: SECTOR_NAMES.filter((sector) => sectors.has(sector)),
    regions: [...regions],
  };
}

const plainOf = (names: Readonly<Record<string, { readonly plain: string }>>, key: string): string =>
  names[key]?.plain ?? key;

/** A selector in words: “every council in North”. */
export function selectorSaid(text: string, { names }: Pick<Cast, "names">): string {
  const terms = parseSelector(text);
  const places = terms.filter(({ key }) => key === "locality" || key === "region");
  const others = terms.filter((term) => !places.includes(term));
  const nameOf = (id: string): string => names.get(id) ?? id;
  if (others.length === 1 && places.length > 0)
    return words.within(termSaid(others[0], nameOf), words.both(places.map(({ value }) => nameOf(value))));
  return words.both(terms.map((term) => termSaid(term, nameOf)));
}

function termSaid({ key, value }: Term, nameOf: (id: string) => string): string {
  switch (key) {
    case "all":
      return words.all;
    case "id":
      return nameOf(value);
    case "sector":
      return words.sector(plainOf(sectorNames, value));
    case "group":
      return words.group(plainOf(groupNames, value));
    case "level":
      return words.level(plainOf(levelNames, value));
    case "locality":
      return words.locality(nameOf(value));
    case "region":
      return words.region(value);
    case "partnership":
      return words.partnership(nameOf(value));
  }
}

export type Reach = "organisations" | "partnerships" | "localities";
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly (readonly [string, string])[];
}

/** What can be chosen at once, by kind; single bodies go by their names, since there may be thousands. */
export function choicesFor(reach: Reach, cast: Cast): readonly ChoiceGroup[] {
  const said = (text: string): readonly [string, string] => [text, selectorSaid(text, cast)];
  const places = cast.world.localities.map(({ id }) => said(`locality:${id}`));
  const regions = cast.regions.map((region) => said(`region:${region}`));
  const boards = cast.world.partnerships.slice(0, MOST_BOARDS);
  const groups: readonly (ChoiceGroup | null)[] = [
    reach === "localities"
      ? null
      : { label: words.sectors, choices: cast.sectors.map((sector) => said(`sector:${sector}`)) },
    reach === "organisations"
      ? { label: words.groups, choices: GROUPS.map((group) => said(`group:${group}`)) }
      : null,
    reach === "partnerships"
      ? {
          label: words.levels,
          choices: LEVELS.filter((level) => level !== "informal").map((level) => said(`level:${level}`)),
        }
      : null,
    { label: words.places, choices: places },
    { label: words.regions, choices: regions },
    reach === "partnerships"
      ? { label: words.boards, choices: boards.map(({ id }) => said(id)) }
      : reach === "organisations"
        ? { label: words.boards, choices: boards.map(({ id }) => said(`partnership:${id}`)) }
        : null,
  ];
  return groups.flatMap((group) => (group === null || group.choices.length === 0 ? [] : [group]));
}

/** More than these are found by name. */
const MOST_BOARDS = 60;

/** The id of a body or board by the name somebody typed. */
export function idByName(typed: string, { names }: Cast): string | null {
  const wanted = typed.trim().toLowerCase();
  if (wanted === "") return null;
  if (names.has(typed.trim())) return typed.trim();
  return [...names].find(([, name]) => name.toLowerCase() === wanted)?.[0] ?? null;
}
