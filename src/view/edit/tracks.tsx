/** Whose timeline is written: leave as is, or one of the plans; plans come, go and are told here. */
import type { ReactElement } from "react";
import { LEAVE_AS_IS, optionsOf } from "../../scenario/compile/timeline.ts";
import { addPlan, copyPlan, describePlan, removePlan } from "../../scenario/edit/plans.ts";
import { LIMITS } from "../../scenario/limits.ts";
import type { Option } from "../../scenario/scenario.ts";
import { edit } from "../../words/en/edit.ts";
import type { Editing, Editor } from "./editor.ts";
import { TextField, faultsAt } from "./field.tsx";

interface TracksProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { tracks: words } = edit;
const COMPARED = 3;

export const titleOf = ({ id, title }: Pick<Option, "id" | "title">): string =>
  title === "" ? (id === LEAVE_AS_IS ? words.leaveAsIs : id) : title;

export function Tracks({ editor, editing }: TracksProps): ReactElement {
  const { scenario, track } = editing;
  const options = optionsOf(scenario);
  const plans = options.length - 1;
  const add = (): void => {
    const { scenario: now } = editor.store.getState();
    const title = words.plan(plans + 1);
    const after = addPlan(now, { title, plain: words.planPlain });
    editor.apply(after, { move: "planAdded", values: { name: title } });
    editor.turnTo(after.options?.at(-1)?.id ?? LEAVE_AS_IS);
  };
  return (
    <section className="tracks" aria-label={words.label}>
      <div className="track-row">
        {options.map((option) => (
          <button
            key={option.id}
            type="button"
            className="track"
            aria-pressed={option.id === track}
            onClick={() => editor.turnTo(option.id)}
          >
            {titleOf(option)}
          </button>
        ))}
        {plans >= LIMITS.options ? (
          <span className="caveat">{words.most(LIMITS.options)}</span>
        ) : (
          <button type="button" className="quiet" onClick={add}>
            {words.add}
          </button>
        )}
      </div>
      <OneTrack editor={editor} editing={editing} at={options.findIndex(({ id }) => id === track)} />
    </section>
  );
}

function OneTrack({ editor, editing, at }: TracksProps & { readonly at: number }): ReactElement | null {
  const { scenario, track, problems } = editing;
  const option = optionsOf(scenario)[at];
  if (option === undefined) return null;
  const place = at === 0 ? "leaveAsIs" : `options[${at - 1}]`;
  const tell = (told: Pick<Option, "title" | "plain">, session: string): void => {
    const { scenario: now } = editor.store.getState();
    const values = { name: titleOf({ id: track, title: told.title }) };
    editor.apply(describePlan(now, track, told), { move: "planTold", values }, session);
  };
  const { title, plain } = option;
  return (
    <div className="track-told">
      <TextField
        label={words.title}
        value={title}
        faults={faultsAt(problems, `${place}.title`)}
        onChange={(text, session) => tell({ title: text, plain }, session)}
      />
      <TextField
        label={words.plain}
        value={plain}
        faults={faultsAt(problems, `${place}.plain`)}
        onChange={(text, session) => tell({ title, plain: text }, session)}
      />
      {at === 0 ? (
        <p className="field-help">{words.leaveAsIsHelp}</p>
      ) : (
        <PlanActions editor={editor} option={option} isBeyond={at > COMPARED} />
      )}
    </div>
  );
}

interface PlanProps {
  readonly editor: Editor;
  readonly option: Option;
  /** Beyond those that are compared at once. */
  readonly isBeyond: boolean;
}

function PlanActions({ editor, option, isBeyond }: PlanProps): ReactElement {
  const copy = (): void => {
    const title = words.copyOf(option.title);
    const after = copyPlan(editor.store.getState().scenario, option.id, title);
    editor.apply(after, { move: "planCopied", values: { name: title } });
    editor.turnTo(after.options?.at(-1)?.id ?? LEAVE_AS_IS);
  };
  const remove = (): void => {
    const values = { name: titleOf(option) };
    editor.apply(removePlan(editor.store.getState().scenario, option.id), { move: "planRemoved", values });
    editor.turnTo(LEAVE_AS_IS);
  };
  return (
    <p className="form-actions">
      <button type="button" onClick={copy}>
        {words.copy}
      </button>
      <button type="button" onClick={remove}>
        {words.remove}
      </button>
      {isBeyond ? <span className="caveat">{words.full}</span> : null}
    </p>
  );
}
