/**
 * From a draft to a map: the decisions that every format shares, each of them told.
 *
 *     1. ends       a tie to someone the file never declares: added where files need not declare, set aside where they must
 *     2. direction  where the file does not say, from what it holds (`decideDirection`)
 *     3. repeats    the same tie again is set aside and named; a second tie that says something else is kept
 *     4. the rest   self ties, names that look alike, strengths of nought or below are told and kept
 */
import { decideDirection, type DirectionRules } from "./direction.ts";
import { takeSpells } from "./formats/tie-parts.ts";
import type { Draft, NodeDraft, TieDraft } from "./draft.ts";
import { addNode } from "./draft.ts";
import type { MapNode, MapTie, NetworkFormat, NetworkMap, Reading } from "./map.ts";
import { tellLookAlikes } from "./names.ts";
import { setRepeatsAside, type RepeatRule } from "./repeats.ts";

export interface FinishRules extends DirectionRules {
  readonly format: NetworkFormat;
  /** Whether every node must be declared: then a tie to anyone else is set aside. */
  readonly mustDeclare: boolean;
  /** Whether nodes were listed, though ties may name others: those are added and told. */
  readonly hasNodeTable: boolean;
  readonly repeats: RepeatRule;
}

export function finishDraft(draft: Draft, rules: FinishRules): Reading {
  const { report } = draft;
  if (draft.isOverfull) return report.reading(null);
  const known = knownEnds(draft, rules);
  if (draft.isOverfull) return report.reading(null);
  if (isNothing(draft, rules)) {
    report.problem("nothing-usable", null, "");
    return report.reading(null);
  }
  const decided = decideDirection(known, rules, report);
  const ties = setRepeatsAside(decided.ties, rules.repeats, report, decided.isMirrored);
  tellOddTies(draft, ties);
  tellLookAlikes([...draft.nodes.values()], report);
  const map: NetworkMap = {
    nodes: Array.from(draft.nodes.values(), (node) => finishedNode(node, draft)),
    ties: ties.map(finishedTie),
    directed: decided.directed,
    relations: inFirstOrder(ties.map((tie) => tie.relation)),
    waves: inTimeOrder(inFirstOrder(ties.map((tie) => tie.wave))),
    provenance: { file: report.file, format: rules.format },
  };
  if (map.ties.length === 0) report.note("no-ties");
  return report.reading(map);
}

/** One lone name in the first line, and no tie, is a heading rather than a network. */
function isNothing({ nodes, ties }: Draft, { mustDeclare, hasNodeTable }: FinishRules): boolean {
  const [lone] = nodes.values();
  if (lone === undefined) return true;
  return (
    nodes.size === 1 && ties.length === 0 && !mustDeclare && !hasNodeTable && `${lone.at}`.endsWith(" line 1")
  );
}

function knownEnds(draft: Draft, { mustDeclare, hasNodeTable }: FinishRules): TieDraft[] {
  const known: TieDraft[] = [];
  for (const tie of draft.ties) {
    const strangers = [tie.from, tie.to].filter((end) => !draft.nodes.has(end));
    if (strangers.length > 0 && mustDeclare) {
      draft.report.problem("unknown-end", tie.at, strangers.join(", "));
      continue;
    }
    for (const end of new Set(strangers)) {
      if (hasNodeTable) draft.report.problem("end-not-in-node-table", tie.at, end);
      addNode(draft, end, { at: tie.at });
    }
    known.push(tie);
  }
  return known;
}

function tellOddTies(draft: Draft, ties: readonly TieDraft[]): void {
  let none = 0;
  let below = 0;
  for (const tie of ties) {
    if (tie.from === tie.to) draft.report.problem("self-tie", tie.at, tie.from);
    if (tie.weight === 0) none++;
    if (tie.weight !== null && tie.weight < 0) below++;
  }
  if (none > 0) draft.report.note("ties-of-strength-nought", { count: `${none}` });
  if (below > 0) draft.report.note("ties-below-nought", { count: `${below}` });
}

function finishedNode(node: NodeDraft, draft: Draft): MapNode {
  const written = node.spells.length > 0 ? node.spells : takeSpells(node.attributes);
  return {
    id: node.id,
    label: node.label ?? node.id,
    attributes: node.attributes,
    spells: written,
    histories: node.histories,
    parent: node.parent !== null && draft.nodes.has(node.parent) ? node.parent : null,
  };
}

function finishedTie({
  from,
  to,
  directed,
  weight,
  relation,
  wave,
  attributes,
  spells,
  histories,
}: TieDraft): MapTie {
  return { from, to, directed: directed === true, weight, relation, wave, attributes, spells, histories };
}

function inFirstOrder(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))];
}

/** Numbers by size, dates by their text, anything else as it came. */
export function inTimeOrder(waves: readonly string[]): string[] {
  if (waves.every((wave) => wave.trim() !== "" && Number.isFinite(Number(wave)))) {
    return waves.toSorted((a, b) => Number(a) - Number(b));
  }
  const isDate = /^\d{4}-\d{2}(-\d{2})?/;
  return waves.every((wave) => isDate.test(wave)) ? waves.toSorted((a, b) => (a < b ? -1 : 1)) : [...waves];
}
