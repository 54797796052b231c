/** The head of the sheet (title, question) and the case that the study is about. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import { optionsOf, LEAVE_AS_IS } from "../../scenario/compile/timeline.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { designer } from "../../words/en/study-designer.ts";
import { ChoiceField, Field, faultsAt } from "../edit/field.tsx";
import { isShipped, scenarioOf, useOwnScenarios } from "../keep/scenarios.ts";
import { TypedField } from "./fields.tsx";
import { without } from "./section.ts";
import type { SectionProps } from "./section.ts";

const { head, case: words } = designer;

export function StudyHead({
  draft,
  problems,
  change,
}: Pick<SectionProps, "draft" | "problems" | "change">): ReactElement {
  return (
    <div className="study-head">
      <h1 className="unseen">{draft.title.trim() === "" ? head.title : draft.title}</h1>
      <label className="unseen" htmlFor="study-title">
        {head.title}
      </label>
      {/* A field of one line would hide the end of a long title on a narrow screen. */}
      <textarea
        id="study-title"
        className="study-title"
        rows={1}
        value={draft.title}
        onChange={({ currentTarget: { value } }) =>
          change((before) => ({ ...before, title: value.replaceAll(/[\r\n]+/g, " ") }))
        }
      />
      <label className="unseen" htmlFor="study-question">
        {head.question}
      </label>
      <textarea
        id="study-question"
        className="study-question"
        rows={2}
        value={draft.question}
        placeholder={head.questionHint}
        onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, question: value }))}
      />
      {[...faultsAt(problems, "title"), ...faultsAt(problems, "question")].map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
    </div>
  );
}

export function CaseSection({ draft, scenario, problems, change }: SectionProps): ReactElement {
  const options = optionsOf(scenario);
  return (
    <section aria-labelledby="study-case">
      <h2 id="study-case">{words.title}</h2>
      <div className="case-fields">
        <ScenarioChoice draft={draft} faults={faultsAt(problems, "scenario")} change={change} />
        {options.length < 2 ? null : (
          <ChoiceField
            label={words.plan}
            value={draft.option ?? LEAVE_AS_IS}
            faults={faultsAt(problems, "option")}
            choices={options.map(({ id, title }) => [id, title])}
            onChange={(option) => change((before) => ({ ...before, option }))}
          />
        )}
        <TypedField
          label={words.months}
          hint={words.monthsHint(scenario.months)}
          value={draft.months}
          faults={faultsAt(problems, "months")}
          onChange={(months) =>
            change((before) => (months === undefined ? without(before, "months") : { ...before, months }))
          }
        />
      </div>
      <p className="factor-says">{scenario.summary}</p>
      <p className="hint">
        <a href={`#/bench/${scenario.id}`}>{words.look}</a>
      </p>
    </section>
  );
}

interface ChoiceProps extends Pick<SectionProps, "draft" | "change"> {
  readonly faults: readonly string[];
}

const HERE = "";

function ScenarioChoice({ draft, faults, change }: ChoiceProps): ReactElement {
  const [own] = useOwnScenarios();
  const [shipped, setShipped] = useState<readonly Scenario[]>([]);
  useEffect(() => void shippedScenarios().then(setShipped), []);
  const held = typeof draft.scenario === "string" ? draft.scenario : HERE;
  const choose = async (id: string): Promise<void> => {
    const found = isShipped(id) ? id : await scenarioOf(id);
    if (found !== null) change((before) => ontoCase(before, found));
  };
  return (
    <Field label={words.scenario} faults={faults}>
      {({ id, describedBy }) => (
        <select
          id={id}
          value={held}
          aria-describedby={describedBy}
          onChange={({ currentTarget: { value } }) => void choose(value)}
        >
          {typeof draft.scenario === "string" ? null : (
            <option value={HERE}>{`${draft.scenario.title}, ${words.inFile}`}</option>
          )}
          <optgroup label={words.shipped}>
            {shipped.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </optgroup>
          {own === null || own.length === 0 ? null : (
            <optgroup label={words.own}>
              {own.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}

/** The study on another case. Its plan, months and what was repeated belonged to the one before. */
function ontoCase(draft: StudyDraft, scenario: StudyDraft["scenario"]): StudyDraft {
  const { id, title, question, factors, outcomes, design, runs, seed, sameLuck } = draft;
  return { id, title, question, scenario, factors, outcomes, design, runs, seed, sameLuck };
}
