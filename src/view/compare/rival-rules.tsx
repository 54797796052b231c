/** The comparison under rival rules, on the page: what each verdict becomes where the theory is otherwise in kind. */
import { useMemo, useState } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { rivalsCsv } from "../../analysis/export/rivals.ts";
import { rivalSaid } from "../../analysis/rival-verdicts.ts";
import type { RivalVerdicts } from "../../analysis/rival-verdicts.ts";
import type { Verdict } from "../../analysis/verdict.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { compare } from "../../words/en/compare.ts";
import { rivals as words } from "../../words/en/rivals.ts";
import { fileNameOf, saveText } from "../keep/save-file.ts";
import type { Question } from "./address.ts";
import { Choice } from "./choice.tsx";
import { GoOn } from "./go-on.tsx";
import { outcomesOf, titlesOf } from "./outcomes-of.ts";
import { rivalryOf, rulesLived, rulesWanted, runRivals, verdictsUnder } from "./rivals.ts";
import { rivalFinding } from "./rivals-said.ts";
import { nameOf } from "./say.ts";
import { StrokeKey } from "./stroke-key.tsx";

interface RivalProps {
  readonly scenario: Scenario;
  readonly question: Question;
}

export function RivalRules({ scenario, question }: RivalProps): ReactElement {
  const { plans, runs, seed, vary, worlds, condition } = question;
  const store = useMemo(
    () => rivalryOf(scenario, { plans, runs, seed, vary, worlds, condition }),
    [scenario, plans, runs, seed, vary, worlds, condition],
  );
  const rivalry = useStore(store);
  const outcomes = outcomesOf(scenario);
  const [chosen, setOutcome] = useState(outcomes[0]);
  const outcome = outcomes.includes(chosen) ? chosen : outcomes[0];
  const [lived, wanted] = [rulesLived(rivalry), rulesWanted(scenario)];
  const found = verdictsUnder(rivalry);
  return (
    <section className="rivals" id="rival-rules">
      <p className="stress-lead">{words.lead(wanted - 1)}</p>
      <Choice
        label={words.outcome}
        value={outcome}
        choices={outcomes.map((each) => [each, nameOf(each)] as const)}
        onChange={setOutcome}
      />
      {lived === wanted ? null : (
        <GoOn
          words={words}
          running={rivalry.running}
          isBegun={lived > 0}
          done={rivalry.running ? lived / wanted : null}
          said={words.progress(lived, wanted)}
          failure={rivalry.failure}
          start={() => runRivals(scenario, question)}
        />
      )}
      {lived < 2 ? null : (
        <Found
          found={found.filter((each) => each.outcome === outcome)}
          titleOf={titlesOf(scenario)}
          outcome={outcome}
        />
      )}
      {lived < wanted ? null : (
        <p className="picture-foot">
          <button
            type="button"
            className="link"
            onClick={() => saveText(`${fileNameOf(scenario.id, "rivals")}.csv`, rivalsCsv(found), "text/csv")}
          >
            {words.save}
          </button>
          <span className="hint">{words.futures(rivalry.wanted)}</span>
        </p>
      )}
    </section>
  );
}

interface FoundProps {
  /** Every plan's verdicts on the outcome. */
  readonly found: readonly RivalVerdicts[];
  readonly titleOf: (option: string) => string;
  readonly outcome: string;
}

function Found({ found, titleOf, outcome }: FoundProps): ReactElement {
  const rivals = found[0]?.under.map(({ rival }) => rival) ?? [];
  return (
    <>
      {found.map((plan) => (
        <p key={plan.option} className="stress-held">
          {rivalFinding(plan, titleOf(plan.option))}
        </p>
      ))}
      <table className="stress-grid" data-columns={found.length}>
        <caption className="unseen">{words.caption(nameOf(outcome))}</caption>
        <thead>
          <tr>
            <th scope="col">{words.rule}</th>
            {found.map(({ option }, at) => (
              <th key={option} scope="col">
                <StrokeKey at={at + 1} /> {titleOf(option)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={words.standing} found={found} titleOf={titleOf} verdictOf={({ verdict }) => verdict} />
          {rivals.map((rival, at) => (
            <Row
              key={`${rival.rule} ${rival.variant}`}
              name={rivalSaid(rival)}
              found={found}
              titleOf={titleOf}
              verdictOf={({ under }) => under[at].verdict}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps extends Pick<FoundProps, "found" | "titleOf"> {
  readonly name: string;
  readonly verdictOf: (plan: RivalVerdicts) => Verdict;
}

function Row({ name, found, titleOf, verdictOf }: RowProps): ReactElement {
  return (
    <tr>
      <th scope="row">{name}</th>
      {found.map((plan) => (
        <td key={plan.option} data-plan={titleOf(plan.option)}>
          <Cell verdict={verdictOf(plan)} standing={plan.verdict} />
        </td>
      ))}
    </tr>
  );
}

function Cell({
  verdict: said,
  standing,
}: {
  readonly verdict: Verdict;
  readonly standing: Verdict;
}): ReactElement {
  const { verdict, better, worse, futures } = said;
  const isOther = verdict !== standing.verdict;
  return (
    <div className="stress-cell" data-verdict={verdict} data-held={isOther ? undefined : ""}>
      <span className="stress-words">
        <strong>{compare.verdicts[verdict]}</strong>
        <small>{words.counts(Math.round(better * futures), Math.round(worse * futures), futures)}</small>
        {isOther ? <em>{words.other}</em> : null}
      </span>
    </div>
  );
}
