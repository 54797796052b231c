/** What would break a plan, in sentences: at most two ways, each with how far it was checked. */
import type { Breaking } from "../../analysis/discovery/breaking.ts";
import { breaking as words } from "../../words/en/breaking.ts";
import { conditionSaid } from "./strain-words.ts";

/** More conditions than this are not remembered. */
const MOST_CONDITIONS = 3;
const MOSTLY = 0.5;

export interface BreakSaid {
  readonly finding: string;
  /** How far the finding was checked. */
  readonly checked: string;
}

export function breakSaid({ kind, boxes, failing, futures }: Breaking, plan: string): readonly BreakSaid[] {
  const overall = words.overall(failing, futures);
  switch (kind) {
    case "hardly-fails":
      return [{ finding: words.hardly(plan), checked: overall }];
    case "nearly-always":
      return [{ finding: words.nearly(plan), checked: overall }];
    case "cannot-tell":
      return [{ finding: words.cannotTell, checked: overall }];
    case "found":
      return boxes.map(({ conditions, density, fresh }, at) => {
        const said = conditions.slice(0, MOST_CONDITIONS).map(conditionSaid);
        const finding =
          at > 0
            ? words.also(said)
            : density >= MOSTLY
              ? words.found(plan, said)
              : words.foundOften(plan, said);
        return {
          finding,
          checked: `${words.coverage(fresh.failingInside, fresh.failing, fresh.futures)} ${words.density(fresh.failingInside, fresh.inside)}`,
        };
      });
    default:
      return kind satisfies never;
  }
}
