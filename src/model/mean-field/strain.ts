/**
 * What policy and departures do to the average body and tie: steps 1 and 2 of a month, in expected values.
 *
 * A reform that strikes some of a place's bodies puts that share of its strain on the average body. Threat is believed
 * at the mean: η of the threatened, nothing of the others. Background churn strikes its expected share each month.
 */
import { afterDeparture, leavingChance } from "../mechanisms/people.ts";
import { keptStanding, limboBurden, nextHazard, startBurden, strainOf } from "../mechanisms/reform.ts";
import type { World } from "../state.ts";
import { newcomerTrust } from "../two-layers.ts";
import type { MeanLevel, MeanPlace } from "./place.ts";
import type { MeanTerms } from "./terms.ts";

/** Threats of a month: share of bodies under one, and their severity. */
interface Threat {
  share: number;
  severity: number;
}

/** Step 1 but for goals and standing: burden, fatigue, threat, benefits. `bodies`: rows alive in the place. */
export function sufferReforms(world: World, { body, levels }: MeanPlace, bodies: readonly number[]): void {
  const { settings } = world;
  body.burden -= body.burden / settings.burdenTime;
  body.fatigue -= body.fatigue / settings.fatigueTime;
  body.struck = 0;
  body.inLimbo = 0;
  const strain = strainOf(body.fatigue, settings.fatiguePhi);
  const threat: Threat = { share: 0, severity: 0 };
  const before = body.hazard;
  strikeDated(world, { body, levels }, bodies, strain, threat);
  strikeExpected(world, { body, levels }, strain, threat);
  if (body.burden > 1) body.burden = 1;
  if (body.inLimbo > 1) body.inLimbo = 1;
  if (body.struck > 1) body.struck = 1;
  believe(body, threat, body.hazard - before, settings);
  body.fit += (body.fitGoal - body.fit) / settings.benefitTime;
  for (const level of levels) {
    const goal = level.alignGoal < 0.95 ? level.alignGoal : 0.95;
    level.align += (goal - level.align) / settings.benefitTime;
  }
}

type Struck = Pick<MeanPlace, "body" | "levels">;

function strikeDated(
  { structure, settings, month }: World,
  { body, levels }: Struck,
  bodies: readonly number[],
  strain: number,
  threat: Threat,
): void {
  const { strikes } = structure;
  for (let k = 0; k < strikes.count; k++) {
    if (
      strikes.announced[k] > month ||
      strikes.starts[k] < month ||
      !bodies.includes(strikes.organisation[k])
    )
      continue;
    const share = 1 / bodies.length;
    const severity = strikes.severity[k];
    const notice = strikes.starts[k] - strikes.announced[k];
    if (month < strikes.starts[k]) {
      if (strikes.limbo[k] === 0) continue;
      body.burden += share * limboBurden(severity, strain, notice, settings.dip);
      body.inLimbo += share;
    } else {
      if (strikes.meets[k] === 0) continue;
      start(body, share, severity, startBurden(severity, strain, notice, settings));
      body.fitGoal += share * strikes.fit[k];
      for (const level of levels) level.alignGoal += share * strikes.align[k];
    }
    addThreat(threat, share, severity);
  }
}

/** Background churn: its expected share of limbos and starts. */
function strikeExpected({ settings, month }: World, { body }: Struck, strain: number, threat: Threat): void {
  const { churn, churnSeverity: severity, limbo: notice } = settings;
  if (churn === 0) return;
  const chance = churn / 12;
  const waiting = month + 1 < notice ? month + 1 : notice;
  const inLimbo = chance * waiting;
  if (notice > 0) body.burden += inLimbo * limboBurden(severity, strain, notice, settings.dip);
  body.inLimbo += inLimbo < 1 ? inLimbo : 1;
  const starting = month >= notice ? chance : 0;
  start(body, starting, severity, startBurden(severity, strain, notice, settings));
  addThreat(threat, inLimbo + starting, severity);
}

function start(body: MeanPlace["body"], share: number, severity: number, burden: number): void {
  body.burden += share * burden;
  body.fatigue += share * severity;
  body.struck += share * severity;
  if (severity > body.hazard) body.hazard += share * (severity - body.hazard);
}

function addThreat(threat: Threat, share: number, severity: number): void {
  const whole = threat.share + share;
  if (whole > 0) threat.severity = (threat.severity * threat.share + severity * share) / whole;
  threat.share = whole < 1 ? whole : 1;
}

/** The threatened believe toward η, the others forget; those who have just started (`risen`) believe already. */
function believe(
  body: MeanPlace["body"],
  { share, severity }: Threat,
  risen: number,
  { hazardRise, hazardFall }: World["settings"],
): void {
  const held = body.hazard;
  const threatened = risen > 0 && held > severity ? held : nextHazard(held, severity, hazardRise, hazardFall);
  body.hazard = share * threatened + (1 - share) * nextHazard(held, 0, hazardRise, hazardFall);
}

/** Goals lose their direction, standing is shaken; a body just formed has its standing from succession. */
export function shakeRelations({ settings }: World, { body, levels }: MeanPlace): void {
  if (body.struck === 0) return;
  for (const level of levels) {
    level.clarity *= 1 - settings.goalReset * body.struck;
    level.organisational *= keptStanding(body.struck, settings.inheritBody);
  }
}

/** Shares of a level's ties this month that are new: with descent, and without any. */
export interface NewTies {
  readonly inherited: number;
  readonly fresh: number;
}

/** Ties of bodies just formed: standing is partly inherited, ties out of nothing are newcomers'. */
export function succeedOnAverage(
  { settings }: World,
  { startingTrust }: MeanPlace,
  level: MeanLevel,
  { inherited, fresh }: NewTies,
): void {
  const kept = settings.inheritBody * level.organisational + (1 - settings.inheritBody) * startingTrust;
  level.organisational += inherited * (kept - level.organisational);
  const personal = newcomerTrust(level.organisational, settings.swift, settings.bodyWeight);
  level.personal += fresh * (personal - level.personal);
  level.role += fresh * (settings.startingRole - level.role);
  level.violation -= fresh * level.violation;
  level.deception -= fresh * level.deception;
}

/** Step 2: each end of the average tie changes hands with the chance of a departure; `vacated`: share of seats named to leave. */
export function loseHolders(
  world: World,
  { body, locality }: MeanPlace,
  level: MeanLevel,
  terms: MeanTerms,
  vacated: number,
): void {
  const { settings, rules, state } = world;
  const chance = leavingChance(
    settings.turnover,
    state.localities.turnover[locality],
    settings.stress,
    body.burden,
    body.inLimbo,
    body.struck,
  );
  const leaving = chance + vacated < 1 ? chance + vacated : 1;
  const mayMend = rules.freshStart === "on";
  for (let side = 0; side < 2; side++) {
    const after = afterDeparture(level.personal, level.organisational, terms.handover, mayMend, settings);
    level.personal += leaving * (after - level.personal);
    level.role -= leaving * (1 - settings.roleKept) * level.role;
    level.violation -= leaving * (1 - settings.bodyWeight) * level.violation;
    level.deception -= leaving * (1 - settings.bodyWeight) * level.deception;
  }
}
