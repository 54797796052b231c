/**
 * A scenario and a view of it as the fields of a link, with what is needed to tell later whether it still says the same.
 *
 * A shipped scenario goes by its name; one's own as what it differs in from the nearest shipped one, or whole. Packing
 * into letters is left to the page. Nothing that comes out of a link is trusted: it is data for `check.ts`.
 */
import { fingerprint } from "../engine/fingerprint.ts";
import { isRecord } from "./check/place.ts";
import { canonical } from "./compile.ts";
import { diff, isPatch, patched } from "./edit/patch.ts";
import type { Change, Patch } from "./edit/patch.ts";
import { LIMITS } from "./limits.ts";
import type { Scenario } from "./scenario.ts";

export const LINK_VERSION = "1";
/** Characters that every browser and mail program carries. */
export const LONGEST_LINK = 2000;
/** Screens that a link may lead to. */
export const LINK_SCREENS = ["bench", "compare", "brief", "edit"] as const;
export type LinkScreen = (typeof LINK_SCREENS)[number];

/** What a link says besides the scenario itself. */
export interface LinkView {
  readonly screen: LinkScreen;
  /** The screen's own arguments: options, seed, runs, chart, whether predictions are locked. */
  readonly search: string;
  /** Version of the model that made it. */
  readonly model: string;
  /** Digest of the result that was on screen, if one was. */
  readonly digest?: string;
  /** The finding as it was told. */
  readonly told?: string;
  /** Letters that hold the believable worlds of a comparison, where they are not the shipped ones. */
  readonly worlds?: string;
}

export interface Link extends LinkView {
  /** Id of a shipped scenario, or letters that hold one's own. */
  readonly scenario: { readonly shipped: string } | { readonly packed: string };
  /** Beginning of the fingerprint of the scenario meant. */
  readonly print: string;
}

/** Why a link cannot be opened: a key of the link words. */
export type LinkFault =
  | "damaged"
  | "other-format"
  | "no-such-screen"
  | "no-such-scenario"
  | "base-changed"
  | "too-large";
export class LinkError extends Error {
  readonly fault: LinkFault;
  constructor(fault: LinkFault) {
    super(fault);
    this.name = "LinkError";
    this.fault = fault;
  }
}

const PRINT = 12;
const LONGEST_SEARCH = 600;
const LONGEST_TOLD = 400;

/** The beginning of a scenario's fingerprint: enough to notice a change. */
export const printOf = (scenario: Scenario): string => fingerprint(canonical(scenario)).slice(0, PRINT);

/** A link as fields of a fragment, in order. */
export function linkFields(link: Link): readonly (readonly [string, string])[] {
  const { scenario, print, screen, search, model, digest, told, worlds } = link;
  return [
    ["v", LINK_VERSION],
    ["m", model],
    "shipped" in scenario ? ["s", scenario.shipped] : ["d", scenario.packed],
    ["p", print],
    ["w", screen],
    ...(search === "" ? [] : [["a", search] as const]),
    ...(digest === undefined ? [] : [["x", digest] as const]),
    ...(told === undefined ? [] : [["t", told.slice(0, LONGEST_TOLD)] as const]),
    ...(worlds === undefined ? [] : [["g", worlds] as const]),
  ];
}

/** The link of a fragment's fields. @throws LinkError where they are no link of this format */
export function linkOf(fields: ReadonlyMap<string, string>): Link {
  const get = (name: string, pattern: RegExp): string | undefined => {
    const value = fields.get(name);
    if (value !== undefined && !pattern.test(value)) throw new LinkError("damaged");
    return value;
  };
  const version = get("v", /^\d{1,4}$/);
  if (version !== LINK_VERSION) throw new LinkError(version === undefined ? "damaged" : "other-format");
  const screen = LINK_SCREENS.find((each) => each === fields.get("w"));
  if (screen === undefined) throw new LinkError("no-such-screen");
  const model = get("m", /^[\w.+-]{1,40}$/);
  const print = get("p", /^[0-9a-f]{12}$/);
  const shipped = get("s", /^[a-z0-9-]{1,80}$/);
  const packed = get("d", /^[A-Za-z0-9_-]+$/);
  const worlds = get("g", /^[A-Za-z0-9_-]+$/);
  if (model === undefined || print === undefined || (shipped ?? packed) === undefined)
    throw new LinkError("damaged");
  const digest = get("x", /^[0-9a-f]{8,128}$/);
  const told = fields.get("t")?.slice(0, LONGEST_TOLD);
  return {
    scenario: shipped === undefined ? { packed: packed ?? "" } : { shipped },
    print,
    screen,
    search: (fields.get("a") ?? "").slice(0, LONGEST_SEARCH),
    model,
    ...(digest === undefined ? {} : { digest }),
    ...(told === undefined ? {} : { told }),
    ...(worlds === undefined ? {} : { worlds }),
  };
}

/** One's own scenario as text to be packed: whole, or as its difference from whichever shipped one is nearest. */
export function textToPack(scenario: Scenario, shipped: readonly Scenario[]): string {
  const whole = JSON.stringify({ s: scenario });
  const differences = shipped.map((base) =>
    JSON.stringify({ b: base.id, p: printOf(base), c: diff(base, scenario).map(brief) }),
  );
  return [whole, ...differences].reduce((least, each) => (each.length < least.length ? each : least));
}

/** What was packed, as data to be checked. @throws LinkError where it is no such text, or its base has changed */
export function unpackedText(text: string, shipped: readonly Scenario[]): unknown {
  const data = parsed(text);
  if (!isRecord(data)) throw new LinkError("damaged");
  if (data["s"] !== undefined) return data["s"];
  const base = shipped.find(({ id }) => id === data["b"]);
  if (base === undefined) throw new LinkError("no-such-scenario");
  if (printOf(base) !== data["p"]) throw new LinkError("base-changed");
  const patch = Array.isArray(data["c"]) ? data["c"].map(atLength) : null;
  if (!isPatch(patch)) throw new LinkError("damaged");
  try {
    const unchecked: unknown = patched<unknown>(base, patch);
    return unchecked;
  } catch {
    throw new LinkError("damaged");
  }
}

function parsed(text: string): unknown {
  if (text.length > LIMITS.bytes) throw new LinkError("too-large");
  try {
    return JSON.parse(text);
  } catch {
    throw new LinkError("damaged");
  }
}

/** A change without what it took away: in a link nothing is taken back. */
const brief = (change: Change): readonly unknown[] => {
  if ("from" in change) return [change.at, change.from, change.out.length, change.in];
  return change.is === undefined ? [change.at] : [change.at, change.is];
};

function atLength(told: unknown): Patch[number] | null {
  if (!Array.isArray(told)) return null;
  const [at, from, count, inside] = told;
  if (told.length === 1) return { at };
  if (told.length === 2) return { at, is: from };
  if (typeof count !== "number" || !(count >= 0 && count <= LIMITS.values)) return null;
  return { at, from, out: Array.from({ length: count }, () => null), in: inside };
}
