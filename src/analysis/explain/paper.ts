/**
 * How joined up a partnership looks: half what is promised, half how formal it is and how often it meets. Promises are
 * told apart by whether they were kept:
 *
 *     on paper = ½ḡ + ½(r̄ − ḡ) + ½(formality + (1 − formality)q̄)
 */
import { onPaper } from "../../model/mechanisms/partnership.ts";
import type { Run } from "../../model/simulate.ts";
import type { Account } from "./account.ts";

const CAUSES = ["kept", "empty", "meetings"] as const;

export function paperAccount(run: Run, weigh: Account["weigh"]): Account {
  const rows = run.spec.structure.partnerships.count;
  const last = Array.from({ length: rows }, (_, p) => sourcesOf(run, p));
  return {
    causes: CAUSES,
    rows,
    making: CAUSES,
    weigh,
    value: ({ spec, world }, p) => {
      const { promising, reach } = world.state.partnerships;
      return onPaper(promising[p], spec.structure.partnerships.formality[p], reach[p]);
    },
    book: (now, parts) => {
      for (let p = 0; p < rows; p++) {
        const sources = sourcesOf(now, p);
        sources.forEach((value, k) => (parts[p * CAUSES.length + k] = value - last[p][k]));
        last[p] = sources;
      }
    },
  };
}

function sourcesOf({ spec, world }: Run, p: number): readonly number[] {
  const { sharing, promising, reach } = world.state.partnerships;
  const { formality } = spec.structure.partnerships;
  return [0.5 * sharing[p], 0.5 * (promising[p] - sharing[p]), 0.5 * (1 - formality[p]) * reach[p]];
}
