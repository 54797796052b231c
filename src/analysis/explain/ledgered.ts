/** Accounts of what the model's own ledger explains: trust of ties, silo of bodies, partnerships in practice and as reported. */
import {
  PRACTICE_CAUSES,
  SILO_CAUSES,
  TRUST_CAUSES,
  openLedger,
  practiceNow,
  trustNow,
} from "../../model/ledger.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { Run } from "../../model/simulate.ts";
import type { Account } from "./account.ts";

/** Opens the run's ledger and hands over what it writes each month. */
function booksOf(run: Run, parts: (ledger: Ledger) => Float64Array): Pick<Account, "after" | "book"> {
  const ledger = openLedger(run.world);
  return {
    after: (_, step) => ledger.after(step),
    book: (_, into) => {
      into.set(parts(ledger));
      ledger.clear();
    },
  };
}

export const trustAccount = (run: Run, weigh: Account["weigh"]): Account => ({
  causes: TRUST_CAUSES,
  rows: run.spec.structure.ties.count * 2,
  making: ["succession", "beginning"],
  weigh,
  value: ({ world }, row) => trustNow(world, row),
  ...booksOf(run, ({ trust }) => trust),
});

export const siloAccount = (run: Run, weigh: Account["weigh"]): Account => ({
  causes: SILO_CAUSES,
  rows: run.spec.structure.organisations.count,
  making: [],
  weigh,
  value: ({ world }, row) => world.state.organisations.silo[row],
  ...booksOf(run, ({ silo }) => silo),
});

export const practiceAccount = (run: Run, weigh: Account["weigh"]): Account => ({
  causes: PRACTICE_CAUSES,
  rows: run.spec.structure.partnerships.count,
  making: ["succession", "beginning"],
  weigh,
  value: ({ world }, row) => practiceNow(world, row),
  ...booksOf(run, ({ practice }) => practice),
});

/**
 * What is reported, x + (1 − x)·k: the parts of practice x come through less what is painted over it, and a change in the
 * painting k (targets from above) is a part of its own: x first, then k.
 */
export function reportedAccount(run: Run, weigh: Account["weigh"]): Account {
  const practice = practiceAccount(run, weigh);
  const width = PRACTICE_CAUSES.length;
  const painted = Float64Array.from({ length: practice.rows }, (_, p) => paintOf(run, p));
  const month = new Float64Array(practice.rows * width);
  return {
    ...practice,
    causes: [...PRACTICE_CAUSES, "targets"],
    making: [...PRACTICE_CAUSES, "targets"],
    value: (now, p) => reportedNow(now, p),
    book: (now, parts) => {
      month.fill(0);
      practice.book(now, month);
      for (let p = 0; p < practice.rows; p++) {
        const paint = paintOf(now, p);
        for (let k = 0; k < width; k++) parts[p * (width + 1) + k] = (1 - painted[p]) * month[p * width + k];
        parts[p * (width + 1) + width] = (1 - practiceNow(now.world, p)) * (paint - painted[p]);
        painted[p] = paint;
      }
    },
  };
}

/** k = 2·gameGain·p·formality·(1 − audit): how far what lies between practice and full marks is painted over. */
function paintOf({ spec, world }: Run, p: number): number {
  const { gameGain, audit } = world.settings;
  const { formality, locality } = spec.structure.partnerships;
  return 2 * gameGain * world.state.localities.pressure[locality[p]] * formality[p] * (1 - audit);
}

const reportedNow = (run: Run, p: number): number => {
  const practice = practiceNow(run.world, p);
  return practice + (1 - practice) * paintOf(run, p);
};
