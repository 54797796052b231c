/** The slow twin, step 1 of the month: who exists, what is set, what reforms do. From the theory's text, not from the engine. */
import { nameOf } from "../../../src/engine/random.ts";
import { GROUPS, SECTORS } from "../../../src/model/vocabulary.ts";
import type { NewBody, TimelineEvent } from "../../../src/scenario/scenario.ts";
import {
  clamp,
  emptyBoard,
  foundBody,
  inOrder,
  mean,
  newcomerView,
  numbers,
  pairKey,
  standingOf,
  startingStanding,
  takeSeat,
} from "./twin-world.ts";
import type { Board, Body, Seat, Tie, Twin, View } from "./twin-world.ts";

/** An event with its dates in months. */
export interface TwinEvent extends Omit<TimelineEvent, "ends"> {
  readonly announced: number;
  readonly starts: number;
  readonly ends?: number;
  readonly size: number;
}

const STRUCTURAL = ["merge", "split", "abolish", "create"];
const STRIKING = ["merge", "split", "create", "reorganise", "share-leadership", "staff-cut"];

export const namedBodies = (twin: Twin, { who }: TwinEvent): Body[] =>
  inOrder(twin.bodies.values()).filter(({ id }) => who === undefined || who.includes(id));
const namedBoards = (twin: Twin, { who }: TwinEvent): Board[] =>
  inOrder(twin.boards.values()).filter(({ id }) => who === undefined || who.includes(id));

/** Whom each event that has started strikes at its start; kept so that setting effects find them. */
export function liveTheMonthsPolicy(twin: Twin, events: readonly TwinEvent[]): void {
  const { month } = twin;
  const starting = new Map<TwinEvent, Body[]>();
  for (const event of events) {
    if (event.starts !== month) continue;
    if (STRUCTURAL.includes(event.kind)) starting.set(event, changeStructure(twin, event));
    else if (STRIKING.includes(event.kind)) starting.set(event, namedBodies(twin, event));
    // In the order of the timeline: a budget that starts as its body is split passes to the parts.
    else if (["budget", "ring-fence"].includes(event.kind))
      for (const body of namedBodies(twin, event)) body.funds.add(event.id);
  }
  applySettings(twin, events);
  reform(twin, events, starting);
  findCandidates(twin);
}

// ── succession ──

function changeStructure(twin: Twin, event: TwinEvent): Body[] {
  const { month } = twin;
  if (event.kind === "create") {
    return (event.into ?? []).map((plan) => {
      const body = foundBody(
        twin,
        { ...plan, sector: plan.sector ?? "other", covers: plan.covers ?? [] },
        month,
      );
      for (const board of inOrder(twin.boards.values())) {
        if (board.level === "strategic" && body.covers.includes(board.locality.id))
          takeSeat(twin, board, body, board.posts, month);
      }
      // It has a standing with everybody from its first month on.
      for (const third of twin.bodies.values()) if (third !== body) standingOf(twin, ...sorted(body, third));
      return body;
    });
  }
  const old = namedBodies(twin, event);
  if (old.length < (event.kind === "merge" ? 2 : 1)) return [];
  if (event.kind === "abolish") {
    for (const body of old) end(twin, body);
    return [];
  }
  const whole = event.kind === "merge";
  const parts = event.into ?? [];
  const made = parts.map((plan) => heirOf(twin, old, plan, whole ? 1 : (plan.share ?? 1 / parts.length)));
  const left = [...twin.boards.values()].map((board) => ({
    board,
    seats: board.seats.filter(({ body }) => old.includes(body)),
    ties: board.ties,
  }));
  for (const body of old) end(twin, body);
  for (const body of made) for (const each of left) inheritSeats(twin, body, each);
  return made;
}

/** A new body takes over from old ones: weights by κ; κ adds up; θ, s, Z and g weighted; b and h the maximum. */
function heirOf(twin: Twin, old: readonly Body[], { id, sector, covers }: NewBody, share: number): Body {
  const places = covers ?? [...new Set(old.flatMap((each) => each.covers))];
  const body = foundBody(twin, { id, sector: sector ?? old[0]!.sector, covers: places }, twin.month);
  const total = old.reduce((sum, each) => sum + each.kappa, 0);
  for (const key of ["theta", "s", "Z", "g", "gGoal"] as const)
    body[key] = old.reduce((sum, each) => sum + (each.kappa / total) * each[key], 0);
  for (const key of ["b", "h"] as const) body[key] = Math.max(...old.map((each) => each[key]));
  body.kappa = share * total;
  for (const fund of new Set(old.flatMap((each) => [...each.funds]))) {
    if (2 * old.filter((each) => each.funds.has(fund)).length >= old.length) body.funds.add(fund);
  }
  for (const third of twin.bodies.values())
    if (third.bornIn !== twin.month && !old.includes(third)) inheritStanding(twin, body, old, third);
  return body;
}

/** O = inheritBody·Σ wO + (1 − inheritBody)·start, both ways, over the predecessors that had to do with the third body. */
function inheritStanding(twin: Twin, body: Body, old: readonly Body[], third: Body): void {
  const known = old.filter((each) => twin.acquainted.has(pairKey(each, third)));
  if (known.length === 0) return;
  const { inheritBody } = twin.settings;
  const start = startingStanding(twin, ...sorted(body, third));
  const total = known.reduce((sum, each) => sum + each.kappa, 0);
  for (const toward of [true, false]) {
    const inherited = known.reduce(
      (sum, each) => sum + (each.kappa / total) * standingOf(twin, each, third)[place(each, third, toward)],
      0,
    );
    standingOf(twin, body, third)[place(body, third, toward)] =
      inheritBody * inherited + (1 - inheritBody) * start;
  }
  twin.acquainted.add(pairKey(body, third));
}

const sorted = (one: Body, other: Body): [Body, Body] => (one.id < other.id ? [one, other] : [other, one]);
/** Where in a pair's two numbers the trust of one body in the other stands (`toward`), or the other's in it. */
const place = (one: Body, other: Body, toward: boolean): 0 | 1 => (one.id < other.id === toward ? 0 : 1);

interface Left {
  readonly board: Board;
  readonly seats: readonly Seat[];
  readonly ties: readonly Tie[];
}

/** One seat for those of the predecessors; each tie's P, R, V the weighted mean of theirs with the same third seat. */
function inheritSeats(twin: Twin, body: Body, { board, seats, ties }: Left): void {
  if (seats.length === 0 || !body.covers.includes(board.locality.id)) return;
  const seat = takeSeat(twin, board, body, Math.max(...seats.map(({ posts }) => posts)), twin.month);
  for (const tie of board.ties.filter(({ first, second }) => first === seat || second === seat)) {
    const third = tie.first === seat ? tie.second : tie.first;
    const before = seats.flatMap((gone) => {
      const was = ties.find(
        ({ first, second }) => (first === gone && second === third) || (second === gone && first === third),
      );
      return was === undefined ? [] : [{ weight: gone.body.kappa, was, gone }];
    });
    if (before.length === 0) continue;
    const total = before.reduce((sum, { weight }) => sum + weight, 0);
    for (const key of ["P", "R", "V", "Vd", "evidence"] as const) {
      viewOf(tie, seat)[key] = before.reduce(
        (sum, { weight, was, gone }) => sum + (weight / total) * viewOf(was, gone)[key],
        0,
      );
      viewOf(tie, third)[key] = before.reduce(
        (sum, { weight, was }) => sum + (weight / total) * viewOf(was, third)[key],
        0,
      );
    }
  }
}

/** How the holder of a seat sees the other of a tie. */
export const viewOf = (tie: Tie, seat: Seat): View => tie.views[tie.first === seat ? 0 : 1];

function end(twin: Twin, body: Body): void {
  twin.bodies.delete(body.id);
  for (const board of twin.boards.values()) {
    board.seats = board.seats.filter((seat) => seat.body !== body);
    board.ties = board.ties.filter(({ first, second }) => first.body !== body && second.body !== body);
  }
  for (const [key, { first, second }] of twin.candidates)
    if (first === body || second === body) twin.candidates.delete(key);
}

// ── settings ──

function applySettings(twin: Twin, events: readonly TwinEvent[]): void {
  const { settings, month } = twin;
  for (const place of twin.places.values()) place.pressure = place.basePressure;
  for (const body of twin.bodies.values()) Object.assign(body, { B: 1, floor: 0, capacityFactor: 1 });
  const boards = [...twin.boards.values()];
  for (const board of boards) {
    Object.assign(board, {
      contact: board.baseContact,
      mandate: board.baseMandate,
      overlap: board.baseOverlap,
      infra: settings.infra,
      mu: board.locality.monitoring,
      alignLift: 0,
      roleGain: 1,
      handover: settings.handover,
    });
  }
  for (const event of events) {
    const { starts, ends = Infinity } = event;
    const phased = event.kind === "budget";
    if (month < starts || (!phased && month >= ends)) continue;
    const progress =
      phased && Number.isFinite(ends) && ends > starts
        ? Math.min(1, (month - starts + 1) / (ends - starts))
        : 1;
    applyEvent(twin, event, progress);
  }
  for (const place of twin.places.values()) place.pressure = clamp(place.pressure);
  for (const body of twin.bodies.values()) {
    body.B = clamp(Math.max(body.B, body.floor), 0.05, 2);
    body.capacityFactor = clamp(body.capacityFactor, 0.05, 4);
  }
  for (const board of boards)
    for (const key of ["contact", "mandate", "overlap", "mu", "handover"] as const)
      board[key] = clamp(board[key]);
}

function applyEvent(twin: Twin, event: TwinEvent, progress: number): void {
  const { kind, size, who } = event;
  const places = [...twin.places.values()].filter(({ id }) => who === undefined || who.includes(id));
  const funded = [...twin.bodies.values()].filter((body) => body.funds.has(event.id));
  const boards = namedBoards(twin, event);
  const inPlaces = [...twin.boards.values()].filter(({ locality }) => places.includes(locality));
  const changes: Record<string, () => void> = {
    targets: () => places.forEach((place) => (place.pressure = size)),
    budget: () => funded.forEach((body) => (body.B *= 1 - size * progress)),
    "ring-fence": () => funded.forEach((body) => (body.floor = Math.max(body.floor, size))),
    "pooled-budget": () => boards.forEach((board) => (board.overlap *= 1 - size)),
    "data-sharing": () => boards.forEach((board) => (board.infra += size)),
    "duty-to-cooperate": () => boards.forEach((board) => (board.mandate += size)),
    "co-locate": () => boards.forEach((board) => (board.contact += size)),
    evaluation: () => boards.forEach((board) => (board.mu += size)),
    facilitation: () =>
      boards.forEach((board) => {
        board.roleGain += size;
        board.handover += size / 2;
      }),
    shock: () => {
      places.forEach((place) => (place.pressure += 0.4 * size));
      [...twin.bodies.values()]
        .filter(({ covers }) => places.some(({ id }) => covers.includes(id)))
        .forEach((body) => (body.capacityFactor *= 1 - 0.4 * size));
      inPlaces.forEach((board) => (board.alignLift += 0.3 * size));
    },
  };
  changes[kind]?.();
}

// ── reforms ──

function reform(twin: Twin, events: readonly TwinEvent[], starting: ReadonlyMap<TwinEvent, Body[]>): void {
  const { settings: s, month } = twin;
  const bodies = inOrder(twin.bodies.values());
  for (const body of bodies) {
    body.b -= body.b / s.burdenTime;
    body.Z -= body.Z / s.fatigueTime;
    Object.assign(body, { f: 1 + s.fatiguePhi * body.Z, struck: 0, eta: 0, inLimbo: false });
  }
  for (const event of events) {
    if (![...STRIKING, "abolish"].includes(event.kind)) continue;
    const n = event.starts - event.announced;
    if (event.announced <= month && month < event.starts && event.kind !== "create")
      for (const body of waiting(twin, event)) wait(twin, body, event.size, n);
    for (const body of starting.get(event) ?? []) {
      start(twin, body, event.size, n);
      body.gGoal += event.fit ?? 0;
      for (const board of twin.boards.values()) {
        if (board.seats.some((seat) => seat.body === body))
          board.alignGoal += (event.align ?? 0) / board.seats.length;
      }
    }
  }
  for (const body of bodies) backgroundReforms(twin, body);
  for (const body of bodies) {
    body.b = clamp(body.b);
    body.h += (body.eta - body.h) * (body.eta > body.h ? s.hazardRise : s.hazardFall);
    body.g += (body.gGoal - body.g) / s.benefitTime;
  }
  for (const board of twin.boards.values())
    board.align += (Math.min(0.95, board.alignGoal) - board.align) / s.benefitTime;
  for (const board of [...twin.boards.values(), ...awake(twin)]) {
    if (board.seats.length >= 2)
      board.c *= 1 - s.goalReset * mean(board.seats.map(({ body }) => body.struck));
  }
  for (const [key, standing] of twin.standing) {
    const [first, second] = key.split("|").map((id) => twin.bodies.get(id));
    const kept = (body: Body): number =>
      body.bornIn === month ? 1 : 1 - 0.3 * body.struck * (1 - s.inheritBody);
    if (first === undefined || second === undefined) continue;
    standing[0] *= kept(second);
    standing[1] *= kept(first);
  }
}

/** Those whom a reform was announced for, as far as they live; a merger takes two. */
function waiting(twin: Twin, event: TwinEvent): Body[] {
  const known = twin.waiting.get(event.id) ?? new Set(namedBodies(twin, event));
  twin.waiting.set(event.id, known);
  if (event.size <= 0 || (event.kind === "merge" && known.size < 2)) return [];
  return inOrder(known).filter((body) => twin.bodies.has(body.id));
}

function wait({ settings }: Twin, body: Body, severity: number, n: number): void {
  body.b += (settings.dip * severity * body.f) / n;
  body.eta = Math.max(body.eta, severity);
  body.inLimbo = true;
}

function start({ settings }: Twin, body: Body, severity: number, n: number): void {
  body.b += settings.dip * severity * body.f * (0.5 + settings.unready * Math.max(0, 1 - n / 6));
  body.Z += severity;
  body.h = Math.max(body.h, severity);
  body.eta = Math.max(body.eta, severity);
  body.struck = 1 - (1 - body.struck) * (1 - severity);
}

function backgroundReforms(twin: Twin, body: Body): void {
  const { settings, month } = twin;
  if (numbers(twin, month, nameOf("churn", body.id))[0]! < settings.churn / 12) body.background.push(month);
  for (const announced of body.background) {
    if (announced <= month && month < announced + settings.limbo)
      wait(twin, body, settings.churnSeverity, settings.limbo);
  }
  for (const announced of body.background)
    if (announced + settings.limbo === month) start(twin, body, settings.churnSeverity, settings.limbo);
}

/** Partnerships of two that informal ties make while they are awake. */
export const awake = (twin: Twin): Board[] =>
  [...twin.candidates.values()].filter(({ f }) => f > 0).map(({ board }) => board);

/** Candidates for an informal tie: pairs in a locality that share (or shared) a seat there, or a sector group. */
function findCandidates(twin: Twin): void {
  const bodies = inOrder(twin.bodies.values());
  const group = (body: Body): number => GROUPS.indexOf(SECTORS[body.sector]);
  for (const locality of inOrder(twin.places.values())) {
    const local = bodies.filter(({ covers }) => covers.includes(locality.id));
    local.forEach((first, i) => {
      for (const second of local.slice(i + 1)) {
        const key = `${first.id}|${second.id}|${locality.id}`;
        const together = [...twin.boards.values()].some(
          (board) =>
            board.locality === locality &&
            [first, second].every((body) => board.seats.some((seat) => seat.body === body)),
        );
        if (twin.candidates.has(key) || !(group(first) === group(second) || together)) continue;
        twin.acquainted.add(pairKey(first, second));
        twin.candidates.set(key, {
          key,
          first,
          second,
          locality,
          sameGroup: group(first) === group(second),
          f: 0,
          board: pairBoard(twin, key, [first, second], locality),
        });
      }
    });
  }
}

/** The partnership that an informal tie is while it is awake; its two posts spend the first two numbers of one draw. */
export function pairBoard(
  twin: Twin,
  key: string,
  [first, second]: readonly [Body, Body],
  locality: Board["locality"],
): Board {
  const board = emptyBoard(twin, key, locality);
  const seats = [first, second].map((body, i): Seat => ({
    body,
    board,
    posts: 1,
    post: nameOf("post", key),
    firstNumber: i,
    since: twin.month,
    bornIn: Math.max(first.bornIn, second.bornIn),
    departures: 0,
  }));
  const [ij, ji] = standingOf(twin, first, second);
  board.seats = seats;
  board.ties = [
    {
      first: seats[0]!,
      second: seats[1]!,
      views: [newcomerView(twin, ij), newcomerView(twin, ji)],
      deeds: ["none", "none"],
    },
  ];
  return board;
}
