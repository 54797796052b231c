/** One condition of "what would break it" as a person reads it: limits to three figures. */
import { conditionWords } from "../../words/en/experiment.ts";
import type { Condition } from "./box.ts";

const said = (value: number): string => String(Number(value.toPrecision(3)));

export function conditionText(condition: Condition): string {
  const { factor } = condition;
  switch (condition.kind) {
    case "above":
      return conditionWords.above({ factor, low: said(condition.low) });
    case "below":
      return conditionWords.below({ factor, high: said(condition.high) });
    case "between":
      return conditionWords.between({ factor, low: said(condition.low), high: said(condition.high) });
    case "one-of":
      return conditionWords["one-of"]({ factor, options: condition.options.map(String).join(" or ") });
  }
}
