/** The parts of a change as they are shown: the largest by name, the many small ones as one. */
import type { Explanation } from "../../protocol/api.ts";
import { causes, explain } from "../../words/en/explain.ts";

interface ShownPart {
  readonly id: string;
  readonly label: string;
  readonly value: number;
}

const MOST = 8;
const REST = "rest";

/** In order of size; their sum is the sum of all. */
export function subjectParts(parts: Explanation["parts"]): readonly ShownPart[] {
  const moved = parts
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.cause < b.cause ? -1 : 1))
    .map(({ cause, amount }) => ({ id: cause, label: causes[cause] ?? cause, value: amount }));
  if (moved.length <= MOST) return moved;
  const rest = moved.slice(MOST - 1).reduce((sum, { value }) => sum + value, 0);
  return [...moved.slice(0, MOST - 1), { id: REST, label: explain.few, value: rest }];
}
