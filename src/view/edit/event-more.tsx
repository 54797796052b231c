/** What is asked for last: who leads, and where a change is known from. */
import type { ReactElement } from "react";
import { FORMS } from "../../scenario/catalogue.ts";
import type { EventKind } from "../../scenario/catalogue.ts";
import { edit } from "../../words/en/edit.ts";
import { formNames, knowledgeNames } from "../../words/en/model.ts";
import { saidCleared, saidSet, saidTold } from "./event-edit.ts";
import type { EventEdit } from "./event-edit.ts";
import { ChoiceField, TextField } from "./field.tsx";

interface MoreProps {
  readonly own: EventEdit;
  readonly kind: EventKind;
}

const { form: words } = edit;
const STRENGTHS = ["seen", "general", "assumed"] as const;

export function MoreFields({ own, kind }: MoreProps): ReactElement {
  const { event, set, faults } = own;
  return (
    <>
      {kind.fields.includes("form") ? <Leading own={own} /> : null}
      <details
        className="more"
        open={["notes", "source", "strength"].some((field) => faults(field).length > 0)}
      >
        <summary>{words.more}</summary>
        <TextField
          label={words.notes}
          rows={3}
          value={event.notes ?? ""}
          faults={faults("notes")}
          onChange={(notes, session) =>
            set({ notes: notes === "" ? undefined : notes }, saidTold(event, "notes"), session)
          }
        />
        <TextField
          label={words.source}
          rows={2}
          value={event.source.join("\n")}
          faults={faults("source")}
          onChange={(text, session) =>
            set({ source: text === "" ? [] : text.split("\n") }, saidTold(event, "source"), session)
          }
        />
        <ChoiceField
          label={words.strength}
          value={event.strength}
          choices={STRENGTHS.map((strength) => [strength, knowledgeNames[strength].plain])}
          onChange={(value) => {
            const strength = STRENGTHS.find((each) => each === value) ?? "assumed";
            set({ strength }, saidSet(event, "strength", knowledgeNames[strength].plain));
          }}
        />
      </details>
    </>
  );
}

function Leading({ own }: { readonly own: EventEdit }): ReactElement {
  const { event, set, faults } = own;
  return (
    <div>
      <ChoiceField
        label={words.formName}
        faults={faults("form")}
        value={event.form ?? "none"}
        choices={FORMS.map((form) => [form, formNames[form].plain])}
        onChange={(value) => {
          const form = FORMS.find((each) => each === value) ?? "none";
          set({ form }, saidSet(event, "form", formNames[form].plain));
        }}
      />
      {event.form === "lead" || event.form === "separate" ? (
        <TextField
          label={words.leader}
          help={words.leaderNone}
          value={event.leader ?? ""}
          faults={faults("leader")}
          onChange={(leader, session) =>
            set(
              { leader: leader === "" ? undefined : leader },
              leader === "" ? saidCleared(event, "leader") : saidSet(event, "leader", leader),
              session,
            )
          }
        />
      ) : null}
    </div>
  );
}
