/** Fields of a study: a number that may still be words, a line of text, a range with two thumbs. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { Typed } from "../../experiment/study-file/draft.ts";
import { Field } from "../edit/field.tsx";

/** A number where there is one; what cannot be read as one stays as it was typed. */
export function typedFrom(text: string): Typed | undefined {
  const bare = text.trim().replace("−", "-");
  if (bare === "") return undefined;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare) ? Number(bare) : text;
}

interface TypedProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: Typed | undefined;
  readonly faults: readonly string[];
  readonly onChange: (value: Typed | undefined) => void;
}

export function TypedField({ label, hint, value, faults, onChange }: TypedProps): ReactElement {
  return (
    <Field label={label} faults={faults} {...(hint === undefined ? {} : { help: hint })}>
      {({ id, describedBy }) => (
        <TypedInput
          id={id}
          describedBy={describedBy}
          value={value}
          isWrong={faults.length > 0}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

interface InputProps {
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly value: Typed | undefined;
  readonly isWrong: boolean;
  readonly onChange: (value: Typed | undefined) => void;
}

/** While it is typed, a text stands as typed: `0.` is on its way to a number. */
export function TypedInput({ id, label, describedBy, value, isWrong, onChange }: InputProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      id={id}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      size={7}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={typed ?? (value === undefined ? "" : String(value))}
      onBlur={() => setTyped(null)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(typedFrom(currentTarget.value));
      }}
    />
  );
}

interface RangeProps {
  readonly lowLabel: string;
  readonly highLabel: string;
  /** As far as it can go. */
  readonly bounds: readonly [number, number];
  readonly low: Typed | undefined;
  readonly high: Typed | undefined;
  /** Where the case stands. */
  readonly base?: number;
  readonly isWhole?: boolean;
  readonly isWrong?: boolean;
  readonly onChange: (low: Typed | undefined, high: Typed | undefined) => void;
}

const STEPS = 200;

/** A range to drag or to type: two thumbs on one line, with a number at either end. */
export function RangeField(props: RangeProps): ReactElement {
  const { lowLabel, highLabel, bounds, low, high, isWrong = false, onChange } = props;
  const [from, to] = bounds;
  const [at, end] = [numberOr(low, from), numberOr(high, to)];
  const step = props.isWhole === true ? 1 : (to - from) / STEPS;
  const shared = { type: "range", min: from, max: to, step } as const;
  return (
    <div className="range-field">
      <TypedInput
        label={lowLabel}
        value={low}
        isWrong={isWrong}
        onChange={(value) => onChange(value, high)}
      />
      <div className="range-track">
        <RangeLine {...props} at={at} end={end} />
        <input
          {...shared}
          value={at}
          aria-label={lowLabel}
          onChange={({ currentTarget }) => onChange(tidy(Math.min(Number(currentTarget.value), end)), high)}
        />
        <input
          {...shared}
          value={end}
          aria-label={highLabel}
          onChange={({ currentTarget }) => onChange(low, tidy(Math.max(Number(currentTarget.value), at)))}
        />
      </div>
      <TypedInput
        label={highLabel}
        value={high}
        isWrong={isWrong}
        onChange={(value) => onChange(low, value)}
      />
    </div>
  );
}

interface LineProps extends RangeProps {
  readonly at: number;
  readonly end: number;
}

/** All it could be, what it may be, and where it stands. */
function RangeLine({ bounds: [from, to], at, end, base }: LineProps): ReactElement {
  const across = (value: number): number =>
    Math.max(0, Math.min(100, (100 * (value - from)) / (to - from || 1)));
  return (
    <svg className="range-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="100" y1="5" y2="5" className="range-all" />
      <line x1={across(at)} x2={across(end)} y1="5" y2="5" className="range-chosen" />
      {base === undefined ? null : (
        <line x1={across(base)} x2={across(base)} y1="0" y2="10" className="range-base" />
      )}
    </svg>
  );
}

const numberOr = (value: Typed | undefined, other: number): number =>
  typeof value === "number" ? value : other;

/** A thumb gives no more figures than a person would type. */
const tidy = (value: number): number => Number(value.toPrecision(4));
