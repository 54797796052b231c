/** The study as a file: saved here, read by the terminal, with the command to give there. */
import { useState } from "react";
import type { ReactElement } from "react";
import { studyText } from "../../experiment/study-file/draft.ts";
import type { StudyDraft } from "../../experiment/study-file/draft.ts";
import { designer } from "../../words/en/study-designer.ts";
import { Field, faultsAt } from "../edit/field.tsx";
import { saveText } from "../keep/save-file.ts";
import type { SectionProps } from "./section.ts";

const { file: words, head } = designer;

export const fileName = ({ id }: StudyDraft): string => `${id}.json`;
export const saveStudy = (draft: StudyDraft): void =>
  saveText(fileName(draft), studyText(draft), "application/json");

export function FileSection({
  draft,
  problems,
  change,
}: Pick<SectionProps, "draft" | "problems" | "change">): ReactElement {
  const [said, setSaid] = useState("");
  return (
    <section aria-labelledby="study-file">
      <h2 id="study-file">{words.title}</h2>
      <div className="file-fields">
        <Field label={head.id} faults={faultsAt(problems, "id")}>
          {({ id, describedBy }) => (
            <input
              id={id}
              type="text"
              aria-describedby={describedBy}
              value={draft.id}
              onChange={({ currentTarget: { value } }) => change((before) => ({ ...before, id: value }))}
            />
          )}
        </Field>
        <button
          type="button"
          onClick={() => {
            saveStudy(draft);
            setSaid(words.saved(fileName(draft)));
          }}
        >
          {words.save}
        </button>
        <output className="hint">{said}</output>
      </div>
      <p className="study-command">
        <span>{words.command}</span>
        <code>{`npx joinery study ${fileName(draft)} --out out/${draft.id}`}</code>
      </p>
      <p className="hint">{words.same}</p>
    </section>
  );
}
