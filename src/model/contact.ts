/**
 * Who meets: a tie is active with chance contact·√(a_i·a_j), less what the hub takes, and less for newcomers under the
 * dark-side rule. The equations and their sources are told in `mechanisms/sharing.ts` and `mechanisms/attention.ts`.
 *
 * Short loops, here and there: V8 looks each column up anew every time round and keeps few of them at hand (measured:
 * contact and sharing took a tenth less than in one long loop over 150 places, a fifth less over nine).
 */
import { drawEach, unitOf } from "../engine/random.ts";
import { DEEDS } from "./deeds.ts";
import type { World } from "./state.ts";

/**
 * Lists the live ties that meet this month in `scratch.contacts.place`, by their place among the living; returns how many.
 * Leaves the words of their draws.
 */
export function listContacts(world: World): number {
  const { structure, rules, scratch, living, luck, month } = world;
  const { low, high } = structure.ties.contact;
  drawEach(luck, month, low, high, living.ties, living.tieCount, scratch.draws.words);
  let count = 0;
  for (let b = 0; b < living.boardCount; b++) count = meetOnBoard(world, b, count);
  count = meetInformally(world, count);
  return rules.darkSide === "on" ? shunNewcomers(world, count) : count;
}

/**
 * Whose chance comes up on a board; ties that do not touch its leader keep what the hub leaves of contact. Each tie is
 * written to the list, which moves on where the chance has come up: nobody foresees who meets, and a branch would be
 * guessed wrong (measured by itself: a quarter less).
 */
function meetOnBoard({ structure, state, scratch, living }: World, b: number, listed: number): number {
  const { truster } = structure.ties;
  const { rootCoverage } = scratch.organisations;
  const { chance: chances, place } = scratch.contacts;
  const { words } = scratch.draws;
  const { ties, boards, boardStart } = living;
  const contact = state.partnerships.contact[boards[b]];
  const left = scratch.partnerships.hub[boards[b]];
  const centre = scratch.partnerships.leader[boards[b]];
  const end = boardStart[b + 1];
  let count = listed;
  for (let n = boardStart[b]; n < end; n++) {
    const row = 2 * ties[n];
    const i = truster[row];
    const j = truster[row + 1];
    const chance = contact * (rootCoverage[i] * rootCoverage[j]) * (i === centre || j === centre ? 1 : left);
    chances[count] = chance;
    place[count] = n;
    count += Number(unitOf(words[4 * n]) < chance);
  }
  return count;
}

/** The same for informal ties: one a partnership, and no hub. */
function meetInformally({ structure, state, scratch, living }: World, listed: number): number {
  const { truster } = structure.ties;
  const { formal } = structure.partnerships;
  const { contact } = state.partnerships;
  const { rootCoverage } = scratch.organisations;
  const { chance: chances, place } = scratch.contacts;
  const { words } = scratch.draws;
  const { ties, formalTieCount, tieCount, awake } = living;
  let count = listed;
  for (let n = formalTieCount; n < tieCount; n++) {
    const row = 2 * ties[n];
    const chance =
      contact[formal + awake[n - formalTieCount]] *
      (rootCoverage[truster[row]] * rootCoverage[truster[row + 1]]);
    chances[count] = chance;
    place[count] = n;
    count += Number(unitOf(words[4 * n]) < chance);
  }
  return count;
}

/** Under the dark-side rule very high trust keeps newcomers out: of those who would meet, some do not. */
function shunNewcomers(world: World, listed: number): number {
  const { partnership } = world.structure.ties;
  const { meanTrust } = world.scratch.partnerships;
  const { chance, place } = world.scratch.contacts;
  const { words } = world.scratch.draws;
  const { ties } = world.living;
  let count = 0;
  for (let k = 0; k < listed; k++) {
    const n = place[k];
    const t = ties[n];
    const welcome = isNewcomerTie(world, t) ? 1 - meanTrust[partnership[t]] : 1;
    place[count] = n;
    count += Number(unitOf(words[4 * n]) < chance[k] * welcome);
  }
  return count;
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
 * Lists the live ties whose two have met, and those that have not. Written to both lists, of which
 * one moves on: nobody foresees who meets.
 */
export function partTheMet({ scratch, living }: World): void {
  const { deed } = scratch.ties;
  const { met, metCount, silent } = scratch.contacts;
  const { ties, tieCount } = living;
  let count = 0;
  for (let n = 0; n < tieCount; n++) {
    const t = ties[n];
    met[count] = t;
    silent[n - count] = t;
    count += Number(deed[2 * t] !== DEEDS.none);
  }
  metCount[0] = count;
}
