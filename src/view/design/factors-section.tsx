/** What varies: the factors on the sheet, and the way to more. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { groundOf } from "../../experiment/study-file/draft.ts";
import type { FactorDraft, StudyDraft } from "../../experiment/study-file/draft.ts";
import { factorFrom } from "../../experiment/study-file/offers.ts";
import type { Ground } from "../../experiment/study-file/targets.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { designer } from "../../words/en/study-designer.ts";
import { AddFactor } from "./add-factor.tsx";
import { FactorRow } from "./factor-row.tsx";
import type { SectionProps } from "./section.ts";

const { factors: words } = designer;
/** Designs that go by levels, and so can be told which. */
const BY_LEVELS = ["full-factorial", "one-at-a-time"];

export function FactorsSection({ draft, scenario, problems, change }: SectionProps): ReactElement {
  const ground = useGround(draft, scenario);
  const months = typeof draft.months === "number" ? draft.months : scenario.months;
  const put = (factors: readonly FactorDraft[]): void => change((before) => ({ ...before, factors }));
  const names = [
    ...draft.factors.map(({ id }) => id),
    ...draft.outcomes.map(({ id, measure }) => id ?? measure),
  ];
  return (
    <section aria-labelledby="study-factors">
      <h2 id="study-factors">{words.title}</h2>
      <p className="section-lead">{draft.factors.length === 0 ? words.none : words.lead}</p>
      <ul className="factors">
        {draft.factors.map((factor, at) => (
          <FactorRow
            // oxlint-disable-next-line react/no-array-index-key -- a factor's own name can be typed anew; its place stays
            key={`${at} ${factor.sets}`}
            factor={factor}
            at={at}
            ground={ground}
            months={months}
            problems={problems}
            hasLevels={BY_LEVELS.includes(draft.design.kind)}
            onChange={(next) => put(draft.factors.map((each, i) => (i === at ? next : each)))}
            onRemove={() => put(draft.factors.filter((_, i) => i !== at))}
          />
        ))}
      </ul>
      <AddFactor
        ground={ground}
        taken={draft.factors.map(({ sets }) => sets)}
        onAdd={(offer) => put([...draft.factors, factorFrom(offer, names, months)])}
      />
    </section>
  );
}

function useGround(draft: StudyDraft, scenario: Scenario): Ground {
  const { option, repeats, ramps, worlds } = draft;
  return useMemo(
    () => groundOf(draft, scenario),
    // A draft changes with every letter; what can vary in it does not.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [scenario, option, repeats, ramps, worlds],
  );
}
