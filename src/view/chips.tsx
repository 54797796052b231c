/** One choice of a few, each a word or two: radio buttons that look like chips. */
import type { ReactElement, ReactNode } from "react";

interface ChipsProps<Value> {
  /** Of the radio buttons: two groups on a screen have two names. */
  readonly name: string;
  readonly legend: ReactNode;
  readonly values: readonly Value[];
  readonly labelOf: (value: Value) => string | undefined;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  /** Whether this is the one thing to be varied, which stands larger. */
  readonly isMain?: boolean;
}

export function Chips<Value extends string | number | null>(props: ChipsProps<Value>): ReactElement {
  const { name, legend, values, labelOf, chosen, onChoose, isMain = false } = props;
  return (
    <fieldset className={isMain ? "chips vary" : "chips"}>
      <legend>{legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={String(value)}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{labelOf(value)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** A question over the chips: a small line, and what is asked. */
export function Asked({ over, asked }: { readonly over: string; readonly asked: string }): ReactElement {
  return (
    <>
      <span className="overline">{over}</span>
      <span className="asked">{asked}</span>
    </>
  );
}
