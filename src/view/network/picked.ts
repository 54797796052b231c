/** Who is pointed at or chosen: a body, or the ties between two; by name for the page, by row for a picture. */
import type { Stage } from "../../protocol/api.ts";

export type Picked =
  | { readonly kind: "body"; readonly id: string }
  | { readonly kind: "tie"; readonly first: string; readonly second: string };

/** Rows of bodies: one, or both ends of a tie; −1 for nobody. */
export type Rows = readonly [number, number];
export const NOBODY: Rows = [-1, -1];

export function rowsOf({ bodies }: Pick<Stage, "bodies">, picked: Picked | null): Rows {
  if (picked === null) return NOBODY;
  const row = (id: string): number => bodies.findIndex((each) => each.id === id);
  return picked.kind === "body" ? [row(picked.id), -1] : [row(picked.first), row(picked.second)];
}

/** Ends in the order in which the run has them: a pair goes by one name, and its first end's trust comes first. */
export function pickedOf(
  { bodies, tieFirst, tieSecond }: Pick<Stage, "bodies" | "tieFirst" | "tieSecond">,
  [one, other]: Rows,
): Picked | null {
  if (one < 0) return null;
  if (other < 0) return { kind: "body", id: bodies[one].id };
  const isSo = tieFirst.some((first, tie) => first === one && tieSecond[tie] === other);
  const [first, second] = isSo ? [one, other] : [other, one];
  return { kind: "tie", first: bodies[first].id, second: bodies[second].id };
}

export const isSame = (one: Rows, other: Rows): boolean => one[0] === other[0] && one[1] === other[1];

/** Whether a link between two bodies is in the light: with a body chosen its own, with a tie chosen that one. */
export function isLit([one, other]: Rows, a: number, b: number): boolean {
  if (other < 0) return a === one || b === one;
  return (a === one && b === other) || (a === other && b === one);
}
