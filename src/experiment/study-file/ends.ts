/** Whether the case can be run as it stands, and with each factor at its ends: before hours of work, not after. */
import type { Report } from "../../scenario/check/findings.ts";
import { checkScenario } from "../../scenario/check.ts";
import { caseOf } from "../case.ts";
import type { Setting, Study, StudyFactor } from "../study.ts";

export function checkEnds(study: Study, report: Report): void {
  const base = study.factors.map((factor) => factor.base);
  const written = study.scenario.events.length;
  const found = checkScenario(caseOf(study, base).scenario).problems;
  for (const { at, code, found: value, values } of found)
    report(repeatPlace(at, written, study), code, value, values);
  if (found.length > 0) return;
  study.factors.forEach((factor, f) => {
    for (const end of endsOf(factor)) {
      const settings = base.map((each, i) => (i === f ? end : each));
      const [first] = checkScenario(caseOf(study, settings).scenario).problems;
      if (first !== undefined)
        report(`factors[${f}]`, "end-cannot-run", end, {
          sets: factor.sets,
          at: first.at,
          code: first.code,
          what: first.found,
        });
    }
  });
}

const endsOf = (factor: StudyFactor): readonly Setting[] => {
  if (factor.sets === "worlds") return [];
  return factor.kind === "choice" ? factor.options : [factor.low, factor.high];
};

/** Events that a repeat has written stand after the scenario's own: the person wrote the repeat. */
function repeatPlace(at: string, written: number, { repeats }: Study): string {
  const event = /^events\[(\d+)\](.*)$/.exec(at);
  if (event === null || Number(event[1]) < written) return `scenario.${at}`;
  return repeats.length === 1 ? `repeats[0].event${event[2]}` : `repeats${event[2]}`;
}
