/**
 * A network while it is being read: formats put nodes and ties in, and `finishDraft` (finish.ts) makes the map.
 *
 * Nothing is decided here but what cannot be used at all: a node without an id, a second node of the same id, and more of
 * either than `LIMITS` allows.
 */
import { LIMITS } from "./limits.ts";
import type { AttributeValue, Spell, TimedValue } from "./map.ts";
import { NO_HISTORIES, NO_SPELLS } from "./map.ts";
import type { Report } from "./report.ts";

export type Place = number | string | null;

export interface NodeDraft {
  readonly id: string;
  label: string | null;
  readonly attributes: Map<string, AttributeValue>;
  spells: readonly Spell[];
  histories: ReadonlyMap<string, readonly TimedValue[]>;
  parent: string | null;
  readonly at: Place;
}

export interface TieDraft {
  readonly from: string;
  readonly to: string;
  /** Null where the file does not say. */
  readonly directed: boolean | null;
  readonly weight: number | null;
  readonly relation: string | null;
  readonly wave: string | null;
  readonly attributes: ReadonlyMap<string, AttributeValue>;
  readonly spells: readonly Spell[];
  readonly histories: ReadonlyMap<string, readonly TimedValue[]>;
  readonly at: Place;
}

export interface Draft {
  readonly report: Report;
  readonly nodes: Map<string, NodeDraft>;
  readonly ties: TieDraft[];
  /** Set once more was asked for than `LIMITS` allows: no map is made then. */
  isOverfull: boolean;
}

export function startDraft(report: Report): Draft {
  return { report, nodes: new Map(), ties: [], isOverfull: false };
}

/** Puts a node in and gives it back, or null where it cannot be used (the problem is told). */
export function addNode(
  draft: Draft,
  id: string,
  {
    at = null,
    label = null,
    parent = null,
  }: { at?: Place; label?: string | null; parent?: string | null } = {},
): NodeDraft | null {
  if (id === "") {
    draft.report.problem("node-without-id", at, label ?? "");
    return null;
  }
  if (isTooLong(draft, id, at) || isTooLong(draft, label ?? "", at)) return null;
  if (draft.nodes.has(id)) {
    draft.report.problem("repeated-node", at, id);
    return null;
  }
  if (draft.nodes.size >= LIMITS.nodes) {
    overfill(draft, "too-many-nodes", at, LIMITS.nodes);
    return null;
  }
  const node: NodeDraft = {
    id,
    label,
    attributes: new Map(),
    spells: NO_SPELLS,
    histories: NO_HISTORIES,
    parent,
    at,
  };
  draft.nodes.set(id, node);
  return node;
}

type TieParts = Partial<Omit<TieDraft, "from" | "to" | "at">>;

/** Puts a tie in; its ends may be declared later. */
export function addTie(draft: Draft, from: string, to: string, at: Place, parts: TieParts = {}): void {
  if (from === "" || to === "") {
    draft.report.problem("tie-without-end", at, from === "" && to === "" ? "" : `${from} – ${to}`);
    return;
  }
  if (isTooLong(draft, from, at) || isTooLong(draft, to, at)) return;
  if (draft.ties.length >= LIMITS.ties) {
    overfill(draft, "too-many-ties", at, LIMITS.ties);
    return;
  }
  draft.ties.push({
    from,
    to,
    at,
    directed: parts.directed ?? null,
    weight: parts.weight ?? null,
    relation: parts.relation ?? null,
    wave: parts.wave ?? null,
    attributes: parts.attributes ?? NO_VALUES,
    spells: parts.spells ?? NO_SPELLS,
    histories: parts.histories ?? NO_HISTORIES,
  });
}

const NO_VALUES: ReadonlyMap<string, AttributeValue> = new Map();

/** Tells once that the file asks for too much; what comes after is not looked at. */
export function overfill(
  draft: Draft,
  code: "too-many-nodes" | "too-many-ties" | "too-many-cells",
  at: Place,
  limit: number,
): void {
  if (!draft.isOverfull) draft.report.problem(code, at, `more than ${limit}`, { limit: `${limit}` });
  draft.isOverfull = true;
}

function isTooLong(draft: Draft, name: string, at: Place): boolean {
  if (name.length <= LIMITS.textLength) return false;
  draft.report.problem("name-too-long", at, name, { limit: `${LIMITS.textLength}` });
  return true;
}
