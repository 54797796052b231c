/**
 * Who meets: a tie is active with chance contact·√(a_i·a_j), less what the hub takes, and less for newcomers under the
 * dark-side rule. The equations and their sources are told in `mechanisms/sharing.ts` and `mechanisms/attention.ts`.
 *
 * Short loops, here and there: V8 looks each column up anew every time round and keeps few of them at hand (measured:
 * contact and sharing took a tenth less than in one long loop over 150 places, a fifth less over nine).
 */
import { drawEach, unitOf } from "../engine/random.ts";
import type { World } from "./state.ts";

/**
 * Parts the live ties into those that meet this month (`scratch.contacts.met`, with their places among the living in `place`)
 * and those that do not (`silent`), both in order; returns how many meet. Leaves the words of their draws.
 */
export function listContacts(world: World): number {
  const { structure, scratch, living, luck, month } = world;
  const { low, high } = structure.ties.contact;
  drawEach(luck, month, low, high, living.ties, living.tieCount, scratch.draws.words);
  let count = 0;
  for (let b = 0; b < living.boardCount; b++) count = meetOnBoard(world, b, count);
  count = meetInformally(world, count);
  scratch.contacts.metCount[0] = count;
  return count;
}

/**
 * Whose chance comes up on a board; ties that do not touch its leader keep what the hub leaves of contact. Each tie is
 * written to both lists, of which one moves on: nobody foresees who meets, and a branch would be guessed wrong (measured by
 * itself: a quarter less).
 */
function meetOnBoard(world: World, b: number, listed: number): number {
  const { structure, rules, state, scratch, living } = world;
  const { truster } = structure.ties;
  const { rootCoverage } = scratch.organisations;
  const { met, place, silent } = scratch.contacts;
  const { words } = scratch.draws;
  const { ties, boards, boardStart } = living;
  const contact = state.partnerships.contact[boards[b]];
  const left = scratch.partnerships.hub[boards[b]];
  const centre = scratch.partnerships.leader[boards[b]];
  const dark = rules.darkSide === "on";
  const end = boardStart[b + 1];
  let count = listed;
  for (let n = boardStart[b]; n < end; n++) {
    const t = ties[n];
    const i = truster[2 * t];
    const j = truster[2 * t + 1];
    const usual = contact * (rootCoverage[i] * rootCoverage[j]) * (i === centre || j === centre ? 1 : left);
    const chance = dark ? usual * welcomeOf(world, t) : usual;
    met[count] = t;
    place[count] = n;
    silent[n - count] = t;
    count += Number(unitOf(words[4 * n]) < chance);
  }
  return count;
}

/** The same for informal ties: one a partnership, and no hub. */
function meetInformally(world: World, listed: number): number {
  const { structure, rules, state, scratch, living } = world;
  const { truster } = structure.ties;
  const { formal } = structure.partnerships;
  const { contact } = state.partnerships;
  const { rootCoverage } = scratch.organisations;
  const { met, place, silent } = scratch.contacts;
  const { words } = scratch.draws;
  const { ties, formalTieCount, tieCount, awake } = living;
  const dark = rules.darkSide === "on";
  let count = listed;
  for (let n = formalTieCount; n < tieCount; n++) {
    const t = ties[n];
    const usual =
      contact[formal + awake[n - formalTieCount]] *
      (rootCoverage[truster[2 * t]] * rootCoverage[truster[2 * t + 1]]);
    const chance = dark ? usual * welcomeOf(world, t) : usual;
    met[count] = t;
    place[count] = n;
    silent[n - count] = t;
    count += Number(unitOf(words[4 * n]) < chance);
  }
  return count;
}

/** Under the dark-side rule very high trust keeps newcomers out: the share of meetings that is left to a tie. */
function welcomeOf(world: World, t: number): number {
  const { meanTrust } = world.scratch.partnerships;
  return isNewcomerTie(world, t) ? 1 - meanTrust[world.structure.ties.partnership[t]] : 1;
}

function isNewcomerTie({ structure, settings, month }: World, t: number): boolean {
  const { ties, seats } = structure;
  const youngest =
    seats.born[ties.first[t]] > seats.born[ties.second[t]]
      ? seats.born[ties.first[t]]
      : seats.born[ties.second[t]];
  return youngest > 0 && month - youngest < settings.newcomerMonths;
}
