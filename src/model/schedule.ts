/**
 * A month, in order: the theory's page of contents.
 *
 * Each line reads what earlier lines left and computes all its rows before it writes any. The order is an assumption:
 * policy comes first because bodies learn of it before they act on it, people next because whoever has left decides
 * nothing, outcomes last because they answer to all of it.
 */
import { listTheAwake } from "./living.ts";
import { shareAttention } from "./mechanisms/attention.ts";
import { hearFromOthers } from "./mechanisms/gossip.ts";
import { moveHealth } from "./mechanisms/health.ts";
import { followTrust } from "./mechanisms/informal.ts";
import {
  averageReach,
  averageSharing,
  averageTrust,
  boundGoals,
  followGoals,
  judgePartnerships,
} from "./mechanisms/partnership.ts";
import { leavePosts, takeTrustAway } from "./mechanisms/people.ts";
import { answerToResults } from "./mechanisms/politics.ts";
import { moveProjects, realiseSavings } from "./mechanisms/projects.ts";
import {
  recoverFromReforms,
  resetGoals,
  settleReforms,
  shakeOrganisationalTrust,
  strikeBackgroundReforms,
  strikeDatedReforms,
} from "./mechanisms/reform.ts";
import { learnRoles } from "./mechanisms/roles.ts";
import { applySettings } from "./mechanisms/settings.ts";
import { meetAndDecide } from "./mechanisms/sharing.ts";
import { followSituation } from "./mechanisms/silo.ts";
import { followPeople } from "./mechanisms/standing.ts";
import { succeed } from "./mechanisms/succession.ts";
import { learnFromDeeds } from "./mechanisms/trust.ts";
import type { World } from "./state.ts";

export interface Step {
  readonly name: string;
  readonly run: (world: World) => void;
}

export const MONTH = [
  // 1 Policy
  { name: "succession", run: succeed },
  { name: "settings", run: applySettings },
  { name: "recovery", run: recoverFromReforms },
  { name: "dated reforms", run: strikeDatedReforms },
  { name: "background reforms", run: strikeBackgroundReforms },
  { name: "reforms settle", run: settleReforms },
  { name: "goals reset", run: resetGoals },
  { name: "standing shaken", run: shakeOrganisationalTrust },
  // 2 People
  { name: "people leave", run: leavePosts },
  { name: "trust leaves with them", run: takeTrustAway },
  // 3 Attention
  { name: "attention", run: shareAttention },
  // 4 Contact and sharing
  { name: "mean trust", run: averageTrust },
  { name: "contact and sharing", run: meetAndDecide },
  // 5 Trust
  { name: "experience", run: learnFromDeeds },
  { name: "roles", run: learnRoles },
  { name: "gossip", run: hearFromOthers },
  { name: "standing", run: followPeople },
  // 6 Partnership
  { name: "sharing averaged", run: averageSharing },
  { name: "reach averaged", run: averageReach },
  { name: "goals", run: followGoals },
  { name: "goals in bounds", run: boundGoals },
  { name: "judgement", run: judgePartnerships },
  // 7 Silo
  { name: "silo", run: (world) => followSituation(world, world.siloParts) },
  // 8 Informal ties
  { name: "informal ties", run: followTrust },
  // 9 Outcomes
  { name: "projects", run: moveProjects },
  { name: "savings", run: realiseSavings },
  { name: "health", run: moveHealth },
  // 10 Politics
  { name: "politics", run: answerToResults },
] as const satisfies readonly Step[];

export type StepName = (typeof MONTH)[number]["name"];

/** Lives one month; `after` hears of each step when somebody asks why, and costs nothing otherwise. */
export function liveMonth(world: World, after: ((step: StepName) => void) | null = null): void {
  if (world.living.stale) listTheAwake(world);
  for (const step of MONTH) {
    step.run(world);
    if (after !== null) after(step.name);
  }
  world.month++;
}
