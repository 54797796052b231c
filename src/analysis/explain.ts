/**
 * Why a number is what it is: a run lived again with the books open, and again without each event.
 *
 * Parts add up to the change between the two months (within 1e-9, held by tests). Where the model keeps a ledger (trust,
 * silo, practice) they are the ledger's; where it does not, each kind of number has an account of its own, and any other
 * is read after every step of a month.
 */
import { closeLedger } from "../model/ledger.ts";
import { beginRun, step } from "../model/simulate.ts";
import type { Run } from "../model/simulate.ts";
import { compile } from "../scenario/compile.ts";
import type { Compiled } from "../scenario/compile.ts";
import type { Option, Scenario } from "../scenario/scenario.ts";
import { follow } from "./explain/account.ts";
import type { Account } from "./explain/account.ts";
import { papersBehind } from "./explain/papers.ts";
import type { Paper } from "./explain/papers.ts";
import type { Readings } from "./explain/readings.ts";
import { nameOfSubject } from "./explain/subject.ts";
import type { Subject } from "./explain/subject.ts";
import { topicOf, valueOf } from "./explain/topics.ts";

export interface ExplainedChange {
  readonly scenario: Scenario;
  readonly option: string;
  readonly seed: string;
  readonly run: number;
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
  /** Events to try without, by id; all that were announced by then if left out. */
  readonly events?: readonly string[];
}

export interface Explained {
  readonly before: number;
  readonly after: number;
  readonly causes: readonly string[];
  readonly parts: readonly { readonly cause: string; readonly amount: number }[];
  /** `monthly[month - from][cause]`. */
  readonly monthly: readonly Float64Array[];
  /** The number after each of the months. */
  readonly values: Float64Array;
  /** What stands in its equation, by symbol. */
  readonly readings: Readings;
  /** The assumptions behind each cause that moved it. */
  readonly papers: Readonly<Record<string, readonly Paper[]>>;
  readonly without: readonly WithoutEvent[];
}

export interface WithoutEvent {
  readonly event: string;
  readonly plain: string;
  /** The number at the end; null where there is then nothing of that name. */
  readonly after: number | null;
  /** After each of the months, NaN where there is nothing. */
  readonly values: Float64Array;
}

/**
 * The change in one number over the months `from` to `to`, both lived.
 *
 * @throws RangeError when the subject does not exist in that run, or there is nothing to measure
 */
export function explainChange(request: ExplainedChange): Explained {
  const { scenario, option, seed, run: number, subject, from, to } = request;
  const compiled = compile(scenario, { option, seed });
  const run = beginRun(compiled.spec, number);
  const topic = topicOf(run, subject, from);
  if (topic === null)
    throw new RangeError(`nothing of that name in ${scenario.id}: ${nameOfSubject(subject)}`);
  for (let month = 0; month < from; month++) step(run);
  const account = topic.open();
  const followed = keep(run, account, { subject, from, to });
  const weights = new Float64Array(account.rows);
  account.weigh(run, weights);
  const readings = topic.readings(run, weights);
  closeLedger(run.world);
  if (!Number.isFinite(followed.before) || !Number.isFinite(followed.after))
    throw new RangeError(`nothing to measure in ${scenario.id}: ${nameOfSubject(subject)}`);
  const moved = followed.parts.filter(({ amount }) => amount !== 0);
  return {
    ...followed,
    readings,
    papers: Object.fromEntries(
      moved.map(({ cause }) => [cause, papersBehind(cause, compiled.spec.settings)] as const),
    ),
    without: withoutEach(request, compiled),
  };
}

function keep(
  run: Run,
  account: Account,
  { subject, from, to }: Pick<ExplainedChange, "subject" | "from" | "to">,
): Pick<Explained, "before" | "after" | "causes" | "parts" | "monthly" | "values"> {
  const followed = follow(run, account);
  const { before, causes } = followed;
  // What is shown is the number as it is recorded, to the last bit; the books follow it.
  const read = valueOf(run, subject);
  const monthly: Float64Array[] = [];
  const values = new Float64Array(to - from + 1);
  let last: Float64Array = new Float64Array(causes.length);
  for (let month = from; month <= to; month++) {
    followed.live();
    const sums = followed.parts();
    monthly.push(sums.map((sum, k) => sum - last[k]));
    last = sums;
    values[month - from] = read(month);
  }
  const parts = causes.map((cause, k) => ({ cause, amount: last[k] }));
  return { before, after: values[to - from], causes, parts, monthly, values };
}

/** The number in the same future without each event that was announced by then. */
function withoutEach(
  { scenario, option, seed, run: number, subject, from, to, events }: ExplainedChange,
  { timeline, option: plan }: Compiled,
): readonly WithoutEvent[] {
  return timeline
    .filter(({ id, announced }) => announced <= to && (events === undefined || events.includes(id)))
    .map(({ id, plain }) => {
      const { spec } = compile(withoutEvent(scenario, plan, id), { option, seed });
      const run = beginRun(spec, number);
      const read = valueOf(run, subject);
      const values = new Float64Array(to - from + 1);
      for (let month = 0; month <= to; month++) {
        step(run);
        if (month >= from) values[month - from] = read(month);
      }
      const after = values[to - from];
      return { event: id, plain, values, after: Number.isFinite(after) ? after : null };
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
