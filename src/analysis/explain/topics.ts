/** How each kind of subject is accounted for: which books to open, what stands in its equation, how it is read. */
import { practiceNow, trustNow } from "../../model/ledger.ts";
import { onPaper, reportedOf } from "../../model/mechanisms/partnership.ts";
import { OUTCOMES } from "../../model/outcomes/index.ts";
import type { Run } from "../../model/simulate.ts";
import { LEVEL_ROWS, LOCALITY_ROWS } from "../../model/tally-fields.ts";
import { LEVELS } from "../../model/vocabulary.ts";
import type { Account } from "./account.ts";
import { healthAccount } from "./health.ts";
import { practiceAccount, reportedAccount, siloAccount, trustAccount } from "./ledgered.ts";
import { paperAccount } from "./paper.ts";
import {
  healthReadings,
  paperReadings,
  practiceReadings,
  reportedReadings,
  sharingReadings,
  siloReadings,
  trustReadings,
} from "./readings.ts";
import type { Readings } from "./readings.ts";
import { sharingAccount } from "./reasons.ts";
import { bodiesIn, directionsIn, only, partnershipsIn, placesIn } from "./rows.ts";
import { readingOf, stepAccount } from "./steps.ts";
import type { Subject } from "./subject.ts";

export interface Topic {
  /** Opens the books on the run as it then stands. */
  readonly open: () => Account;
  readonly readings: (run: Run, weights: Float64Array) => Readings;
}
type Weigh = Account["weigh"];

const HEALTH_TIERS: readonly string[] = ["health-process", "health-intermediate", "health-distal"];
const NONE: Readings = {};

/** Null where the run has nothing of that name in that month. */
export function topicOf(run: Run, subject: Subject, month: number): Topic | null {
  switch (subject.kind) {
    case "outcome":
      return outcomeTopic(run, subject.outcome, subject.scope);
    case "trust": {
      const row = directionOf(run, subject, month);
      return row < 0 ? null : { open: () => trustAccount(run, only(row)), readings: trustReadings };
    }
    case "silo":
    case "burden": {
      const row = run.spec.structure.organisations.ids.indexOf(subject.organisation);
      if (row < 0) return null;
      return subject.kind === "silo"
        ? { open: () => siloAccount(run, only(row)), readings: siloReadings }
        : {
            open: () => stepAccount(run, ({ world }) => world.state.organisations.burden[row]),
            readings: () => NONE,
          };
    }
    default: {
      const row = run.spec.structure.partnerships.ids.indexOf(subject.partnership);
      return row < 0 ? null : partnershipTopic(run, subject.kind, only(row));
    }
  }
}

function partnershipTopic(
  run: Run,
  kind: "practice" | "sharing" | "paper" | "reported",
  weigh: Weigh,
): Topic {
  switch (kind) {
    case "practice":
      return { open: () => practiceAccount(run, weigh), readings: practiceReadings };
    case "sharing":
      return { open: () => sharingAccount(run, weigh), readings: sharingReadings };
    case "paper":
      return { open: () => paperAccount(run, weigh), readings: paperReadings };
    case "reported":
      return { open: () => reportedAccount(run, weigh), readings: reportedReadings };
    default:
      return kind satisfies never;
  }
}

const PARTNERSHIP_OUTCOMES = {
  "in-practice": "practice",
  sharing: "sharing",
  "on-paper": "paper",
  reported: "reported",
} as const;

const isOfPartnerships = (id: string): id is keyof typeof PARTNERSHIP_OUTCOMES =>
  Object.hasOwn(PARTNERSHIP_OUTCOMES, id);

function outcomeTopic(run: Run, id: string, scope: string): Topic | null {
  const outcome = OUTCOMES.find((each) => each.id === id);
  const row = rowOf(run, scope);
  if (outcome === undefined || row < 0) return null;
  const kind = row === 0 ? "system" : row < LOCALITY_ROWS ? "level" : "locality";
  if (!outcome.scopes.includes(kind)) return null;
  if (id === "trust") return { open: () => trustAccount(run, directionsIn(scope)), readings: trustReadings };
  if (id === "silo") return { open: () => siloAccount(run, bodiesIn(scope)), readings: siloReadings };
  if (isOfPartnerships(id)) return partnershipTopic(run, PARTNERSHIP_OUTCOMES[id], partnershipsIn(scope));
  const tier = HEALTH_TIERS.indexOf(id);
  if (tier >= 0)
    return { open: () => healthAccount(run, tier, placesIn(scope)), readings: healthReadings(tier) };
  return { open: () => stepAccount(run, readingOf(outcome, row)), readings: () => NONE };
}

/** The row of a scope in the tally; −1 where there is none. */
function rowOf({ spec }: Run, scope: string): number {
  if (scope === "system") return 0;
  const level = LEVELS.findIndex((each) => each === scope);
  if (level >= 0) return LEVEL_ROWS + level;
  const place = spec.structure.localities.ids.indexOf(scope);
  return place < 0 ? -1 : LOCALITY_ROWS + place;
}

/** The direction of a tie alive in a month; −1 where there is none. */
function directionOf(
  { spec }: Run,
  { from, toward, partnership }: Extract<Subject, { readonly kind: "trust" }>,
  month: number,
): number {
  const { organisations, partnerships, ties, seats } = spec.structure;
  const p = partnerships.ids.indexOf(partnership);
  if (p < 0) return -1;
  for (let t = partnerships.tieStart[p]; t < partnerships.tieStart[p + 1]; t++) {
    if (ties.born[t] > month || month >= ties.ends[t]) continue;
    const ends = [ties.first[t], ties.second[t]].map((seat) => organisations.ids[seats.organisation[seat]]);
    if (ends[0] === from && ends[1] === toward) return 2 * t;
    if (ends[1] === from && ends[0] === toward) return 2 * t + 1;
  }
  return -1;
}

/** How a subject is read after a month just lived; NaN where there is nothing of that name. */
export function valueOf(run: Run, subject: Subject): (month: number) => number {
  const { structure } = run.spec;
  const { world, tally } = run;
  const { organisations, partnerships } = world.state;
  switch (subject.kind) {
    case "outcome": {
      const outcome = OUTCOMES.find(({ id }) => id === subject.outcome);
      const row = rowOf(run, subject.scope);
      return () => (outcome === undefined || row < 0 ? Number.NaN : outcome.read(tally, row));
    }
    case "trust":
      return (month) => {
        const row = directionOf(run, subject, month);
        return row < 0 ? Number.NaN : trustNow(world, row);
      };
    case "silo":
    case "burden": {
      const row = structure.organisations.ids.indexOf(subject.organisation);
      const column = organisations[subject.kind];
      return () => (row < 0 || organisations.live[row] === 0 ? Number.NaN : column[row]);
    }
    default: {
      const p = structure.partnerships.ids.indexOf(subject.partnership);
      return () => (p < 0 || partnerships.live[p] === 0 ? Number.NaN : partnershipNow(run, subject.kind, p));
    }
  }
}

function partnershipNow(
  { spec, world }: Run,
  kind: "practice" | "sharing" | "paper" | "reported",
  p: number,
): number {
  const { sharing, promising, reach } = world.state.partnerships;
  const { formality, locality } = spec.structure.partnerships;
  switch (kind) {
    case "practice":
      return practiceNow(world, p);
    case "sharing":
      return sharing[p];
    case "paper":
      return onPaper(promising[p], formality[p], reach[p]);
    case "reported":
      return reportedOf(
        practiceNow(world, p),
        world.state.localities.pressure[locality[p]],
        formality[p],
        world.settings,
      );
    default:
      return kind satisfies never;
  }
}
