/** Every number of the engine's world beside the twin's, by id: what differs, by how much. */
import type { World } from "../../../src/model/state.ts";
import { TIERS, YEARS_KEPT } from "../../../src/model/state.ts";
import { living, standingOf } from "./twin-world.ts";
import type { Board, Twin } from "./twin-world.ts";

export interface Difference {
  readonly what: string;
  readonly engine: number;
  readonly twin: number;
}

/** All quantities that differ by more than `tolerance`, and how many were compared. */
export function differences(
  world: World,
  twin: Twin,
  tolerance: number,
): { readonly compared: number; readonly found: readonly Difference[] } {
  const found: Difference[] = [];
  let compared = 0;
  const hold = (what: string, engine: number, other: number): void => {
    compared++;
    if (!(Math.abs(engine - other) <= tolerance * Math.max(1, Math.abs(other))))
      found.push({ what, engine, twin: other });
  };
  compareBodies(world, twin, hold);
  compareBoards(world, twin, hold);
  compareCandidates(world, twin, hold);
  comparePlaces(world, twin, hold);
  return { compared, found };
}

type Hold = (what: string, engine: number, twin: number) => void;

function compareBodies({ structure, state }: World, twin: Twin, hold: Hold): void {
  const o = state.organisations;
  const alive = structure.organisations.ids.filter((_, row) => o.live[row] === 1);
  hold(`bodies: ${alive.join(" ")}`, alive.length, twin.bodies.size);
  structure.organisations.ids.forEach((id, row) => {
    const body = twin.bodies.get(id);
    if (o.live[row] === 0 || body === undefined) return;
    const pairs: readonly [string, Float64Array, number][] = [
      ["θ", o.goodwill, body.theta],
      ["s", o.silo, body.s],
      ["b", o.burden, body.b],
      ["Z", o.fatigue, body.Z],
      ["h", o.hazard, body.h],
      ["κ", o.capacity, body.kappa],
      ["g", o.fit, body.g],
      ["g*", o.fitGoal, body.gGoal],
      ["B", o.budget, body.B],
      ["κ factor", o.capacityFactor, body.capacityFactor],
    ];
    for (const [name, column, value] of pairs) hold(`${name} of ${id}`, column[row]!, value);
  });
  structure.pairs.first.forEach((first, k) => {
    const second = structure.pairs.second[k]!;
    const [one, other] = [
      twin.bodies.get(structure.organisations.ids[first]!),
      twin.bodies.get(structure.organisations.ids[second]!),
    ];
    if (one === undefined || other === undefined) return;
    const standing = standingOf(twin, one, other);
    hold(`O ${one.id}→${other.id}`, state.pairs.organisational[2 * k]!, standing[0]);
    hold(`O ${other.id}→${one.id}`, state.pairs.organisational[2 * k + 1]!, standing[1]);
  });
}

function compareBoards(world: World, twin: Twin, hold: Hold): void {
  const { structure, state } = world;
  for (let p = 0; p < structure.partnerships.formal; p++) {
    const board = twin.boards.get(structure.partnerships.ids[p]!);
    if (board === undefined) continue;
    hold(`members of ${board.id}`, state.partnerships.members[p]!, board.seats.length);
    hold(`${board.id} lives`, state.partnerships.live[p]!, living(board) ? 1 : 0);
    if (living(board)) compareBoard(world, p, board, true, hold);
  }
}

function compareBoard(
  { structure, state, scratch }: World,
  p: number,
  board: Board,
  isJudged: boolean,
  hold: Hold,
): void {
  const of = state.partnerships;
  const pairs: readonly [string, Float64Array, number][] = [
    ["c", of.clarity, board.c],
    ["ḡ", of.sharing, board.g],
    ["q̄", of.reach, board.q],
    ["r̄", of.promising, board.r],
    ["align", of.align, board.align],
    ["contact", of.contact, board.contact],
    ["mandate", of.mandate, board.mandate],
    ["infra", of.infra, board.infra],
    ["overlap", of.overlap, board.overlap],
    ["μ", of.monitoring, board.mu],
    ["μ at work", of.monitoringAtWork, board.muAtWork],
    ["handover", of.handover, board.handover],
  ];
  const judged: typeof pairs = [
    ["practice", scratch.partnerships.practice, board.practice],
    ["paper", scratch.partnerships.paper, board.paper],
    ["reported", scratch.partnerships.reported, board.reported],
  ];
  for (const [name, column, value] of [...pairs, ...(isJudged ? judged : [])])
    hold(`${name} of ${board.id}`, column[p]!, value);
  const { tieStart, seatStart } = structure.partnerships;
  for (let s = seatStart[p]!; s < seatStart[p + 1]!; s++) {
    const seat = board.seats.find(
      ({ body }) => body.id === structure.organisations.ids[structure.seats.organisation[s]!],
    );
    if (state.seats.live[s] === 1)
      hold(`since of ${seat?.body.id} on ${board.id}`, state.seats.since[s]!, seat?.since ?? Number.NaN);
  }
  for (let t = tieStart[p]!; t < tieStart[p + 1]!; t++) {
    if (state.ties.live[t] === 0) continue;
    const [i, j] = [structure.ties.first[t]!, structure.ties.second[t]!].map(
      (seat) => structure.organisations.ids[structure.seats.organisation[seat]!],
    );
    const tie = board.ties.find(({ first, second }) => first.body.id === i && second.body.id === j);
    for (const side of [0, 1] as const) {
      const view = tie?.views[side];
      const columns = [
        ["P", state.ties.personal, view?.P],
        ["R", state.ties.role, view?.R],
        ["V", state.ties.violation, view?.V],
        ["V_d", state.ties.deception, view?.Vd],
        ["evidence", state.ties.evidence, view?.evidence],
      ] as const;
      for (const [name, column, value] of columns) {
        // Only the belief rule keeps a record whose weight means anything.
        if (name !== "evidence")
          hold(`${name} ${i}–${j} side ${side} on ${board.id}`, column[2 * t + side]!, value ?? Number.NaN);
      }
    }
  }
}

function compareCandidates(world: World, twin: Twin, hold: Hold): void {
  const { structure, state } = world;
  for (let c = 0; c < structure.candidates.count; c++) {
    const p = structure.partnerships.formal + c;
    const key = structure.partnerships.ids[p]!;
    const candidate = twin.candidates.get(key);
    hold(`f of ${key}`, state.candidates.rate[c]!, candidate?.f ?? 0);
    if (candidate !== undefined && candidate.f > 0 && state.candidates.rate[c]! > 0)
      compareBoard(world, p, candidate.board, twin.judged.includes(candidate.board), hold);
  }
}

function comparePlaces({ structure, state }: World, twin: Twin, hold: Hold): void {
  const of = state.localities;
  structure.localities.ids.forEach((id, l) => {
    const place = twin.places.get(id)!;
    hold(`starting trust of ${id}`, of.startingTrust[l]!, place.startingTrust);
    hold(`monitoring of ${id}`, of.monitoring[l]!, place.monitoring);
    hold(`turnover of ${id}`, of.turnover[l]!, place.turnover);
    hold(`p of ${id}`, of.pressure[l]!, place.pressure);
    place.tiers.forEach((tier, k) => {
      const row = l * TIERS + k;
      hold(`y${k} of ${id}`, of.outcome[row]!, tier.y);
      tier.z.forEach((z, stage) => hold(`z${k}${stage} of ${id}`, of.delay[row * 3 + stage]!, z));
      tier.published
        .slice(0, YEARS_KEPT)
        .forEach((value, year) =>
          hold(`published ${k}, ${year} years ago, of ${id}`, of.published[row * YEARS_KEPT + year]!, value),
        );
    });
  });
}
