/**
 * Who meets: a tie is active with chance contact·√(a_i·a_j), less what the hub takes, and less for newcomers under the
 * dark-side rule. The equations and their sources are told in `sharing.ts` and `attention.ts`.
 *
 * One short loop a question, here and there: V8 looks each column up anew every time round and keeps few of them at hand
 * (measured: a tenth less than in one long loop, and a branch that is never taken no longer costs the others).
 */
import { drawEach, unitOf } from "../../engine/random.ts";
import type { World } from "../state.ts";

/**
 * Lists the live ties that meet this month in `scratch.contacts.place`, by their place among the living; returns how many.
 * Leaves the words of their draws.
 */
export function listContacts(world: World): number {
  const { structure, rules, scratch, living, luck, month } = world;
  const { low, high } = structure.ties.contact;
  drawEach(luck, month, low, high, living.ties, living.tieCount, scratch.draws.words);
  weighContact(world);
  leaveToTheHub(world);
  if (rules.darkSide === "on") shunNewcomers(world);
  return drawContacts(world);
}

/** The chance of contact of every live tie, by its place among the living: contact·√(a_i·a_j). */
function weighContact({ structure, state, scratch, living }: World): void {
  const { truster, partnership } = structure.ties;
  const { contact } = state.partnerships;
  const { rootCoverage } = scratch.organisations;
  const { chance } = scratch.contacts;
  const { ties, tieCount } = living;
  for (let n = 0; n < tieCount; n++) {
    const t = ties[n];
    chance[n] = contact[partnership[t]] * (rootCoverage[truster[2 * t]] * rootCoverage[truster[2 * t + 1]]);
  }
}

/** Ties that do not touch the leader keep what the hub leaves of contact. */
function leaveToTheHub({ structure, scratch, living }: World): void {
  const { truster } = structure.ties;
  const { hub, leader } = scratch.partnerships;
  const { chance } = scratch.contacts;
  const { ties, boards, boardStart, boardCount } = living;
  for (let b = 0; b < boardCount; b++) {
    const left = hub[boards[b]];
    const centre = leader[boards[b]];
    if (left >= 1) continue;
    for (let n = boardStart[b]; n < boardStart[b + 1]; n++) {
      const row = 2 * ties[n];
      if (truster[row] !== centre && truster[row + 1] !== centre) chance[n] *= left;
    }
  }
}

/** Under the dark-side rule very high trust keeps newcomers out. */
function shunNewcomers(world: World): void {
  const { partnership } = world.structure.ties;
  const { meanTrust } = world.scratch.partnerships;
  const { chance } = world.scratch.contacts;
  const { ties, tieCount } = world.living;
  for (let n = 0; n < tieCount; n++)
    if (isNewcomerTie(world, ties[n])) chance[n] *= 1 - meanTrust[partnership[ties[n]]];
}

function isNewcomerTie({ structure, settings, month }: World, t: number): boolean {
  const { ties, seats } = structure;
  const youngest =
    seats.born[ties.first[t]] > seats.born[ties.second[t]]
      ? seats.born[ties.first[t]]
      : seats.born[ties.second[t]];
  return youngest > 0 && month - youngest < settings.newcomerMonths;
}

/**
 * Which chances come up. Each tie is written to the list, which moves on where the chance
 * has come up: nobody foresees who meets, and a branch would be guessed wrong (measured).
 */
function drawContacts({ scratch, living }: World): number {
  const { chance, place } = scratch.contacts;
  const { words } = scratch.draws;
  const { tieCount } = living;
  let count = 0;
  for (let n = 0; n < tieCount; n++) {
    place[count] = n;
    count += Number(unitOf(words[4 * n]) < chance[n]);
  }
  return count;
}
