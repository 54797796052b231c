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
import { arrangePosts, leavePosts, takeTrustAway } from "./mechanisms/people.ts";
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
import type { Kernel } from "./kernel/kernel.ts";
import type { World } from "./state.ts";

export interface Step {
  readonly name: string;
  readonly run: (world: World) => void;
  /** Whether its text is translated as well, into the kernel: the steps whose time counts. */
  readonly translated?: true;
}

export const MONTH = [
  // 1 Policy
  { name: "succession", run: succeed },
  { name: "settings", run: applySettings },
  { name: "recovery", run: recoverFromReforms, translated: true },
  { name: "dated reforms", run: strikeDatedReforms },
  { name: "background reforms", run: strikeBackgroundReforms, translated: true },
  { name: "reforms settle", run: settleReforms, translated: true },
  { name: "goals reset", run: resetGoals, translated: true },
  { name: "standing shaken", run: shakeOrganisationalTrust, translated: true },
  // 2 People
  { name: "people leave", run: leavePosts, translated: true },
  { name: "posts arranged", run: arrangePosts },
  { name: "trust leaves with them", run: takeTrustAway, translated: true },
  // 3 Attention
  { name: "attention", run: shareAttention, translated: true },
  // 4 Contact and sharing
  { name: "mean trust", run: averageTrust, translated: true },
  { name: "contact and sharing", run: meetAndDecide, translated: true },
  // 5 Trust
  { name: "experience", run: learnFromDeeds, translated: true },
  { name: "roles", run: learnRoles, translated: true },
  { name: "gossip", run: hearFromOthers, translated: true },
  { name: "standing", run: followPeople, translated: true },
  // 6 Partnership
  { name: "sharing averaged", run: averageSharing, translated: true },
  { name: "reach averaged", run: averageReach, translated: true },
  { name: "goals", run: followGoals, translated: true },
  { name: "goals in bounds", run: boundGoals, translated: true },
  { name: "judgement", run: judgePartnerships, translated: true },
  // 7 Silo
  { name: "silo", run: (world) => followSituation(world, world.siloParts), translated: true },
  // 8 Informal ties
  { name: "informal ties", run: followTrust, translated: true },
  // 9 Outcomes
  { name: "projects", run: moveProjects, translated: true },
  { name: "savings", run: realiseSavings },
  { name: "health", run: moveHealth },
  // 10 Politics
  { name: "politics", run: answerToResults },
] as const satisfies readonly Step[];

export type StepName = (typeof MONTH)[number]["name"];

/**
 * Lives one month with a kernel: the same steps, those that are translated by the module. Succession alone changes how
 * many live while a month goes on, so that what counts them is handed over once, after it.
 */
export function liveMonthSwiftly(world: World, { functions, enter, leave }: Kernel): void {
  enter();
  if (world.living.stale) functions.listTheAwake();
  leave();
  FIRST.run(world);
  enter();
  for (const { name, run, translated } of OTHERS) {
    if (translated === true) functions[name]();
    else run(world);
  }
  leave();
  world.month++;
}

const [FIRST, ...OTHERS]: readonly [Step, ...Step[]] = MONTH;

/** Lives one month; `after` hears of each step when somebody asks why, and costs nothing otherwise. */
export function liveMonth(world: World, after: ((step: StepName) => void) | null = null): void {
  if (world.living.stale) listTheAwake(world);
  for (const step of MONTH) {
    step.run(world);
    if (after !== null) after(step.name);
  }
  world.month++;
}
