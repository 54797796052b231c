/** What must not happen, as the reader has it: no worse than leaving as is, or a line of their own, typed or slid. */
import { useState } from "react";
import type { ReactElement } from "react";
import { readable } from "../../picture/numbers.ts";
import { stress } from "../../words/en/stress.ts";
import { firstLine, levelSaid, lineSaid, scaleOf, typedLine } from "./lines.ts";
import { nameOf } from "./say.ts";

const { line: words } = stress;

interface LineProps {
  readonly outcome: string;
  readonly line: number | undefined;
  /** Where the outcome stands in the first year; missing while nothing has been lived. */
  readonly today: number | undefined;
  readonly onLine: (line: number | undefined) => void;
}

export function LineControl({ outcome, line, today, onLine }: LineProps): ReactElement {
  const scale = scaleOf(outcome);
  return (
    <div className="line-control">
      <fieldset className="segments">
        <legend>{words.title}</legend>
        <label>
          <input type="radio" name="line" checked={line === undefined} onChange={() => onLine(undefined)} />
          <span>{words.none}</span>
        </label>
        <label>
          <input
            type="radio"
            name="line"
            checked={line !== undefined}
            onChange={() => onLine(firstLine(today, scale))}
          />
          <span>{words.own}</span>
        </label>
      </fieldset>
      {line === undefined ? null : (
        <OwnLine key={outcome} outcome={outcome} line={line} today={today} onLine={onLine} />
      )}
      <p className="line-said">{lineSaid(outcome, line)}</p>
    </div>
  );
}

function OwnLine({ outcome, line, today, onLine }: LineProps & { readonly line: number }): ReactElement {
  const scale = scaleOf(outcome);
  const shown = Math.round(line * scale.times * 10) / 10;
  const [typed, setTyped] = useState<string | null>(null);
  const isBad = typed !== null && typedLine(typed, scale) === null;
  const move = (text: string): void => {
    const value = typedLine(text, scale);
    setTyped(text);
    if (value !== null) onLine(value);
  };
  return (
    <div className="own-line">
      <input
        type="range"
        aria-label={words.slider}
        aria-valuetext={levelSaid(line, outcome)}
        min={scale.low}
        max={scale.high}
        step={1}
        value={shown}
        onChange={({ target }) => {
          setTyped(null);
          onLine(Number(target.value) / scale.times);
        }}
      />
      <label>
        <span>{words.typed}</span>
        <input
          type="text"
          inputMode="decimal"
          value={typed ?? String(shown)}
          maxLength={5}
          aria-invalid={isBad}
          onChange={({ target }) => move(target.value)}
          onBlur={() => isBad || setTyped(null)}
        />
        <span>{words.units[scale.unit]}</span>
      </label>
      {isBad ? (
        <p className="problem" role="alert">
          {words.bad(readable(scale.low / scale.times, scale.unit), String(scale.high))}
        </p>
      ) : null}
      {today === undefined || Number.isNaN(today) ? null : (
        <small className="hint">{words.today(nameOf(outcome), levelSaid(today, outcome))}</small>
      )}
    </div>
  );
}
