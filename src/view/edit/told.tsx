/** What a scenario says of itself: what happens, what it is not, how long it lasts. */
import type { ReactElement } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import { monthSaid } from "./dates.ts";
import type { Editing, Editor } from "./editor.ts";
import { TextField, faultsAt } from "./field.tsx";
import { NumberField } from "./number-field.tsx";

interface ToldProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { told: words, labels } = edit;

export function Told({ editor, editing }: ToldProps): ReactElement {
  const { scenario, problems, history } = editing;
  const put = (fields: Partial<Scenario>, what: string, session: string): void =>
    editor.apply(
      { ...editor.store.getState().scenario, ...fields },
      { move: "scenario", values: { what } },
      session,
    );
  return (
    <details className="told-fields" open={problems.some(({ at }) => /^(summary|isNot|months)/.test(at))}>
      <summary>{words.title}</summary>
      <TextField
        label={words.summary}
        rows={4}
        value={scenario.summary}
        faults={faultsAt(problems, "summary")}
        onChange={(summary, session) => put({ summary }, labels.summary, session)}
      />
      <TextField
        label={words.isNot}
        rows={2}
        value={scenario.isNot}
        faults={faultsAt(problems, "isNot")}
        onChange={(isNot, session) => put({ isNot }, labels.isNot, session)}
      />
      <NumberField
        label={words.months}
        help={`${words.start} ${monthSaid(scenario.start)}.`}
        value={scenario.months}
        usual={undefined}
        isWhole
        faults={faultsAt(problems, "months")}
        draft={history.drafts["months"]}
        onDraft={(text) => editor.draft("months", text)}
        onChange={(months, session) => {
          if (months === undefined || months < 1) return;
          const after = { ...editor.store.getState().scenario, months };
          editor.apply(after, { move: "lasts", values: { to: String(months) } }, session);
        }}
      />
    </details>
  );
}
