/**
 * Branches in an address: the plan on show and the branches it grew from, each as
 *
 *     id.from.month.w.event        a change left out
 *     id.from.month.m.event.by     a change moved by so many months
 *     id.from.month.p.plan         over to another plan
 *
 * Names have letters, digits and hyphens, so dots and tildes keep them apart. What comes out is not trusted.
 */
import type { Scenario } from "../../scenario/scenario.ts";
import { branchTitle } from "./branch-title.ts";
import { regrown } from "./branches.ts";
import type { Branch, BranchEdit } from "./branches.ts";

const LETTERS = { without: "w", move: "m", plan: "p" } as const;

function oneAsText({ id, from, month, edit }: Branch): string {
  const what = edit.kind === "plan" ? edit.option : edit.event;
  const by = edit.kind === "move" ? [edit.by] : [];
  return [id, from, month, LETTERS[edit.kind], what, ...by].join(".");
}

/** The branch of an id and all that it grew from, root first; nothing where it is a plan. */
export function branchesAsText(branches: readonly Branch[], id: string): string {
  const branch = branches.find((each) => each.id === id);
  if (branch === undefined) return "";
  const before = branchesAsText(branches, branch.from);
  return before === "" ? oneAsText(branch) : `${before}~${oneAsText(branch)}`;
}

const WRITTEN =
  /^(branch-\d{1,4})\.([a-z0-9-]{1,80})\.(\d{1,4})\.([wmp])\.([a-z0-9-]{1,80})(?:\.(-?\d{1,4}))?$/;

/** The branches of an address, as far as they fit the scenario. */
export function branchesOfText(scenario: Scenario, text: string): readonly Branch[] {
  let grown: readonly Branch[] = [];
  for (const written of text.split("~").slice(0, MOST)) {
    const [, id, from, month, letter, what, by = "0"] = WRITTEN.exec(written) ?? [];
    if (id === undefined || letter === undefined) continue;
    const twig = { id, from, month: Number(month), edit: editOf(letter, what, Number(by)) };
    const title = branchTitle(scenario, grown, twig);
    grown = regrown(scenario, [...grown, { ...twig, title }]);
  }
  return grown;
}

const MOST = 12;

function editOf(letter: string, what: string, by: number): BranchEdit {
  if (letter === "p") return { kind: "plan", option: what };
  return letter === "m" ? { kind: "move", event: what, by } : { kind: "without", event: what };
}
