/**
 * Partners who share learn what the other is for, and forget it slowly.
 *
 *     R −= R/60 every month;   R += 0.08(1 − R) when the other shared  (× 1 + facilitation)
 *
 * Awareness of partners' roles marked the successful partnerships: Hunter & Perkins 2012. The rates are judgement.
 */
import type { Parameters } from "../parameter.ts";
import { DEEDS } from "../state.ts";
import type { World } from "../state.ts";

export const roleParameters = {
  roleGain: { default: 0.08, range: [0.01, 0.2], unit: "per contact", meaning: "share of what is still unknown of a partner's role that one act of sharing tells", strength: "judgement", source: "assumed" },
  roleTime: { default: 60, range: [24, 240], unit: "months", meaning: "time over which role knowledge is forgotten", strength: "judgement", source: "assumed" },
} as const satisfies Parameters;

/** Role knowledge a month on; `forgotten`: the share lost in a month. */
export const nextRole = (role: number, shared: boolean, gain: number, forgotten: number): number => {
  const kept = role - role * forgotten;
  return shared ? kept + gain * (1 - kept) : kept;
};

export function learnRoles({ structure, settings, state, scratch, living }: World): void {
  const { partnership } = structure.ties;
  const { role } = state.ties;
  const { deed } = scratch.ties;
  const forgotten = 1 / settings.roleTime;
  for (let n = 0; n < living.tieCount; n++) {
    const t = living.ties[n];
    const eased = settings.roleGain * state.partnerships.roleGain[partnership[t]];
    const gain = eased < 1 ? eased : 1;
    role[2 * t] = nextRole(role[2 * t], deed[2 * t + 1] === DEEDS.shared, gain, forgotten);
    role[2 * t + 1] = nextRole(role[2 * t + 1], deed[2 * t] === DEEDS.shared, gain, forgotten);
  }
}
