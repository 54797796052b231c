/** What the real world shows of an outcome, for a calibration: a value, how far off still counts, its weight and its source. */
import type { ReactElement } from "react";
import type { OutcomeDraft, TargetDraft, Typed } from "../../experiment/study-file/draft.ts";
import { designer } from "../../words/en/study-designer.ts";
import { ChoiceField, Field } from "../edit/field.tsx";
import { TypedField } from "./fields.tsx";

const { outcomes: words } = designer;

interface TargetProps {
  readonly outcome: OutcomeDraft;
  readonly onChange: (outcome: OutcomeDraft) => void;
}

export function TargetFields({ outcome, onChange }: TargetProps): ReactElement {
  const { target, ...rest } = outcome;
  return (
    <>
      <ChoiceField
        label={words.target}
        value={target === undefined ? "none" : "value"}
        choices={[
          ["none", words.targets.none],
          ["value", words.targets.value],
        ]}
        onChange={(kind) => onChange(kind === "none" ? rest : { ...rest, target: { value: BEGUN } })}
      />
      {target === undefined ? null : (
        <Known target={target} onChange={(next) => onChange({ ...rest, target: next })} />
      )}
    </>
  );
}

/** The middle of most outcomes. */
const BEGUN = 0.5;

interface KnownProps {
  readonly target: TargetDraft;
  readonly onChange: (target: TargetDraft) => void;
}

function Known({ target, onChange }: KnownProps): ReactElement {
  const { value, tolerance, weight, source } = target;
  /** The target with one part changed; what is empty is left out. */
  const put = (part: Partial<Record<keyof TargetDraft, Typed | undefined>>): void => {
    const all = { value, tolerance, weight, source, ...part };
    onChange({
      value: all.value ?? "",
      ...(all.tolerance === undefined ? {} : { tolerance: all.tolerance }),
      ...(all.weight === undefined ? {} : { weight: all.weight }),
      ...(all.source === undefined || all.source === "" ? {} : { source: String(all.source) }),
    });
  };
  return (
    <>
      <TypedField
        label={words.targetValue}
        value={value}
        faults={NO_FAULTS}
        onChange={(next) => put({ value: next })}
      />
      <TypedField
        label={words.tolerance}
        value={tolerance}
        faults={NO_FAULTS}
        onChange={(next) => put({ tolerance: next })}
      />
      <TypedField
        label={words.weight}
        value={weight}
        faults={NO_FAULTS}
        onChange={(next) => put({ weight: next })}
      />
      <Field label={words.source} faults={NO_FAULTS}>
        {({ id, describedBy }) => (
          <input
            id={id}
            type="text"
            aria-describedby={describedBy}
            value={source ?? ""}
            onChange={({ currentTarget }) => put({ source: currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}

const NO_FAULTS: readonly string[] = [];
