/**
 * What dated events set while they last: pressure, budgets, contact, duties, data sharing.
 *
 * A setting is its base value with every effect in force applied, in the order of the timeline; effects of one kind add
 * up. An effect may be phased in: at month t it has reached min(1, (t − starts + 1) / phase) of its size.
 */
import type { SettingEffect, SettingTarget } from "../structure.ts";
import type { World } from "../state.ts";

/** Settings change only in months in which an effect starts, grows or ends. */
export function applySettings(world: World): void {
  const { effects } = world.structure;
  const { month } = world;
  if (month > 0 && !effects.some((effect) => isChanging(effect, month))) return;
  resetToBase(world);
  for (const effect of effects) {
    if (effect.starts <= month && month < effect.ends) applyEffect(world, effect, progressOf(effect, month));
  }
  keepInBounds(world);
}

const isChanging = ({ starts, ends, phase }: SettingEffect, month: number): boolean =>
  month === ends || (month >= starts && month < ends && month <= starts + phase);

/** Share of an effect's size reached in a month it holds. */
export const progressOf = (
  { starts, phase }: Pick<SettingEffect, "starts" | "phase">,
  month: number,
): number => (phase === 0 || month - starts + 1 >= phase ? 1 : (month - starts + 1) / phase);

function resetToBase({ structure, settings, state }: World): void {
  const { localities, organisations, partnerships } = state;
  localities.pressure.set(structure.localities.pressure);
  organisations.budget.fill(1);
  organisations.capacityFactor.fill(1);
  partnerships.mandate.set(structure.partnerships.mandate);
  partnerships.overlap.set(structure.partnerships.overlap);
  partnerships.infra.fill(settings.infra);
  partnerships.alignLift.fill(0);
  partnerships.roleGain.fill(1);
  partnerships.handover.fill(settings.handover);
  for (let p = 0; p < structure.partnerships.count; p++) {
    // An informal pair's contact is its own state; only formal partnerships have it set for them.
    if (p < structure.partnerships.formal) partnerships.contact[p] = structure.partnerships.contact[p];
    partnerships.monitoring[p] = localities.monitoring[structure.partnerships.locality[p]];
  }
}

function applyEffect(world: World, { target, rows, operation, size }: SettingEffect, progress: number): void {
  const column = columnOf(world, target);
  for (let k = 0; k < rows.length; k++) {
    const row = rows[k];
    if (operation === "add") column[row] += size * progress;
    else if (operation === "scale") column[row] *= 1 - size * progress;
    else if (operation === "set" || column[row] < size) column[row] = size;
  }
}

function columnOf({ state }: World, target: SettingTarget): Float64Array {
  switch (target) {
    case "pressure":
      return state.localities.pressure;
    case "budget":
    case "floor":
      return state.organisations.budget;
    case "capacity":
      return state.organisations.capacityFactor;
    default:
      return state.partnerships[target];
  }
}

function keepInBounds({ state }: World): void {
  clamp(state.localities.pressure, 0, 1);
  clamp(state.organisations.budget, 0.05, 2);
  clamp(state.organisations.capacityFactor, 0.05, 4);
  clamp(state.partnerships.contact, 0, 1);
  clamp(state.partnerships.mandate, 0, 1);
  clamp(state.partnerships.overlap, 0, 1);
  clamp(state.partnerships.monitoring, 0, 1);
  clamp(state.partnerships.handover, 0, 1);
}

function clamp(column: Float64Array, low: number, high: number): void {
  for (let row = 0; row < column.length; row++) {
    if (column[row] < low) column[row] = low;
    else if (column[row] > high) column[row] = high;
  }
}
