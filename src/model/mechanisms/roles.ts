/**
 * Partners who share learn what the other is for, and forget it slowly.
 *
 *     R −= R/60 every month;   R += 0.08(1 − R) when the other shared  (× 1 + facilitation)
 *
 * Awareness of partners' roles marked the successful partnerships: Hunter & Perkins 2012. The rates are judgement.
 */
import type { Parameters } from "../parameter.ts";
import { IS_SHARED } from "../deeds.ts";
import type { World } from "../state.ts";

export const roleParameters = {
  roleGain: {
    default: 0.08,
    range: [0.01, 0.2],
    unit: "per contact",
    meaning: "share of what is still unknown of a partner's role that one act of sharing tells",
    strength: "judgement",
    source: "assumed",
  },
  roleTime: {
    default: 60,
    range: [24, 240],
    unit: "months",
    meaning: "time over which role knowledge is forgotten",
    strength: "judgement",
    source: "assumed",
  },
} as const satisfies Parameters;

/** Role knowledge a month on; `forgotten`: the share lost in a month; `told`: of what is unknown, 0 without an act of sharing. */
export const nextRole = (role: number, told: number, forgotten: number): number => {
  const kept = role - role * forgotten;
  return kept + told * (1 - kept);
};

export function learnRoles({ structure, settings, state, scratch, living }: World): void {
  const { partnership } = structure.ties;
  const { role } = state.ties;
  const { roleGain: facilitation } = state.partnerships;
  const { deed } = scratch.ties;
  const { met, metCount, silent } = scratch.contacts;
  const { roleGain } = settings;
  const forgotten = 1 / settings.roleTime;
  const count = metCount[0];
  for (let k = 0; k < count; k++) {
    const t = met[k];
    const row = 2 * t;
    const eased = roleGain * facilitation[partnership[t]];
    const gain = eased < 1 ? eased : 1;
    role[row] = nextRole(role[row], gain * IS_SHARED[deed[row + 1]], forgotten);
    role[row + 1] = nextRole(role[row + 1], gain * IS_SHARED[deed[row]], forgotten);
  }
  // Nobody tells anything in silence.
  const unmet = living.tieCount - count;
  for (let k = 0; k < unmet; k++) {
    const row = 2 * silent[k];
    role[row] -= role[row] * forgotten;
    role[row + 1] -= role[row + 1] * forgotten;
  }
}
