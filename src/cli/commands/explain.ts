/** `joinery explain <scenario> --of … --from … --to …` */
import { explainChange } from "../../analysis/explain.ts";
import type { Explained } from "../../analysis/explain.ts";
import { nameOfSubject, subjectOf } from "../../analysis/explain/subject.ts";
import { dateOf, monthOf } from "../../engine/clock.ts";
import { compile } from "../../scenario/compile.ts";
import { DEFAULT_SEED } from "../../scenario/version.ts";
import { LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { InputError, shown } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { causeNames, cli } from "../../words/en/cli.ts";
import { DONE } from "../outcome.ts";
import { requireOption, scenarioFrom } from "../source.ts";
import { table } from "../table.ts";

interface ExplainArguments {
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly option?: string;
  readonly seed?: string;
  readonly run: number;
  readonly set: readonly string[];
  readonly json?: boolean;
}

export async function explain(name: string, given: ExplainArguments): Promise<number> {
  const scenario = await scenarioFrom(name, given.set);
  const option = requireOption(scenario, given.option ?? LEAVE_AS_IS);
  const seed = given.seed ?? DEFAULT_SEED;
  const from = monthFrom(scenario, "from", given.from, 0);
  const to = monthFrom(scenario, "to", given.to, from);
  const subject = subjectOf(given.of);
  if (subject === null) throw noSubject(scenario, given.of);
  const explained = explainOrRefuse({ scenario, option, seed, run: given.run, subject, from, to }, given.of);
  const span = { from: dateOf(scenario.start, from), to: dateOf(scenario.start, to) };
  if (given.json === true) {
    const { before, after, parts, without } = explained;
    process.stdout.write(
      `${JSON.stringify({ of: nameOfSubject(subject), option, seed, run: given.run, ...span, before, after, parts, without }, null, 2)}\n`,
    );
  } else process.stdout.write(told(nameOfSubject(subject), span, explained));
  return DONE;
}

function explainOrRefuse(request: Parameters<typeof explainChange>[0], of: string): Explained {
  try {
    return explainChange(request);
  } catch (error) {
    if (error instanceof RangeError) throw noSubject(request.scenario, of);
    throw error;
  }
}

/** A month as a date or a number, inside the scenario and not before `least`. */
function monthFrom({ start, months }: Scenario, name: string, text: string, least: number): number {
  const month = /^\d{4}-\d{2}$/.test(text) ? monthOf(start, text) : Number(text);
  if (Number.isInteger(month) && month >= least && month < months && text.trim() !== "") return month;
  const wanted = `a month from ${dateOf(start, least)} to ${dateOf(start, months - 1)}, or a number from ${least} to ${months - 1}`;
  throw new InputError([{ at: `--${name}`, code: "no-such-month", found: shown(text), values: { wanted } }]);
}

function noSubject(scenario: Scenario, of: string): InputError {
  const { structure } = compile(scenario).spec;
  const known = [...structure.organisations.ids.slice(0, 6), ...structure.partnerships.ids.slice(0, 3)].join(
    ", ",
  );
  return new InputError([{ at: "--of", code: "no-such-subject", found: shown(of), values: { known } }]);
}

const exact = (value: number): string => (value >= 0 ? " " : "") + value.toFixed(4);

function told(
  name: string,
  { from, to }: { readonly from: string; readonly to: string },
  { before, after, parts, without }: Explained,
): string {
  const moved = parts
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  return [
    cli.explain.change(name, from, to, before.toFixed(4), after.toFixed(4)),
    "",
    table(
      [cli.explain.parts, ""],
      [
        ...moved.map(({ cause, amount }) => [causeNames[cause] ?? cause, exact(amount)]),
        [cli.explain.sum, exact(sum)],
      ],
      [1],
    ),
    table(
      [cli.explain.without, "", ""],
      without.map(({ event, plain, after: value }) => [
        event,
        value === null ? cli.explain.gone : value.toFixed(4),
        plain,
      ]),
      [1],
    ),
  ].join("\n");
}
