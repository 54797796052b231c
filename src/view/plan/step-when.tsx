/** When is it announced, when does it start? Two dates, typed; the wait between them drawn as it stands on every chart. */
import { useCallback } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { plan as words } from "../../words/en/plan.ts";
import { FIRST_YEAR, LAST_YEAR, dateProblems, draft, monthNumber, typedMonth } from "./draft.ts";
import type { DateProblems, TypedMonth } from "./draft.ts";
import { Problem, Question } from "./question.tsx";
import type { StepProps } from "./question.tsx";
import { WaitBar } from "./wait-bar.tsx";

const { when } = words;
const QUICK = [0, 3, 6, 9, 12, 18, 24] as const;

export const whenProblem = (): boolean => Object.keys(dateProblems(draft.getState())).length > 0;

const problemSaid = (problem: DateProblems["starts"]): string | null =>
  problem === undefined ? null : problem === "badYear" ? when.badYear(FIRST_YEAR, LAST_YEAR) : when[problem];

export function StepWhen({ tried }: StepProps): ReactElement {
  const { announced, starts } = useStore(draft);
  const problems = dateProblems({ announced, starts });
  const [from, to] = [monthNumber(announced), monthNumber(starts)];
  const wait = from === null || to === null ? null : to - from;
  const setWait = useCallback(
    (months: number) => from !== null && draft.setState({ starts: typedMonth(from + months) }),
    [from],
  );
  // A start that lies before its announcement is said at once: the picture below would make no sense.
  const now = tried || problems.starts === "backwards";
  return (
    <Question title={when.title} lead={when.lead}>
      <div className="dates">
        <MonthField
          name="announced"
          value={announced}
          problem={tried ? problemSaid(problems.announced) : null}
        />
        <MonthField name="starts" value={starts} problem={now ? problemSaid(problems.starts) : null} />
      </div>
      <fieldset className="segments quick">
        <legend>{when.quick}</legend>
        {QUICK.map((months) => (
          <label key={months}>
            <input type="radio" name="wait" checked={wait === months} onChange={() => setWait(months)} />
            <span>{when.quickMonths(months)}</span>
          </label>
        ))}
      </fieldset>
      {wait === null || wait < 0 ? null : <WaitBar announced={announced} starts={starts} wait={wait} />}
    </Question>
  );
}

interface MonthFieldProps {
  readonly name: "announced" | "starts";
  readonly value: TypedMonth;
  readonly problem: string | null;
}

function MonthField({ name, value, problem }: MonthFieldProps): ReactElement {
  const set = (change: Partial<TypedMonth>): void => draft.setState({ [name]: { ...value, ...change } });
  const described = problem === null ? undefined : `problem-${name}`;
  return (
    <fieldset className="month-field">
      <legend>{when[name]}</legend>
      {problem === null ? null : <Problem id={`problem-${name}`} text={problem} />}
      <label>
        <span>{when.month}</span>
        <select value={value.month} onChange={({ target }) => set({ month: Number(target.value) })}>
          {words.months.map((month, at) => (
            <option key={month} value={at + 1}>
              {month}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{when.year}</span>
        <input
          type="text"
          inputMode="numeric"
          value={value.year}
          maxLength={4}
          aria-invalid={problem !== null}
          aria-describedby={described}
          onChange={({ target }) => set({ year: target.value })}
        />
      </label>
    </fieldset>
  );
}
