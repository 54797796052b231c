/** A number that may be left at its usual value. What is no number stays as it was typed, with what to do. */
import { useRef, useState } from "react";
import type { ReactElement } from "react";
import { edit } from "../../words/en/edit.ts";
import { Field } from "./field.tsx";
import { newSession } from "./score-event.tsx";

interface NumberProps {
  readonly label: string;
  readonly help: string;
  /** Undefined: at its usual value. */
  readonly value: number | undefined;
  readonly usual: number | undefined;
  /** For the slider beside it; left out where there is no scale. */
  readonly range?: readonly [number, number];
  readonly isWhole?: boolean;
  readonly faults: readonly string[];
  /** What was typed and is no number. */
  readonly draft: string | undefined;
  readonly onDraft: (text: string | null) => void;
  readonly onChange: (value: number | undefined, session: string) => void;
}

const { form: words } = edit;
const STEPS = 100;

export function NumberField(props: NumberProps): ReactElement {
  const { label, help, value, usual, range, faults, draft, onDraft, onChange } = props;
  const session = useRef("");
  const [typed, setTyped] = useState<string | null>(null);
  const put = (to: number | undefined): void => {
    onDraft(null);
    onChange(to, session.current);
  };
  const write = (text: string): void => {
    setTyped(text);
    const bare = text
      .trim()
      .replace("−", "-")
      .replace(/^([+-]?\d*),(\d+)$/, "$1.$2");
    if (bare === "") put(undefined);
    else if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(bare)) put(Number(bare));
    else onDraft(text);
  };
  const wrong = draft === undefined ? faults : [words.badNumber(draft)];
  const begin = (): void => void (session.current = newSession());
  return (
    <Field label={label} help={help} faults={wrong}>
      {({ id, describedBy }) => (
        <div className="number-row">
          <input
            id={id}
            type="text"
            inputMode="decimal"
            size={7}
            autoComplete="off"
            value={draft ?? typed ?? (value === undefined ? "" : String(value))}
            placeholder={usual === undefined ? "" : String(usual)}
            aria-invalid={wrong.length > 0}
            aria-describedby={describedBy}
            onFocus={begin}
            onBlur={() => setTyped(null)}
            onChange={({ currentTarget }) => write(currentTarget.value)}
          />
          {range === undefined ? null : (
            <Slide {...props} range={range} onBegin={begin} onPut={(to) => (setTyped(null), put(to))} />
          )}
          {value === undefined && draft === undefined ? null : (
            <button type="button" className="quiet" onClick={() => (begin(), setTyped(null), put(undefined))}>
              {words.backToUsual}
            </button>
          )}
        </div>
      )}
    </Field>
  );
}

interface SlideProps extends NumberProps {
  readonly range: readonly [number, number];
  readonly onBegin: () => void;
  readonly onPut: (value: number) => void;
}

function Slide({ label, value, usual, range, isWhole = false, onBegin, onPut }: SlideProps): ReactElement {
  const [low, high] = range;
  const step = isWhole ? 1 : stepOf((high - low) / STEPS);
  return (
    <input
      type="range"
      min={low}
      max={high}
      step={step}
      value={value ?? usual ?? low}
      aria-label={label}
      onFocus={onBegin}
      onPointerDown={onBegin}
      onChange={({ currentTarget }) => onPut(Number(currentTarget.value))}
    />
  );
}

const TEN = 10;
/** The largest of 1, 2 and 5 times a power of ten that is no larger. */
function stepOf(size: number): number {
  const power = TEN ** Math.floor(Math.log10(size));
  return ([5, 2].find((times) => times * power <= size) ?? 1) * power;
}
