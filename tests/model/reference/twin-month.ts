/** The slow twin, steps 2 to 10 of the month, one function a step, each as the theory's text has it. */
import { nameOf, normal } from "../../../src/engine/random.ts";
import { awake, liveTheMonthsPolicy, pairBoard } from "./twin-policy.ts";
import type { TwinEvent } from "./twin-policy.ts";
import { clamp, inOrder, living, mean, newcomer, numbers, standingOf } from "./twin-world.ts";
import type { Board, Body, Candidate, Deed, Place, Seat, Tie, Twin, View } from "./twin-world.ts";

export function liveTwinMonth(twin: Twin, events: readonly TwinEvent[]): void {
  liveTheMonthsPolicy(twin, events); // 1
  people(twin, events); // 2
  attention(twin); // 3
  contactAndSharing(twin); // 4
  trust(twin); // 5
  partnerships(twin); // 6
  silo(twin); // 7
  informalTies(twin); // 8
  outcomes(twin); // 9
  politics(twin); // 10
  twin.month++;
}

/** All partnerships that are alive: formal ones with two members or more, and informal ties that are awake. */
const liveBoards = (twin: Twin): Board[] => [...inOrder(twin.boards.values()).filter(living), ...awake(twin)];

/** T = ω·P + (1 − ω)·O of side 0 or 1 of a tie. */
function T(twin: Twin, { first, second, views }: Tie, side: 0 | 1): number {
  return (
    twin.settings.omega * views[side].P +
    (1 - twin.settings.omega) * standingOf(twin, first.body, second.body)[side]
  );
}

// ── 2 ──

function people(twin: Twin, events: readonly TwinEvent[]): void {
  const { settings: s, month } = twin;
  const boards = [...twin.boards.values(), ...awake(twin)];
  for (const seat of boards.flatMap(({ seats }) => seats)) {
    const { body, board } = seat;
    const turnover = s.turnover * board.locality.turnover;
    const chance = Math.min(
      1,
      (turnover + s.stress * body.b + (body.inLimbo ? turnover / 2 : 0)) / 12 + body.struck,
    );
    const u = numbers(twin, month, seat.post);
    seat.departures = u
      .slice(seat.firstNumber, seat.firstNumber + seat.posts)
      .filter((x) => x < chance).length;
  }
  for (const event of events) if (event.starts === month) arrange(twin, event);
  for (const seat of boards.flatMap(({ seats }) => seats)) if (seat.departures > 0) seat.since = month;
  for (const board of boards) {
    for (const tie of board.ties) {
      for (const seat of [tie.first, tie.second])
        for (let n = 0; n < seat.departures; n++) depart(twin, tie, seat);
    }
  }
}

function arrange(twin: Twin, event: TwinEvent): void {
  const { month } = twin;
  const isNamed = ({ id }: { id: string }): boolean => event.who === undefined || event.who.includes(id);
  const seats = inOrder(twin.boards.values()).flatMap((board) => board.seats);
  if (event.kind === "leadership-leaves") {
    for (const seat of seats) {
      if (!isNamed(seat.body)) continue;
      // Of k holders k·size leave; the fraction is the chance of one more.
      const leaving = seat.posts * event.size;
      const more = numbers(twin, month, seat.post)[3]! < leaving - Math.floor(leaving) ? 1 : 0;
      seat.departures = Math.max(seat.departures, Math.floor(leaving) + more);
    }
  } else if (event.kind === "staff-cut") {
    for (const body of twin.bodies.values()) if (isNamed(body)) body.kappa *= 1 - event.size;
  } else if (event.kind === "share-leadership") {
    for (const seat of seats)
      if (isNamed(seat.body) && seat.board.level === "strategic") seat.post = nameOf("shared-post", event.id);
  } else if (event.kind === "governance-form") {
    for (const board of twin.boards.values())
      if (isNamed(board)) Object.assign(board, { form: event.form, leader: event.leader });
  }
}

/** One of k post-holders of a seat goes: both ways, everything moves 1/k of the way. */
function depart(twin: Twin, tie: Tie, { posts, board }: Seat): void {
  const { settings: s, rules } = twin;
  tie.views.forEach((view, side) => {
    const O = standingOf(twin, tie.first.body, tie.second.body)[side]!;
    let P = board.handover * view.P + (1 - board.handover) * newcomer(twin, O);
    if (rules.freshStart === "off") P = Math.min(P, view.P);
    const move = (from: number, to: number): number => from + (to - from) / posts;
    view.P = move(view.P, P);
    view.R = move(view.R, s.roleKept * view.R);
    view.V = move(view.V, s.bodyWeight * view.V);
    view.Vd = move(view.Vd, s.bodyWeight * view.Vd);
    view.evidence = move(view.evidence, s.priorGood + s.priorBad);
  });
}

// ── 3 ──

function attention(twin: Twin): void {
  const { settings: s } = twin;
  const bodies = inOrder(twin.bodies.values());
  for (const body of bodies) {
    body.p = mean(body.covers.map((id) => twin.places.get(id)!.pressure));
    body.demand = 0;
    body.levied = 0;
  }
  for (const board of liveBoards(twin)) {
    const m = board.seats.length;
    const leader = board.form === "lead" ? leaderOf(board) : undefined;
    for (const { body } of board.seats) {
      body.demand += board.level === "informal" ? s.informalDemand * board.contact : board.demand;
      if (board.form === "shared") body.demand += s.sharedDemand * (m - 1);
      if (board.form === "lead") body.demand += body === leader ? s.leadDemand * (m - 1) : s.followDemand;
      if (board.form === "separate") body.demand += s.followDemand;
      if (board.form === "separate") body.levied += s.levy;
    }
  }
  for (const body of bodies) {
    const A =
      s.attention *
      body.kappa *
      body.capacityFactor *
      (1 + body.g) *
      Math.max(0, body.B - body.levied) *
      (1 - s.attentionBurden * body.b) *
      (1 - s.attentionPressure * body.p) *
      (1 - s.attentionSilo * body.s);
    body.a = Math.min(1, A / Math.max(0.05, body.demand));
  }
  for (const board of liveBoards(twin)) hub(twin, board);
}

/** The named leader if it sits here, else the member with the most capacity (of equals the first by id). */
function leaderOf({ leader, seats }: Board): Body {
  const members = inOrder(seats.map(({ body }) => body));
  return (
    members.find(({ id }) => id === leader) ??
    members.reduce((best, each) => (each.kappa > best.kappa ? each : best))
  );
}

function hub(twin: Twin, board: Board): void {
  const { settings: s } = twin;
  board.hub = 1;
  board.hubBody = undefined;
  if (board.form === "lead") {
    board.hubBody = leaderOf(board);
    board.hub = 0.4 + 0.6 * board.hubBody.a;
  } else if (board.form === "separate") {
    const holder = twin.bodies.get(board.leader ?? "");
    const levied = board.seats.reduce((sum, { body }) => sum + s.levy * body.kappa * body.B, 0);
    const a =
      holder?.a ??
      Math.min(1, (s.attention * levied) / Math.max(0.05, s.leadDemand * (board.seats.length - 1)));
    board.hub = 0.7 + 0.3 * a;
  }
}

// ── 4 ──

const sigma = (x: number): number => 0.5 * (1 + x / Math.sqrt(1 + x ** 2));

function contactAndSharing(twin: Twin): void {
  const { settings: s, rules, month } = twin;
  for (const body of twin.bodies.values()) Object.assign(body, { contacts: 0, received: 0, broken: 0 });
  for (const board of liveBoards(twin)) {
    const trusts = board.ties.flatMap((tie) => [T(twin, tie, 0), T(twin, tie, 1)]);
    const crowd = mean(trusts);
    board.muAtWork = rules.darkSide === "on" ? board.mu * (1 - Math.max(0, crowd - s.clubTrust)) : board.mu;
    for (const tie of board.ties) {
      const {
        first: { body: i },
        second: { body: j },
      } = tie;
      let chance = board.contact * Math.sqrt(i.a * j.a);
      if (board.hubBody !== i && board.hubBody !== j) chance *= board.hub;
      const youngest = Math.max(tie.first.bornIn, tie.second.bornIn);
      if (rules.darkSide === "on" && youngest > 0 && month - youngest < s.newcomerMonths) chance *= 1 - crowd;
      const u = numbers(twin, month, nameOf("contact", nameOfTie(board, tie)));
      tie.deeds = ["none", "none"];
      if (u[0]! >= chance) continue;
      tie.deeds = [deed(twin, board, tie, 0, u[1]!), deed(twin, board, tie, 1, u[2]!)];
      meet(i, tie.deeds[1]);
      meet(j, tie.deeds[0]);
    }
  }
}

const nameOfTie = (board: Board, { first, second }: Tie): string =>
  board.level === "informal" ? board.id : `${first.body.id}|${board.id}|${second.body.id}|${board.id}`;

function meet(body: Body, theirs: Deed): void {
  body.contacts++;
  if (theirs === "shared") body.received++;
  if (["overloaded", "broken", "deceived"].includes(theirs)) body.broken++;
}

function deed(twin: Twin, board: Board, tie: Tie, side: 0 | 1, luck: number): Deed {
  const { settings: s, rules } = twin;
  const body = (side === 0 ? tie.first : tie.second).body;
  const p = board.locality.pressure;
  const align = Math.min(1, board.align + board.alignLift);
  const h = Math.max(tie.first.body.h, tie.second.body.h);
  const trusting = T(twin, tie, side);
  const u =
    s.u0 +
    board.infra +
    (board.form === "separate" ? s.officeEase : 0) +
    s.kTrust * (2 * trusting - 1) +
    s.kRole * (2 * tie.views[side].R - 1) +
    s.kGoal * (2 * board.c - 1) +
    s.kMonitor * (2 * board.muAtWork - 1) +
    s.kMandate * board.mandate * board.muAtWork -
    s.kSilo * (2 * body.s - 1) -
    s.kPressure * p * (1 - align) -
    s.rivalry * board.overlap -
    s.kHorizon * h;
  const willing = s.shadowDiscount * (1 - h) * trusting >= 0.3 + 0.4 * body.s + 0.2 * p * (1 - align) ? 1 : 0;
  const x = rules.sharing === "shadow" ? willing : sigma(s.beta * u);
  // One number decides: it shares | overload stops it | it deceives | it breaks a promise | it withholds.
  const shares = x * (1 - s.overload * body.b);
  const promised = (1 - x) * Math.min(1, board.formality * (s.promiseBase + s.promisePressure * p));
  if (luck < shares) return "shared";
  if (luck < x) return "overloaded";
  if (luck < x + promised * s.deceptionShare) return "deceived";
  return luck < x + promised ? "broken" : "withheld";
}

// ── 5 ──

function trust(twin: Twin): void {
  const { settings: s, rules } = twin;
  const boards = liveBoards(twin);
  for (const tie of boards.flatMap(({ ties }) => ties)) {
    for (const side of [0, 1] as const) {
      const [judge, other] = side === 0 ? [tie.first, tie.second] : [tie.second, tie.first];
      const view = tie.views[side];
      const theirs = tie.deeds[side === 0 ? 1 : 0];
      if (rules.trust === "belief") believe(twin, view, theirs, blame(twin, judge.body, other.body, theirs));
      else experience(twin, view, theirs, blame(twin, judge.body, other.body, theirs));
      view.R -= view.R / s.roleTime;
      if (theirs === "shared") view.R += Math.min(1, s.roleGain * judge.board.roleGain) * (1 - view.R);
    }
  }
  for (const board of boards) gossip(twin, board);
  const ties = boards.flatMap((board) => board.ties);
  for (const [key, standing] of twin.standing) {
    const own = ties.filter(({ first, second }) => `${first.body.id}|${second.body.id}` === key);
    if (own.length === 0) continue;
    for (const side of [0, 1] as const)
      standing[side] += (mean(own.map(({ views }) => views[side].P)) - standing[side]) / s.standingTime;
  }
}

function blame({ settings: s, rules }: Twin, judge: Body, other: Body, theirs: Deed): number {
  const plain = 1 - judge.theta * (theirs === "overloaded" ? s.excuseOverload : s.excuseOther);
  return rules.power === "off"
    ? plain
    : Math.min(1, plain * (0.5 + other.kappa / (judge.kappa + other.kappa)));
}

function experience({ settings: s }: Twin, view: View, theirs: Deed, blamed: number): void {
  if (theirs === "none") {
    const floor = s.waningFloor * s.swift;
    if (view.P > floor) view.P -= (s.waning / 12) * (view.P - floor);
  } else if (theirs === "shared") {
    view.P += s.gain * Math.max(0, 1 - view.V - view.Vd - view.P);
  } else {
    view.P -= s.gain * s.asym * (theirs === "withheld" ? s.withheldSize : 1) * blamed * view.P;
    const added = s.violation * blamed * (1 - view.V - view.Vd);
    if (theirs === "deceived") view.Vd += added;
    else if (theirs !== "withheld") view.V += added;
  }
  view.V -= (view.V * 0.693) / s.violationHalfLife;
  view.Vd -= (view.Vd * 0.693) / s.deceptionHalfLife;
}

/** T = α/(α + β): kept α + 1, harm β + asym·size·blame, monthly pull to the prior. */
function believe({ settings: s }: Twin, view: View, theirs: Deed, blamed: number): void {
  let alpha = view.P * view.evidence;
  let beta = (1 - view.P) * view.evidence;
  if (theirs === "shared") alpha += 1;
  else if (theirs !== "none") beta += s.asym * (theirs === "withheld" ? s.withheldSize : 1) * blamed;
  alpha += s.priorPull * (s.priorGood - alpha);
  beta += s.priorPull * (s.priorBad - beta);
  view.evidence = alpha + beta;
  view.P = alpha / (alpha + beta);
}

/** P += gossip·(mean P toward the same partner by other members, i and j aside − P), all at once. */
function gossip({ settings: s }: Twin, { seats, ties }: Board): void {
  if (seats.length < 3) return;
  const P = (of: Seat, in_: Seat): number => {
    const tie = ties.find(
      ({ first, second }) => [first, second].includes(of) && [first, second].includes(in_),
    )!;
    return tie.views[tie.first === of ? 0 : 1].P;
  };
  const next = ties.map(({ first, second }) => {
    const heard = (judge: Seat, partner: Seat): number =>
      P(judge, partner) +
      s.gossip *
        (mean(seats.filter((k) => k !== judge && k !== partner).map((k) => P(k, partner))) -
          P(judge, partner));
    return [heard(first, second), heard(second, first)];
  });
  ties.forEach(({ views }, t) => views.forEach((view, side) => (view.P = next[t]![side]!)));
}

// ── 6 ──

function partnerships(twin: Twin): void {
  const { settings: s } = twin;
  twin.judged = liveBoards(twin);
  for (const board of twin.judged) {
    const met = board.ties.filter(({ deeds }) => deeds[0] !== "none");
    const sides = met.flatMap(({ deeds }) => deeds);
    if (met.length > 0) {
      board.g +=
        (sides.filter((each) => each === "shared").length / (2 * met.length) - board.g) / s.averaging;
      board.r +=
        (sides.filter((each) => each !== "withheld").length / (2 * met.length) - board.r) / s.averaging;
    }
    const q = met.length === 0 ? 0 : Math.min(1, met.length / (board.ties.length * board.contact));
    board.q += (q - board.q) / s.averaging;
    const R = mean(board.ties.flatMap(({ views }) => views.map((view) => view.R)));
    const mu = board.muAtWork;
    const align = Math.min(1, board.align + board.alignLift);
    board.c = clamp(
      board.c +
        (s.clarityReach * align * (0.5 + 0.5 * mu) * (0.35 + 0.65 * board.g) * (0.5 + 0.5 * board.q) -
          board.c) /
          s.clarityTime,
    );
    const e = 0.05;
    board.practice =
      6 / (2 / (board.g + e) + 1 / (board.q + e) + 1 / (board.c + e) + 1 / (R + e) + 1 / (mu + e)) - e;
    board.paper = 0.5 * board.r + 0.5 * (board.formality + (1 - board.formality) * board.q);
    const gaming = 2 * s.gameGain * board.locality.pressure * board.formality * (1 - s.audit);
    board.reported = board.practice + (1 - board.practice) * Math.min(1, gaming);
  }
}

// ── 7 ──

function silo(twin: Twin): void {
  const { settings: s } = twin;
  const boards = liveBoards(twin);
  const next = inOrder(twin.bodies.values()).map((body) => {
    const letDown = body.contacts === 0 ? 0.4 : 1 - body.received / body.contacts;
    const broken = body.contacts === 0 ? 0 : body.broken / body.contacts;
    const target = clamp(
      s.siloBase +
        s.siloPressure * body.p +
        s.siloBurden * body.b +
        s.siloHorizon * body.h +
        s.siloHurt * letDown * (1.2 - 0.4 * body.theta) +
        s.siloBroken * broken,
    );
    const partners = new Set(
      boards
        .filter(({ seats }) => seats.some((seat) => seat.body === body))
        .flatMap(({ seats }) => seats.map((seat) => seat.body)),
    );
    partners.delete(body);
    const pull =
      partners.size === 0 ? 0 : s.siloRate * (mean([...partners].map((other) => other.s)) - body.s);
    return { body, s: clamp(body.s + s.siloRate * (target - body.s) + pull) };
  });
  for (const { body, s: value } of next) body.s = value;
}

// ── 8 ──

function informalTies(twin: Twin): void {
  const { settings: s } = twin;
  const all = [...twin.candidates.values()];
  const next = all.map((each): number => {
    if (each.f === 0) return wakes(twin, each, all) ? 0.1 : 0;
    const tie = each.board.ties[0]!;
    const wish = clamp((Math.sqrt(T(twin, tie, 0) * T(twin, tie, 1)) - s.informalTrust) / s.informalSpan);
    const f = each.f + s.informalRate * (wish * Math.sqrt(each.first.a * each.second.a) - each.f);
    return f < 0.02 ? 0 : f;
  });
  all.forEach((each, k) => {
    if (each.f === 0 && next[k]! > 0)
      each.board = pairBoard(twin, each.key, [each.first, each.second], each.locality);
    each.f = next[k]!;
    each.board.contact = each.f;
  });
}

function wakes(
  twin: Twin,
  { key, first, second, locality, sameGroup }: Candidate,
  all: readonly Candidate[],
): boolean {
  const { settings: s, month } = twin;
  const partners = (body: Body): Map<Body, Candidate> =>
    new Map(
      all
        .filter((each) => each.locality === locality && (each.first === body || each.second === body))
        .map((each) => [each.first === body ? each.second : each.first, each]),
    );
  const [mine, theirs] = [partners(first), partners(second)];
  const thirds = [...mine.keys()].filter((body) => theirs.has(body));
  const lively = thirds.filter((body) => mine.get(body)!.f > 0.2 && theirs.get(body)!.f > 0.2);
  const closure = thirds.length === 0 ? 0 : lively.length / thirds.length;
  const chance = s.wakeChance * (1 + s.wakeSameGroup * (sameGroup ? 1 : 0) + s.wakeClosure * closure);
  return numbers(twin, month, nameOf("wake", key))[0]! < chance;
}

// ── 9 ──

function outcomes(twin: Twin): void {
  const { settings: s, month, luck } = twin;
  const lags = [s.lagProcess, s.lagIntermediate, s.lagDistal];
  const january = (month + twin.monthOfYear) % 12 === 0;
  const national =
    s.nationalNoise === 0 ? 0 : (s.nationalNoise / 100) * normal(luck, month, ...nameOf("national"));
  for (const place of twin.places.values()) {
    const boards = twin.judged.filter(({ locality }) => locality === place);
    const seats = boards.flatMap((board) => board.seats.map(() => board.practice));
    place.tiers.forEach((tier, k) => {
      let before = seats.length === 0 ? tier.z[0]! : mean(seats);
      tier.z.forEach((z, stage) => {
        tier.z[stage] = z + (before - z) * Math.min(1, 3 / lags[k]!);
        before = tier.z[stage]!;
      });
      tier.y *= 1 + (tier.trend - (s.effect / 100) * (tier.z[2]! - 0.5)) / 12;
      if (january) publish(twin, place, k, national);
    });
  }
}

function publish({ settings: s, luck, month }: Twin, place: Place, k: number, national: number): void {
  const tier = place.tiers[k]!;
  const name = nameOf(`health-${["process", "intermediate", "distal"][k]}`, place.id);
  if (month > 0)
    tier.e =
      s.noiseMemory * tier.e + s.noise * Math.sqrt(1 - s.noiseMemory ** 2) * normal(luck, month, ...name);
  tier.published.unshift(tier.y * (1 + national) + tier.e);
}

// ── 10 ──

function politics(twin: Twin): void {
  const { settings: s, rules, month } = twin;
  if (rules.politics === "off" || month < 36 || (month + twin.monthOfYear) % 12 !== 0) return;
  for (const place of twin.places.values()) {
    const { published } = place.tiers[1]!;
    const improvement = (published[3]! - published[0]!) / published[3]!;
    const acts = numbers(twin, month, nameOf("politics", place.id))[0]! < s.politicsChance;
    // Announced now: heard of, and its limbo lived, from the month that follows.
    if (improvement <= s.politicsPatience / 100 && acts) {
      for (const body of twin.bodies.values())
        if (body.covers.includes(place.id)) body.background.push(month + 1);
    }
  }
}
