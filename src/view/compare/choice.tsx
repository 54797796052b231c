/** One of several, with its label beside it; nothing where there is nothing to choose. */
import type { ReactElement } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** Values with their names. */
  readonly choices: readonly (readonly [string, string])[];
  readonly isShut?: boolean;
  readonly onChange: (value: string) => void;
}

export function Choice({
  label,
  value,
  choices,
  isShut = false,
  onChange,
}: ChoiceProps): ReactElement | null {
  if (choices.length < 2) return null;
  return (
    <label className="plan-shown">
      <span>{label}</span>
      <select value={value} disabled={isShut} onChange={({ target }) => onChange(target.value)}>
        {choices.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
