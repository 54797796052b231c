/**
 * A real network as data: who there is, who is tied to whom, and everything the file said of them.
 *
 * A map says no more than its file. What the file leaves open (no strength, no wave) is null here, not a made-up number;
 * what reading had to guess stands in the notes beside the map, never inside it.
 */
import type { Problem } from "../scenario/problem.ts";
import type { NetworkNoteCode } from "../words/en/network.ts";

export type Scalar = string | number | boolean;
export type AttributeValue = Scalar | readonly Scalar[];
export type Attributes = ReadonlyMap<string, AttributeValue>;

/** A point in time as the file gives it: a number, or a date written so that later dates sort later (2019-04-01). */
export type Moment = number | string;

/** A stretch of time with both ends included; null is open. */
export interface Spell {
  readonly start: Moment | null;
  readonly end: Moment | null;
}

/** A value that held for a time. */
export interface TimedValue extends Spell {
  readonly value: Scalar;
}

export interface MapNode {
  /** Unique in the map. */
  readonly id: string;
  /** What a person calls it; the id where the file has no name for it. */
  readonly label: string;
  readonly attributes: Attributes;
  /** When it existed; empty means always. */
  readonly spells: readonly Spell[];
  /** Attributes that changed over time. */
  readonly histories: ReadonlyMap<string, readonly TimedValue[]>;
  /** The node that contains this one (a box drawn round it), if any. */
  readonly parent: string | null;
}

export interface MapTie {
  readonly from: string;
  readonly to: string;
  /** False for a tie without direction, also inside a directed map: such a tie counts both ways. */
  readonly directed: boolean;
  /** On whatever scale the file uses; null where it gives none, and then it counts 1. */
  readonly weight: number | null;
  /** Which kind of tie, where the file holds several. */
  readonly relation: string | null;
  /** Which survey or year, where the file holds several. */
  readonly wave: string | null;
  readonly attributes: Attributes;
  /** When it held; empty means always. */
  readonly spells: readonly Spell[];
  readonly histories: ReadonlyMap<string, readonly TimedValue[]>;
}

export interface NetworkMap {
  readonly nodes: readonly MapNode[];
  readonly ties: readonly MapTie[];
  /** Whether ties have a direction (some may still not: see `MapTie.directed`). */
  readonly directed: boolean;
  /** Kinds of tie and waves that occur, in order; empty where the file has no such thing. */
  readonly relations: readonly string[];
  readonly waves: readonly string[];
  readonly provenance: Provenance;
}

export interface Provenance {
  readonly file: string;
  readonly format: NetworkFormat;
}

export type NetworkFormat =
  | "edge list"
  | "node list"
  | "adjacency list"
  | "matrix"
  | "spreadsheet"
  | "survey"
  | "GraphML"
  | "GEXF"
  | "Pajek"
  | "GML"
  | "UCINET DL"
  | "JSON"
  | "DOT"
  | "GDF";

/** Something that was decided while reading, which the person may want otherwise. */
export interface Note {
  /** Where, or the file's name for the whole of it. */
  readonly at: string;
  readonly code: NetworkNoteCode;
  readonly values: Readonly<Record<string, string>>;
}

export interface Reading {
  /** Null where nothing in the file can be used; the problems then say why. */
  readonly map: NetworkMap | null;
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

export const NO_ATTRIBUTES: Attributes = new Map();
export const NO_SPELLS: readonly Spell[] = [];
export const NO_HISTORIES: ReadonlyMap<string, readonly TimedValue[]> = new Map();
