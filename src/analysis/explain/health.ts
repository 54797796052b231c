/** Underlying health signals: what they do by themselves, and what partners' joint work, long delayed, does to them. */
import type { Run } from "../../model/simulate.ts";
import { TIERS } from "../../model/state.ts";
import type { Account } from "./account.ts";

const CAUSES = ["trend", "joint-work"] as const;

/** y ×= 1 + (trend − effect·(z − ½))/12, month by month. */
export function healthAccount(run: Run, tier: number, weigh: Account["weigh"]): Account {
  const rows = run.spec.structure.localities.count;
  const at = (row: number): number => row * TIERS + tier;
  const last = Float64Array.from({ length: rows }, (_, row) => run.world.state.localities.outcome[at(row)]);
  return {
    causes: CAUSES,
    rows,
    making: [],
    weigh,
    value: ({ world }, row) => world.state.localities.outcome[at(row)],
    book: ({ world }, parts) => {
      const { outcome, trend } = world.state.localities;
      for (let row = 0; row < rows; row++) {
        const byItself = (last[row] * trend[at(row)]) / 12;
        parts[2 * row] = byItself;
        parts[2 * row + 1] = outcome[at(row)] - last[row] - byItself;
        last[row] = outcome[at(row)];
      }
    },
  };
}
