/**
 * Names that are nearly the same: one organisation written two ways, perhaps.
 *
 * They are told and left as they are, for only a person can know whether "St Mary's" and "St. Marys" are one body. Looked at:
 * capitals, spaces, marks and signs (NFKC), punctuation.
 */
import type { NodeDraft } from "./draft.ts";
import type { Report } from "./report.ts";

export function tellLookAlikes(nodes: readonly NodeDraft[], report: Report): void {
  const groups = new Map<string, NodeDraft[]>();
  for (const node of nodes) {
    const plain = plainName(node.label ?? node.id);
    if (plain === "") continue;
    const group = groups.get(plain);
    if (group === undefined) groups.set(plain, [node]);
    else group.push(node);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const names = [...new Set(group.map((node) => node.label ?? node.id))];
    const ids = group
      .map((node) => node.id)
      .slice(0, 5)
      .join(", ");
    if (names.length === 1) report.problem("same-name", group[1].at, names[0], { ids });
    else report.problem("look-alike-names", group[1].at, names.slice(0, 5).join(" | "), { ids });
  }
}

const LONGEST_COMPARED = 300;

/** A name without what people vary when they mean the same. Numbers keep their points and signs. */
export function plainName(name: string): string {
  const plain = name
    .slice(0, LONGEST_COMPARED)
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .trim()
    .toLowerCase();
  if (/^[-+\d.,\s]*$/.test(plain)) return plain;
  return plain
    .replace(/['’`.]/g, "")
    .replace(/[\s\p{P}]+/gu, " ")
    .trim();
}
