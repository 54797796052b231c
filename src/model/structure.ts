/**
 * Who could ever exist, compiled beforehand: a run is plain arrays with live flags.
 *
 * A structure holds every organisation, partnership, seat, tie and pair that any dated event brings about, with the
 * months between which each lives, and, for every structural month, who descends from whom. `scenario/compile.ts` makes
 * it; nothing in a run changes it, so any number of runs share one. Rows are ordered by stable id (by code unit).
 */
import type { Names } from "../engine/random.ts";
import type { Sector } from "./vocabulary.ts";

/** Rows of rows: items of row r are `items[start[r]] … items[start[r + 1] - 1]`. */
export interface Lists {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

export interface LocalityStructure {
  readonly count: number;
  readonly ids: readonly string[];
  /** 0 least to 1 most deprived. */
  readonly deprivation: Float64Array;
  /** Standard deviations from the average place on every place effect; NaN where it is left to luck. */
  readonly strength: Float64Array;
  /** Pressure from targets before any event, 0–1. */
  readonly pressure: Float64Array;
  /** Names of founding draws: place effects; and of yearly draws: health noise, politics. */
  readonly effects: readonly Names[];
  readonly noise: readonly Names[];
  readonly politics: Names;
}

export interface OrganisationStructure {
  readonly count: number;
  readonly ids: readonly string[];
  readonly sectors: readonly Sector[];
  /** Code of the sector's group, 0–3. */
  readonly group: Uint8Array;
  /** First month alive (0 or earlier: there from the start) and first month no longer alive. */
  readonly born: Int32Array;
  readonly ends: Int32Array;
  /** Localities covered. */
  readonly covers: Lists;
  /** Capacity given by the scenario (per locality covered, 1 = usual), before luck. */
  readonly capacity: Float64Array;
  /** Names of founding draws and of background churn. */
  readonly founding: Names;
  readonly churn: Names;
}

export interface PartnershipStructure {
  readonly count: number;
  /** Partnerships before this row are formal; those from it on are candidate informal pairs, one each. */
  readonly formal: number;
  readonly ids: readonly string[];
  readonly level: Uint8Array;
  readonly locality: Int32Array;
  readonly formality: Float64Array;
  readonly contact: Float64Array;
  readonly align: Float64Array;
  readonly mandate: Float64Array;
  readonly demand: Float64Array;
  readonly overlap: Float64Array;
  readonly form: Uint8Array;
  /** Organisation that leads (lead) or holds the separate office (separate); −1: the largest member, an office of its own. */
  readonly leader: Int32Array;
  readonly born: Int32Array;
  readonly ends: Int32Array;
  /** Seats and ties of a partnership are contiguous. */
  readonly seatStart: Int32Array;
  readonly tieStart: Int32Array;
}

export interface SeatStructure {
  readonly count: number;
  readonly organisation: Int32Array;
  readonly partnership: Int32Array;
  /** One to three post-holders. */
  readonly posts: Uint8Array;
  readonly born: Int32Array;
  readonly ends: Int32Array;
  readonly people: Names;
  /** Which of its name's four numbers decides the first post: the two seats of an informal tie share one name. */
  readonly firstPost: Uint8Array;
}

/** Two seats of one partnership; direction 0 is the first seat's trust in the second, direction 1 the reverse. */
export interface TieStructure {
  readonly count: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly partnership: Int32Array;
  readonly pair: Int32Array;
  /** Organisations by direction, two a tie: who trusts in row 2t (the first), who in row 2t + 1. One look instead of two. */
  readonly truster: Int32Array;
  readonly born: Int32Array;
  readonly ends: Int32Array;
  readonly contact: Names;
}

/** Two organisations; direction 0 is the first's trust in the second. The first has the lower row, in ties as in pairs. */
export interface PairStructure {
  readonly count: number;
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** Trust known at the start, both directions of each pair; NaN where it is left to place and luck. */
  readonly known: Float64Array;
}

/** Candidates for an informal tie: two organisations of one locality that share a seat or a sector group. Row c is partnership `formal + c`. */
export interface CandidateStructure {
  readonly count: number;
  readonly pair: Int32Array;
  readonly tie: Int32Array;
  readonly sameGroup: Uint8Array;
  readonly born: Int32Array;
  readonly ends: Int32Array;
  /** Contact rate known at the start; 0 where the two are not known to meet. */
  readonly meets: Float64Array;
  readonly wake: Names;
  /** For each candidate (i, j), the candidates (i, k) and (j, k) of every third body k of the place, in couples. */
  readonly thirds: Lists;
}

/** One body struck by one dated reform. */
export interface StrikeStructure {
  readonly count: number;
  readonly organisation: Int32Array;
  /** ς: share of posts lost, 0–1. */
  readonly severity: Float64Array;
  readonly announced: Int32Array;
  /** When it was to start as things stood when it was announced; `starts` is later where an election has frozen it since. */
  readonly planned: Int32Array;
  readonly starts: Int32Array;
  /** 1 where the body lives through the limbo; 1 where it meets the start (a successor only meets the start). */
  readonly limbo: Uint8Array;
  readonly meets: Uint8Array;
  /** Gains in fit of the body's capacity and in alignment of its partnerships, approached after the start. */
  readonly fit: Float64Array;
  readonly align: Float64Array;
  /** Row of the event in the timeline. */
  readonly event: Int32Array;
}

/** Who descends from whom in one structural month: all copying is done before step 1 of that month. */
export interface Succession {
  readonly month: number;
  /** New bodies, and their predecessors with the share of each that goes to them. */
  readonly bodies: readonly Descent[];
  /** New ties: row, and the old ties (flip: directions swapped) they come from with the bodies whose capacity weighs them. */
  readonly ties: readonly TieDescent[];
  /** New pairs of organisations and what they come from. */
  readonly pairs: readonly PairDescent[];
  /** Capacity that bodies which go on existing give away, as a share of what earlier moves left; `to` −1: to a body just formed of it. */
  readonly moves: readonly CapacityMove[];
}
export interface Descent {
  readonly organisation: number;
  readonly from: readonly { readonly organisation: number; readonly share: number }[];
}
export interface TieDescent {
  readonly tie: number;
  readonly from: readonly {
    readonly tie: number;
    readonly flip: boolean;
    readonly first: number;
    readonly second: number;
  }[];
}
export interface PairDescent {
  readonly pair: number;
  readonly from: readonly {
    readonly pair: number;
    readonly flip: boolean;
    readonly first: number;
    readonly second: number;
  }[];
}
export interface CapacityMove {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** What a dated event sets while it lasts. */
export type SettingTarget =
  | "pressure"
  | "budget"
  | "floor"
  | "capacity"
  | "contact"
  | "mandate"
  | "infra"
  | "overlap"
  | "monitoring"
  | "alignLift"
  | "roleGain"
  | "handover";

export interface SettingEffect {
  readonly target: SettingTarget;
  /** Rows of the target's table: localities, organisations or formal partnerships. */
  readonly rows: Int32Array;
  /** add: value + size · progress; scale: value · (1 − size · progress); set: size; floor: at least size. */
  readonly operation: "add" | "scale" | "set" | "floor";
  readonly size: number;
  readonly starts: number;
  /** First month it no longer holds; a month beyond the run where it stays. */
  readonly ends: number;
  /** Months over which it is phased in, linearly; 0: at once. */
  readonly phase: number;
}

/** Things that happen once, in one month. */
export interface Occurrence {
  readonly month: number;
  readonly kind: "vacate" | "share-post" | "govern" | "cut";
  /** vacate: seats whose holders leave with chance `size`; share-post: seats that get one holder; govern: partnerships; cut: bodies that lose `size` of their capacity. */
  readonly rows: Int32Array;
  readonly size: number;
  /** share-post: the name of the common post. */
  readonly name: readonly [number, number];
  readonly form: number;
  readonly leader: number;
}

/** A planned saving, to be set against what is realised. */
export interface PlannedSaving {
  readonly starts: number;
  /** In the user's own unit, a year. */
  readonly amount: number;
  /** Bodies that have to make it. */
  readonly rows: Int32Array;
}

/** A world and its timeline, ready to run. */
export interface Structure {
  readonly months: number;
  /** Month of the year that month 0 is (0 January). */
  readonly monthOfYear: number;
  readonly localities: LocalityStructure;
  readonly organisations: OrganisationStructure;
  readonly partnerships: PartnershipStructure;
  readonly seats: SeatStructure;
  readonly ties: TieStructure;
  readonly pairs: PairStructure;
  readonly candidates: CandidateStructure;
  readonly strikes: StrikeStructure;
  readonly successions: readonly Succession[];
  readonly effects: readonly SettingEffect[];
  readonly occurrences: readonly Occurrence[];
  readonly savings: readonly PlannedSaving[];
  /** Name of the yearly draw that all places share. */
  readonly national: readonly [number, number];
}

export type { Sector };
