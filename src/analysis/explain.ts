/**
 * Why a number is what it is: a run lived again with the ledger open, and again without each event.
 *
 * Parts are sums of the ledger's monthly parts; they add up to the change between the two months (within 1e-9).
 */
import {
  PRACTICE_CAUSES,
  SILO_CAUSES,
  TRUST_CAUSES,
  closeLedger,
  openLedger,
  practiceNow,
  trustNow,
} from "../model/ledger.ts";
import type { Ledger } from "../model/ledger.ts";
import { beginRun, step } from "../model/simulate.ts";
import type { Run } from "../model/simulate.ts";
import { compile } from "../scenario/compile.ts";
import type { Compiled } from "../scenario/compile.ts";
import type { Option, Scenario } from "../scenario/scenario.ts";

export type ExplainedSubject =
  | { readonly kind: "trust"; readonly from: string; readonly toward: string; readonly partnership: string }
  | { readonly kind: "silo"; readonly organisation: string }
  | { readonly kind: "practice"; readonly partnership: string };

export interface ExplainedChange {
  readonly scenario: Scenario;
  readonly option: string;
  readonly seed: string;
  readonly run: number;
  readonly subject: ExplainedSubject;
  readonly from: number;
  readonly to: number;
}

export interface Explained {
  readonly before: number;
  readonly after: number;
  readonly causes: readonly string[];
  readonly parts: readonly { readonly cause: string; readonly amount: number }[];
  readonly monthly: readonly Float64Array[];
  readonly without: readonly {
    readonly event: string;
    readonly plain: string;
    readonly after: number | null;
  }[];
}

/** A number of a world that can be explained: its row in the ledger and how to read it. */
interface Reading {
  readonly causes: readonly string[];
  readonly parts: (ledger: Ledger) => Float64Array;
  readonly row: number;
  readonly value: (run: Run) => number;
}

/**
 * The change in one number over the months `from` to `to`, both lived.
 *
 * @throws RangeError when the subject does not exist in that run
 */
export function explainChange(request: ExplainedChange): Explained {
  const { scenario, option, seed, run: number, subject, from, to } = request;
  const compiled = compile(scenario, { option, seed });
  const run = beginRun(compiled.spec, number);
  const reading = readingOf(compiled, subject, from);
  if (reading === null)
    throw new RangeError(`nothing of that name in ${scenario.id}: ${nameOfSubject(subject)}`);
  for (let month = 0; month < from; month++) step(run);
  const before = reading.value(run);
  const ledger = openLedger(run.world);
  const monthly: Float64Array[] = [];
  for (let month = from; month <= to; month++) {
    ledger.clear();
    step(run, ledger.after);
    const width = reading.causes.length;
    monthly.push(reading.parts(ledger).slice(reading.row * width, (reading.row + 1) * width));
  }
  closeLedger(run.world);
  const parts = reading.causes.map((cause, k) => ({
    cause,
    amount: monthly.reduce((sum, month) => sum + month[k], 0),
  }));
  return {
    before,
    after: reading.value(run),
    causes: reading.causes,
    parts,
    monthly,
    without: withoutEach(request, compiled),
  };
}

/** `trust(a,b@partnership)`, `silo(a)`, `practice(partnership)`. */
export function nameOfSubject(subject: ExplainedSubject): string {
  switch (subject.kind) {
    case "trust":
      return `trust(${subject.from},${subject.toward}@${subject.partnership})`;
    case "silo":
      return `silo(${subject.organisation})`;
    case "practice":
      return `practice(${subject.partnership})`;
  }
}

/** The subject that such a name says; null where it says none. */
export function subjectOf(name: string): ExplainedSubject | null {
  const trust = /^trust\(([^,()@]+),([^,()@]+)@([^()]+)\)$/.exec(name.replace(/\s/g, ""));
  if (trust !== null) return { kind: "trust", from: trust[1], toward: trust[2], partnership: trust[3] };
  const other = /^(silo|practice)\(([^()]+)\)$/.exec(name.replace(/\s/g, ""));
  if (other === null) return null;
  return other[1] === "silo"
    ? { kind: "silo", organisation: other[2] }
    : { kind: "practice", partnership: other[2] };
}

function readingOf({ spec }: Compiled, subject: ExplainedSubject, month: number): Reading | null {
  const { organisations, partnerships, ties, seats } = spec.structure;
  if (subject.kind === "silo") {
    const row = organisations.ids.indexOf(subject.organisation);
    return row < 0
      ? null
      : {
          causes: SILO_CAUSES,
          parts: ({ silo }) => silo,
          row,
          value: ({ world }) => world.state.organisations.silo[row],
        };
  }
  const p = partnerships.ids.indexOf(subject.partnership);
  if (p < 0) return null;
  if (subject.kind === "practice")
    return {
      causes: PRACTICE_CAUSES,
      parts: ({ practice }) => practice,
      row: p,
      value: ({ world }) => practiceNow(world, p),
    };
  for (let t = partnerships.tieStart[p]; t < partnerships.tieStart[p + 1]; t++) {
    if (ties.born[t] > month || month >= ties.ends[t]) continue;
    const ends = [ties.first[t], ties.second[t]].map((seat) => organisations.ids[seats.organisation[seat]]);
    const side =
      ends[0] === subject.from && ends[1] === subject.toward
        ? 0
        : ends[1] === subject.from && ends[0] === subject.toward
          ? 1
          : -1;
    if (side < 0) continue;
    const row = 2 * t + side;
    return {
      causes: TRUST_CAUSES,
      parts: ({ trust }) => trust,
      row,
      value: ({ world }) => trustNow(world, row),
    };
  }
  return null;
}

/** The number at the end in the same future without each event that was announced by then. */
function withoutEach(
  { scenario, option, seed, run: number, subject, to }: ExplainedChange,
  { timeline, option: plan }: Compiled,
): Explained["without"] {
  return timeline
    .filter(({ announced }) => announced <= to)
    .map(({ id, plain }) => {
      const compiled = compile(withoutEvent(scenario, plan, id), { option, seed });
      const reading = readingOf(compiled, subject, to);
      if (reading === null) return { event: id, plain, after: null };
      const run = beginRun(compiled.spec, number);
      for (let month = 0; month <= to; month++) step(run);
      return { event: id, plain, after: reading.value(run) };
    });
}

/** The scenario in which one event does not happen, in the timeline or in the option's own part of it. */
export function withoutEvent(scenario: Scenario, { id: option }: Option, event: string): Scenario {
  return {
    ...scenario,
    events: scenario.events.filter(({ id }) => id !== event),
    options: (scenario.options ?? []).map((each) =>
      each.id !== option
        ? each
        : {
            ...each,
            events: (each.events ?? []).filter(({ id }) => id !== event),
            without: (each.without ?? []).filter((id) => id !== event),
          },
    ),
  };
}
