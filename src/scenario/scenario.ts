/**
 * What a person writes: a world, a timeline, settings and the plans to compare. `schema.ts` says the same to machines;
 * a test holds the two together.
 */
import type { EventKindName } from "../model/events/index.ts";
import type { ParameterName } from "../model/parameters.ts";
import type { Rules } from "../model/rules.ts";
import type { Form, Level, Sector } from "../model/vocabulary.ts";

export const SCHEMA_VERSION = 1;

/** A month: a date (`YYYY-MM`) or months since the start. */
export type When = string | number;

export interface Scenario {
  readonly $schema?: string;
  readonly joinery: number;
  readonly id: string;
  readonly title: string;
  /** story: made up, to show an idea; pattern-checked: meets listed patterns; fitted: calibrated to data. */
  readonly claim: "story" | "pattern-checked" | "fitted";
  /** At most 60 words. */
  readonly summary: string;
  /** What it must not be taken for. */
  readonly isNot: string;
  /** Date on which a live plan was as told here. */
  readonly knownOn?: string;
  readonly start: string;
  readonly months: number;
  readonly world: WorldSource;
  readonly settings?: SettingsSource;
  /** Where settings that were taken from data come from. */
  readonly figures?: readonly FiguresSource[];
  readonly rules?: RulesSource;
  /** What happens whatever is decided: the timeline of *leave as is*. */
  readonly events: readonly TimelineEvent[];
  /** How *leave as is* is called here. */
  readonly leaveAsIs?: { readonly title: string; readonly plain: string };
  readonly options?: readonly Option[];
  /** What to compare, most important first. */
  readonly outcomes?: readonly string[];
}

export type SettingsSource = Partial<Readonly<Record<ParameterName, number>>>;
export type RulesSource = Partial<Rules>;

/** Published figures behind settings. A setting that has another value by now is no longer theirs. */
export interface FiguresSource {
  readonly settings: SettingsSource;
  /** What was measured, and how the settings follow from it. */
  readonly plain: string;
  readonly notes?: string;
  readonly source: readonly string[];
  readonly licence?: string;
}

/** A plan beside *leave as is*: events added, left out, moved or changed; settings and rules of its own. */
export interface Option {
  readonly id: string;
  readonly title: string;
  readonly plain: string;
  readonly events?: readonly TimelineEvent[];
  /** Ids of timeline events that do not happen. */
  readonly without?: readonly string[];
  /** Fields of timeline events that differ, by id. */
  readonly changes?: Readonly<Record<string, Partial<TimelineEvent>>>;
  readonly settings?: SettingsSource;
  readonly rules?: RulesSource;
  /** What somebody decides for single bodies, as in a game. */
  readonly choices?: readonly PlayedChoice[];
}

/** How much more or less open a body is than the rules would have it, from a month up to but not including another. */
export interface PlayedChoice {
  readonly body: string;
  readonly from: When;
  readonly until: When;
  /** −1 to 1, added to the inclination to share. */
  readonly openness: number;
}

export interface TimelineEvent {
  readonly id: string;
  readonly kind: EventKindName;
  readonly announced: When;
  readonly starts: When;
  readonly ends?: When;
  /** Selectors; see `selectors.ts`. Everything in scope if left out. */
  readonly who?: readonly string[];
  readonly size?: number;
  /** Gain in fit of capacity, and in alignment, that a structural change brings in time. */
  readonly fit?: number;
  readonly align?: number;
  /** Make groups of the bodies selected: one a locality, one a region, or so many at a time. */
  readonly each?: "locality" | "region" | number;
  readonly into?: readonly NewBody[];
  /** Selectors of the bodies that receive. */
  readonly to?: readonly string[];
  /** Selectors of the partnerships that a body joins, or whose seats pass on. */
  readonly joins?: readonly string[];
  /** Share of capacity that passes on. */
  readonly share?: number;
  /** Localities a body comes to cover. */
  readonly covers?: readonly string[];
  readonly form?: Form;
  readonly leader?: string;
  /** A partnership that begins. */
  readonly board?: PartnershipSource;
  /** Planned saving a year, in the user's own unit. */
  readonly saving?: number;
  /** What happened, for everybody; at most 140 characters. */
  readonly plain: string;
  readonly notes?: string;
  readonly source: readonly string[];
  /** How well it is known: seen in a source, general knowledge, or assumed. */
  readonly strength: "seen" | "general" | "assumed";
}

export interface NewBody {
  readonly id: string;
  readonly name?: string;
  readonly sector?: Sector;
  readonly covers?: readonly string[];
  readonly share?: number;
  readonly capacity?: number;
}

export type WorldSource = TemplateSource | WorldDescription;

/** A world by template, with that template's own arguments. */
export interface TemplateSource {
  readonly template: string;
  readonly [argument: string]: string | number | undefined;
}

/** A world spelt out. */
export interface WorldDescription {
  readonly localities: readonly LocalitySource[];
  readonly organisations: readonly OrganisationSource[];
  readonly partnerships: readonly PartnershipSource[];
  /** What is known of relations at the start; the rest is as luck and place have it. */
  readonly relations?: readonly RelationSource[];
}

/** What one body is known to think of another at the start, and how often the two meet outside boards and groups. */
export interface RelationSource {
  readonly from: string;
  readonly toward: string;
  /** Trust of `from` in `toward`, between people as between bodies. */
  readonly trust?: number;
  /** Chance of an informal contact in a month; said either way round, or both ways: then their mean. */
  readonly meets?: number;
}

export interface LocalitySource {
  readonly id: string;
  readonly name?: string;
  readonly region?: string;
  /** 0 least to 1 most deprived; 0.5 if left out. */
  readonly deprivation?: number;
  /** A place known to be strong, middling or weak; left to luck if left out. */
  readonly strength?: "strong" | "middling" | "weak";
  /** Pressure from targets. */
  readonly pressure?: number;
}

export interface OrganisationSource {
  readonly id: string;
  readonly name?: string;
  readonly sector: Sector;
  readonly covers: readonly string[];
  readonly capacity?: number;
}

export interface PartnershipSource {
  readonly id: string;
  readonly name?: string;
  readonly locality: string;
  readonly level: Exclude<Level, "informal">;
  /** Organisation ids, or selectors. */
  readonly members: readonly string[];
  readonly form?: Form;
  readonly leader?: string;
  readonly formality?: number;
  readonly contact?: number;
  readonly align?: number;
  readonly mandate?: number;
  readonly demand?: number;
  readonly overlap?: number;
  /** Post-holders a seat, 1 to 3. */
  readonly posts?: number;
  /** Filled in because nothing was known; drawn with a dotted outline. */
  readonly assumed?: boolean;
}

export const isTemplate = (world: WorldSource): world is TemplateSource => "template" in world;
