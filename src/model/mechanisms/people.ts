/**
 * People leave, and the trust that lived in them goes too.
 *
 * Each month the holder of a post leaves with chance
 *
 *     (turnover·place + stress·b + ½·turnover if the body is in limbo) / 12 + ς in the month a reform starts,  at most 1
 *
 * and on every tie of the seat, both ways,
 *
 *     P ← handover·P + (1 − handover)·((1 − w)·swift + w·O),  R × roleKept,  V and V_d × w
 *
 * With k posts one departure moves each of them 1/k of the way, so a second contact protects a tie.
 *
 * Sources: half of NHS directors appointed in the past three years, chief executives' median tenure three years, King's
 * Fund 2018; civil servants 9–25 % a year, Institute for Government 2019; personal and organisational trust, Zaheer et
 * al. 1998; second contacts, Bermiss & Greenbaum 2016.
 */
import { draw, uniform } from "../../engine/random.ts";
import type { Parameters, Values } from "../parameter.ts";
import type { Occurrence } from "../structure.ts";
import type { World } from "../state.ts";
import { newcomerTrust } from "../two-layers.ts";

export const peopleParameters = {
  turnover: { default: 0.2, range: [0.09, 0.3], unit: "1/year", meaning: "chance that a post-holder leaves in an ordinary year", strength: "measured", source: "King's Fund 2018 (median three years: 0.23); Institute for Government 2019 (9–25 %)" },
  stress: { default: 0.15, range: [0, 0.4], unit: "1/year", meaning: "extra chance of leaving at full burden", strength: "studies", source: "King's Fund 2018: most vacancies where performance is worst (sign)" },
  swift: { default: 0.4, range: [0.2, 0.7], unit: "0–1", meaning: "trust lent to a newcomer before any experience", strength: "judgement", source: "Jarvenpaa & Leidner 1999 (exists, fragile)" },
  bodyWeight: { default: 0.65, range: [0, 1], unit: "share", meaning: "w: weight of the body's standing in trust in its newcomer", strength: "judgement", source: "sign: Bermiss & Greenbaum 2016" },
  handover: { default: 0, range: [0, 1], unit: "share", meaning: "personal trust passed on by a handover between post-holders", strength: "judgement", source: "assumed" },
  roleKept: { default: 0.6, range: [0.2, 1], unit: "share", meaning: "role knowledge that survives a change of post-holder", strength: "judgement", source: "assumed" },
} as const satisfies Parameters;

type PeopleSettings = Values<typeof peopleParameters>;

/** Chance that the holder of a post leaves this month; `inLimbo` is 1 or 0. */
export const leavingChance = (turnover: number, place: number, stress: number, burden: number, inLimbo: number, struck: number): number => {
  const yearly = turnover * place + stress * burden + 0.5 * turnover * inLimbo;
  const chance = yearly / 12 + struck;
  return chance < 1 ? chance : 1;
};

/** Holders leave: one draw a post-holder's name, one number a post. Seats that share a name share its draw. */
export function leavePosts(world: World): void {
  const { structure, settings, state, scratch, living, luck, month } = world;
  const { organisation, partnership, posts, firstPost } = structure.seats;
  const { locality } = structure.partnerships;
  const { struck, inLimbo } = scratch.organisations;
  const { burden } = state.organisations;
  const { turnover: placeFactor } = state.localities;
  const { postLow, postHigh, since } = state.seats;
  const { departures } = scratch.seats;
  const { turnover, stress } = settings;
  let drawn = -1;
  departures.fill(0);
  for (let n = 0; n < living.seatCount; n++) {
    const s = living.seats[n];
    const body = organisation[s];
    const chance = leavingChance(turnover, placeFactor[locality[partnership[s]]], stress, burden[body], inLimbo[body], struck[body]);
    if (drawn < 0 || postLow[s] !== postLow[drawn] || postHigh[s] !== postHigh[drawn]) draw(luck, month, postLow[s], postHigh[s]);
    drawn = s;
    for (let post = 0; post < posts[s]; post++) if (uniform(luck, firstPost[s] + post) < chance) departures[s]++;
    if (departures[s] > 0) since[s] = month;
  }
  for (const occurrence of structure.occurrences) {
    if (occurrence.month === month) arrange(world, occurrence);
  }
}

/** Named departures, posts that come to be shared or are cut, changes in who holds the ring. */
function arrange(world: World, { kind, rows, size, name, form, leader }: Occurrence): void {
  const { state, scratch, structure, month, luck } = world;
  for (const row of rows) {
    if (kind === "vacate") {
      // The fourth number of the post's own draw: no post has a fourth holder. Of k holders k·size leave, so that one
      // of two stays at a size of ½; the fraction is the chance of one more.
      draw(luck, month, state.seats.postLow[row], state.seats.postHigh[row]);
      const leaving = structure.seats.posts[row] * size;
      const surely = Math.floor(leaving);
      const departures = surely + (uniform(luck, 3) < leaving - surely ? 1 : 0);
      if (departures > 0 && state.seats.live[row] === 1) {
        scratch.seats.departures[row] = departures;
        state.seats.since[row] = month;
      }
    } else if (kind === "cut") {
      state.organisations.capacity[row] *= 1 - size;
    } else if (kind === "share-post") {
      state.seats.postLow[row] = name[0];
      state.seats.postHigh[row] = name[1];
    } else {
      state.partnerships.form[row] = form;
      state.partnerships.leader[row] = leader;
    }
  }
}

/** What a departure leaves on the ties of the seat. */
export function takeTrustAway({ structure, settings, rules, state, scratch, living }: World): void {
  const { ties, seats } = structure;
  const { departures } = scratch.seats;
  const { personal, role, violation, deception, evidence } = state.ties;
  const mayMend = rules.freshStart === "on";
  for (let n = 0; n < living.tieCount; n++) {
    const t = living.ties[n];
    const first = ties.first[t];
    const second = ties.second[t];
    const leaving = departures[first] + departures[second];
    if (leaving === 0) continue;
    const handover = state.partnerships.handover[ties.partnership[t]];
    for (let row = 2 * t; row < 2 * t + 2; row++) {
      const organisational = state.pairs.organisational[2 * ties.pair[t] + (row & 1)];
      for (let gone = 0; gone < leaving; gone++) {
        const step = 1 / (gone < departures[first] ? seats.posts[first] : seats.posts[second]);
        personal[row] += step * (afterDeparture(personal[row], organisational, handover, mayMend, settings) - personal[row]);
        role[row] -= step * (1 - settings.roleKept) * role[row];
        violation[row] -= step * (1 - settings.bodyWeight) * violation[row];
        deception[row] -= step * (1 - settings.bodyWeight) * deception[row];
        evidence[row] += step * (settings.priorGood + settings.priorBad - evidence[row]);
      }
    }
  }
}

/** Personal trust once the holder has gone and a newcomer sits there. */
export const afterDeparture = (
  personal: number,
  organisational: number,
  handover: number,
  mayMend: boolean,
  { swift, bodyWeight }: Pick<PeopleSettings, "swift" | "bodyWeight">,
): number => {
  const trust = handover * personal + (1 - handover) * newcomerTrust(organisational, swift, bodyWeight);
  return mayMend || trust < personal ? trust : personal;
};
