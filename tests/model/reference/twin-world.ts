/**
 * The slow twin's world: plain objects, one for each thing the theory names, founded as the theory's text says.
 *
 * It knows nothing of the engine's tables. It only shares the names of draws, which are part of what a run is, and the
 * generator, which is held to its authors' known answers elsewhere.
 */
import { FOUNDING, draw, luckOf, nameOf, normal, studyKey, uniform } from "../../../src/engine/random.ts";
import type { Luck } from "../../../src/engine/random.ts";
import type { Settings } from "../../../src/model/parameters.ts";
import type { Rules } from "../../../src/model/rules.ts";
import type {
  OrganisationSource,
  PartnershipSource,
  WorldDescription,
} from "../../../src/scenario/scenario.ts";
import type { Sector } from "../../../src/model/vocabulary.ts";

export interface Place {
  id: string;
  deprivation: number;
  basePressure: number;
  pressure: number;
  /** Normal deviates of goodwill and capacity, kept for bodies that are born later. */
  goodwill: number;
  capacity: number;
  startingTrust: number;
  monitoring: number;
  turnover: number;
  tiers: Tier[];
}

export interface Tier {
  z: number[];
  y: number;
  trend: number;
  e: number;
  published: number[];
}

export interface Body {
  id: string;
  sector: Sector;
  covers: string[];
  theta: number;
  s: number;
  b: number;
  Z: number;
  h: number;
  kappa: number;
  g: number;
  gGoal: number;
  /** Settings of the month. */
  B: number;
  floor: number;
  capacityFactor: number;
  /** Events whose budget it lives under, by itself or by descent. */
  funds: Set<string>;
  /** Months in which background reforms of it were announced. */
  background: number[];
  /** −1: there from the start. */
  bornIn: number;
  /** Worked out each month. */
  f: number;
  struck: number;
  eta: number;
  inLimbo: boolean;
  p: number;
  demand: number;
  levied: number;
  a: number;
  contacts: number;
  received: number;
  broken: number;
}

export interface Seat {
  body: Body;
  board: Board;
  posts: number;
  post: readonly [number, number];
  /** Which of the post's four numbers decides its first holder. */
  firstNumber: number;
  since: number;
  bornIn: number;
  departures: number;
}

/** One side's view of the other. */
export interface View {
  P: number;
  R: number;
  V: number;
  Vd: number;
  /** Weight of the record behind P under the belief rule. */
  evidence: number;
}

export type Deed = "none" | "shared" | "overloaded" | "withheld" | "broken" | "deceived";

export interface Tie {
  first: Seat;
  second: Seat;
  views: [View, View];
  deeds: [Deed, Deed];
}

export interface Board {
  id: string;
  level: "strategic" | "operational" | "informal";
  locality: Place;
  formality: number;
  baseContact: number;
  contact: number;
  align: number;
  alignGoal: number;
  baseMandate: number;
  mandate: number;
  demand: number;
  baseOverlap: number;
  overlap: number;
  posts: number;
  form: string;
  leader: string | undefined;
  infra: number;
  mu: number;
  muAtWork: number;
  alignLift: number;
  roleGain: number;
  handover: number;
  c: number;
  g: number;
  q: number;
  r: number;
  seats: Seat[];
  ties: Tie[];
  /** Worked out each month. */
  hub: number;
  hubBody: Body | undefined;
  practice: number;
  paper: number;
  reported: number;
}

/** A pair that may have an informal tie; its board is a partnership of two while f > 0. */
export interface Candidate {
  key: string;
  first: Body;
  second: Body;
  locality: Place;
  sameGroup: boolean;
  f: number;
  board: Board;
}

export interface Twin {
  settings: Settings;
  rules: Rules;
  luck: Luck;
  month: number;
  monthOfYear: number;
  places: Map<string, Place>;
  bodies: Map<string, Body>;
  boards: Map<string, Board>;
  /** O of the first in the second and of the second in the first, by `first|second` in the order of ids. */
  standing: Map<string, [number, number]>;
  /** Pairs that ever shared a seat or a sector group in a place: those whose O there is to speak of, and to inherit. */
  acquainted: Set<string>;
  candidates: Map<string, Candidate>;
  /** Whom each reform keeps waiting, by the event's id: those it named when it was announced. */
  waiting: Map<string, Set<Body>>;
  /** Partnerships that were judged this month: those alive while it was lived, before informal ties woke or slept. */
  judged: Board[];
}

export const clamp = (x: number, low = 0, high = 1): number => Math.min(high, Math.max(low, x));
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, x) => sum + x, 0) / values.length;
export const byId = <T extends { id: string }>(a: T, b: T): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
export const inOrder = <T extends { id: string }>(things: Iterable<T>): T[] => [...things].sort(byId);
export const living = ({ seats }: Board): boolean => seats.length >= 2;

/** The four numbers of one subject in one month. */
export function numbers({ luck }: Twin, month: number, name: readonly [number, number]): readonly number[] {
  draw(luck, month, name[0], name[1]);
  return [0, 1, 2, 3].map((word) => uniform(luck, word));
}

export function foundTwin(
  world: WorldDescription,
  settings: Settings,
  rules: Rules,
  seed: string,
  run: number,
  monthOfYear: number,
): Twin {
  const twin: Twin = {
    settings,
    rules,
    monthOfYear,
    luck: luckOf(studyKey(seed), run),
    month: 0,
    places: new Map(),
    bodies: new Map(),
    boards: new Map(),
    standing: new Map(),
    acquainted: new Set(),
    candidates: new Map(),
    waiting: new Map(),
    judged: [],
  };
  for (const place of world.localities) twin.places.set(place.id, foundPlace(twin, place));
  for (const body of world.organisations) foundBody(twin, body, -1);
  for (const board of world.partnerships) foundBoard(twin, board, -1);
  return twin;
}

const STRENGTH = { strong: 1.5, middling: 0, weak: -1.5 } as const;

function foundPlace({ settings, luck }: Twin, source: WorldDescription["localities"][number]): Place {
  const { id, strength } = source;
  const effect = (kind: string): number => {
    if (strength !== undefined) return (kind === "turnover" ? -1 : 1) * STRENGTH[strength];
    return normal(luck, FOUNDING, ...nameOf(`place-${kind}`, id));
  };
  const tiers = ["process", "intermediate", "distal"].map((tier) => ({
    z: [0.5, 0.5, 0.5],
    y: 100,
    trend:
      (settings.trend + settings.trendSpread * normal(luck, FOUNDING, ...nameOf(`health-${tier}`, id))) / 100,
    e: 0,
    published: [],
  }));
  return {
    id,
    tiers,
    deprivation: source.deprivation ?? 0.5,
    basePressure: source.pressure ?? settings.pressure,
    pressure: source.pressure ?? settings.pressure,
    goodwill: effect("goodwill"),
    capacity: effect("capacity"),
    startingTrust: clamp(settings.startingTrust + settings.placeTrust * effect("trust"), 0.05, 0.95),
    monitoring: clamp(settings.monitoring + settings.placeMonitoring * effect("monitoring")),
    turnover: Math.max(0.2, 1 + settings.placeTurnover * effect("turnover")),
  };
}

export function foundBody(
  twin: Twin,
  { id, sector, covers, capacity = 1 }: OrganisationSource,
  month: number,
): Body {
  const { settings } = twin;
  const u = numbers(twin, FOUNDING, nameOf("founding", id));
  const places = covers.map((each) => twin.places.get(each)!);
  const around = (number: number, spread: number): number => (2 * u[number] - 1) * spread;
  const body: Body = {
    id,
    sector,
    covers: [...covers],
    bornIn: month,
    theta: clamp(
      settings.goodwill +
        around(0, settings.goodwillSpread) +
        settings.placeGoodwill * mean(places.map((each) => each.goodwill)),
    ),
    kappa: places.reduce(
      (sum, each) =>
        sum +
        capacity *
          (1 + around(1, settings.capacitySpread)) *
          Math.max(0.2, 1 + settings.placeCapacity * each.capacity),
      0,
    ),
    s: clamp(settings.startingSilo + around(2, settings.siloSpread)),
    b: 0,
    Z: 0,
    h: 0,
    g: 0,
    gGoal: 0,
    B: 1,
    floor: 0,
    capacityFactor: 1,
    funds: new Set(),
    background: [],
    f: 1,
    struck: 0,
    eta: 0,
    inLimbo: false,
    p: 0,
    demand: 0,
    levied: 0,
    a: 0,
    contacts: 0,
    received: 0,
    broken: 0,
  };
  for (const other of twin.bodies.values()) standingOf(twin, other, body);
  twin.bodies.set(id, body);
  return body;
}

/** A formal partnership and its seats; the ties between them start as the place's people and bodies do. */
export function foundBoard(twin: Twin, source: PartnershipSource, month: number): Board {
  const { settings } = twin;
  const place = twin.places.get(source.locality)!;
  const { level } = source;
  const board: Board = {
    ...emptyBoard(twin, source.id, place),
    level,
    formality: source.formality ?? settings[`${level}Formality`],
    baseContact: source.contact ?? settings[`${level}Contact`],
    align: source.align ?? settings[`${level}Align`],
    alignGoal: source.align ?? settings[`${level}Align`],
    baseMandate: source.mandate ?? settings[`${level}Mandate`],
    demand: source.demand ?? settings[`${level}Demand`],
    baseOverlap: source.overlap ?? settings.overlap,
    posts: source.posts ?? 1,
    form: source.form ?? "none",
    leader: source.leader,
    r: source.formality ?? settings[`${level}Formality`],
  };
  twin.boards.set(board.id, board);
  for (const member of [...source.members].sort()) {
    const seat = takeSeat(twin, board, twin.bodies.get(member)!, board.posts, month);
    for (const tie of board.ties)
      if (tie.second === seat || tie.first === seat)
        tie.views = [placeView(twin, place), placeView(twin, place)];
  }
  return board;
}

const placeView = ({ settings }: Twin, place: Place): View => ({
  P: place.startingTrust,
  R: settings.startingRole,
  V: 0,
  Vd: 0,
  evidence: settings.priorGood + settings.priorBad,
});

/** A body takes a seat, and has a tie with every other seat of the board. */
export function takeSeat(twin: Twin, board: Board, body: Body, posts: number, month: number): Seat {
  const post = nameOf("post", `${body.id}|${board.id}`);
  const u = numbers(twin, FOUNDING, post);
  const since = month < 0 ? -Math.floor(u[0]! * 60) : month;
  const seat: Seat = { body, board, posts, post, firstNumber: 0, since, bornIn: month, departures: 0 };
  for (const other of board.seats) {
    twin.acquainted.add(pairKey(other.body, body));
    const [first, second] = other.body.id < body.id ? [other, seat] : [seat, other];
    const standing = standingOf(twin, first.body, second.body);
    board.ties.push({
      first,
      second,
      views: [newcomerView(twin, standing[0]), newcomerView(twin, standing[1])],
      deeds: ["none", "none"],
    });
  }
  board.seats.push(seat);
  board.seats.sort((a, b) => byId(a.body, b.body));
  return seat;
}

/** Trust in a newcomer: (1 − w)·swift + w·O. */
export const newcomer = ({ settings: { swift, bodyWeight } }: Twin, O: number): number =>
  (1 - bodyWeight) * swift + bodyWeight * O;

export const newcomerView = (twin: Twin, O: number): View => ({
  P: newcomer(twin, O),
  R: twin.settings.startingRole,
  V: 0,
  Vd: 0,
  evidence: twin.settings.priorGood + twin.settings.priorBad,
});

export const pairKey = (one: Body, other: Body): string =>
  one.id < other.id ? `${one.id}|${other.id}` : `${other.id}|${one.id}`;

/** O both ways; where two bodies have not met, it starts as their common places do (if they share none, as the first's). */
export function standingOf(twin: Twin, one: Body, other: Body): [number, number] {
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const key = pairKey(one, other);
  const known = twin.standing.get(key);
  if (known !== undefined) return known;
  const start = startingStanding(twin, first, second);
  const made: [number, number] = [start, start];
  twin.standing.set(key, made);
  return made;
}

export function startingStanding(twin: Twin, first: Body, second: Body): number {
  const common = first.covers.filter((id) => second.covers.includes(id));
  const places = common.length > 0 ? common : first.covers.slice(0, 1);
  return mean(places.map((id) => twin.places.get(id)!.startingTrust));
}

export function emptyBoard({ settings }: Twin, id: string, locality: Place): Board {
  return {
    id,
    locality,
    level: "informal",
    formality: 0,
    baseContact: 0,
    contact: 0,
    align: settings.informalAlign,
    alignGoal: settings.informalAlign,
    baseMandate: 0,
    mandate: 0,
    demand: 0,
    baseOverlap: settings.overlap,
    overlap: settings.overlap,
    posts: 1,
    form: "none",
    leader: undefined,
    infra: settings.infra,
    mu: locality.monitoring,
    muAtWork: locality.monitoring,
    alignLift: 0,
    roleGain: 1,
    handover: settings.handover,
    c: settings.startingClarity,
    g: settings.startingSharing,
    q: settings.startingSharing,
    r: 0,
    seats: [],
    ties: [],
    hub: 1,
    hubBody: undefined,
    practice: 0,
    paper: 0,
    reported: 0,
  };
}
