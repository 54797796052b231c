/** Fields of the editor: what is typed stays, what is wrong with it stands beside it, and every change is a step. */
import { useId, useRef } from "react";
import type { ReactElement, ReactNode } from "react";
import type { Problem } from "../../scenario/problem.ts";
import { problemBeside } from "../../words/en/problem-sentence.ts";
import { newSession } from "./score-event.tsx";

interface FieldProps {
  readonly label: string;
  readonly help?: string;
  /** What is wrong, in words; nothing where all is well. */
  readonly faults: readonly string[];
  readonly children: (ids: { readonly id: string; readonly describedBy: string | undefined }) => ReactNode;
}

/** A label, its control, a hint and what is wrong, tied together for those who hear the page. */
export function Field({ label, help, faults, children }: FieldProps): ReactElement {
  const id = useId();
  const described = [help === undefined ? "" : `${id}-help`, faults.length > 0 ? `${id}-fault` : ""]
    .filter((each) => each !== "")
    .join(" ");
  return (
    <div className={faults.length > 0 ? "field is-wrong" : "field"}>
      <label htmlFor={id}>{label}</label>
      {children({ id, describedBy: described === "" ? undefined : described })}
      {help === undefined ? null : (
        <p className="field-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {faults.length > 0 ? (
        <div className="field-fault" id={`${id}-fault`}>
          {faults.map((fault) => (
            <p key={fault}>{fault}</p>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The problems of one place of the scenario, and of what stands inside it, as sentences. */
export const faultsAt = (problems: readonly Problem[], place: string): readonly string[] => [
  ...new Set(
    problems
      .filter(({ at }) => at === place || at.startsWith(`${place}[`) || at.startsWith(`${place}.`))
      .map(problemBeside),
  ),
];

interface TextProps {
  readonly label: string;
  readonly help?: string;
  readonly faults: readonly string[];
  readonly value: string;
  readonly rows?: number;
  readonly onChange: (text: string, session: string) => void;
}

export function TextField({ label, help, faults, value, rows, onChange }: TextProps): ReactElement {
  const session = useRef("");
  return (
    <Field label={label} faults={faults} {...(help === undefined ? {} : { help })}>
      {({ id, describedBy }) => {
        const shared = {
          id,
          value,
          "aria-invalid": faults.length > 0,
          "aria-describedby": describedBy,
          onFocus: () => void (session.current = newSession()),
        };
        return rows === undefined ? (
          <input
            type="text"
            {...shared}
            onChange={({ currentTarget }) => onChange(currentTarget.value, session.current)}
          />
        ) : (
          <textarea
            rows={rows}
            {...shared}
            onChange={({ currentTarget }) => onChange(currentTarget.value, session.current)}
          />
        );
      }}
    </Field>
  );
}

const NO_FAULTS: readonly string[] = [];

interface ChoiceProps {
  readonly label: string;
  readonly help?: string;
  readonly faults?: readonly string[];
  readonly value: string;
  readonly choices: readonly (readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

export function ChoiceField({
  label,
  help,
  faults = NO_FAULTS,
  value,
  choices,
  onChange,
}: ChoiceProps): ReactElement {
  return (
    <Field label={label} faults={faults} {...(help === undefined ? {} : { help })}>
      {({ id, describedBy }) => (
        <select
          id={id}
          value={value}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {choices.map(([choice, says]) => (
            <option key={choice} value={choice}>
              {says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
