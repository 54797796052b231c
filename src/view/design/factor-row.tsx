/** One factor on the sheet: what it is, how sure that is, and the range or the choices it gets. */
import type { ReactElement } from "react";
import type { FactorDraft } from "../../experiment/study-file/draft.ts";
import { isTarget, targetOf } from "../../experiment/study-file/targets.ts";
import type { Ground, Target } from "../../experiment/study-file/targets.ts";
import type { Setting } from "../../experiment/study.ts";
import { designer } from "../../words/en/study-designer.ts";
import { faultsAt } from "../edit/field.tsx";
import type { Problem } from "../../scenario/problem.ts";
import { factorName, settingSaid } from "./factor-names.ts";
import { RangeField } from "./fields.tsx";

const { factors: words } = designer;

interface RowProps {
  readonly factor: FactorDraft;
  readonly at: number;
  readonly ground: Ground;
  readonly months: number;
  readonly problems: readonly Problem[];
  readonly hasLevels: boolean;
  readonly onChange: (factor: FactorDraft) => void;
  readonly onRemove: () => void;
}

export function FactorRow(props: RowProps): ReactElement {
  const { factor, at, ground, problems, onChange, onRemove } = props;
  const { name, says, unit, strength, source } = factorName(factor.sets, ground);
  const found = targetOf(factor.sets, ground);
  const faults = faultsAt(problems, `factors[${at}]`);
  return (
    <li className="factor">
      <div className="factor-head">
        <h3>{name}</h3>
        {strength === undefined ? null : (
          <span className="tag" title={source}>
            {strength}
          </span>
        )}
        <button type="button" className="link" aria-label={words.remove(name)} onClick={onRemove}>
          {words.removeShort}
        </button>
      </div>
      <p className="factor-says">
        {says}
        {unit === undefined || unit === "" ? null : <span className="unit"> ({words.unit(unit)})</span>}
      </p>
      {isTarget(found) ? <Values {...props} target={found} name={name} isWrong={faults.length > 0} /> : null}
      <div className="factor-foot">
        <label>
          {words.column}{" "}
          <input
            type="text"
            className="column-name"
            value={factor.id}
            size={Math.max(8, factor.id.length)}
            onChange={({ currentTarget }) => onChange({ ...factor, id: currentTarget.value })}
          />
        </label>
        <select
          aria-label={words.role(name)}
          value={factor.role ?? (factor.sets === "option" ? "lever" : "uncertainty")}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...factor, role: value === "lever" ? "lever" : "uncertainty" })
          }
        >
          <option value="uncertainty">{words.roles.uncertainty}</option>
          <option value="lever">{words.roles.lever}</option>
        </select>
      </div>
      {faults.map((fault) => (
        <p key={fault} className="fault">
          {fault}
        </p>
      ))}
    </li>
  );
}

interface ValuesProps extends RowProps {
  readonly target: Target;
  readonly name: string;
  readonly isWrong: boolean;
}

function Values(props: ValuesProps): ReactElement {
  const { factor, target, name, months, isWrong, hasLevels, onChange } = props;
  if (target.kind === "choice") return <Choices {...props} options={target.options} />;
  const bounds = [
    target.low ?? Math.min(0, numberOf(factor.low, 0)),
    target.high ?? Math.max(target.kind === "whole" ? months - 1 : 1, numberOf(factor.high, 0)),
  ] as const;
  return (
    <>
      <RangeField
        lowLabel={words.lowOf(name)}
        highLabel={words.highOf(name)}
        bounds={bounds}
        low={factor.low}
        high={factor.high}
        isWhole={target.kind === "whole"}
        isWrong={isWrong}
        {...(target.base === undefined ? {} : { base: target.base })}
        onChange={(low, high) => onChange(withRange(factor, low, high))}
      />
      <p className="range-told">
        <span>{target.base === undefined ? "" : words.baseOf(String(target.base))}</span>
        <span>
          {target.low === undefined || target.high === undefined
            ? ""
            : words.believable(String(target.low), String(target.high))}
        </span>
      </p>
      {hasLevels ? <Levels factor={factor} onChange={onChange} /> : null}
    </>
  );
}

const numberOf = (value: unknown, other: number): number => (typeof value === "number" ? value : other);

/** A range; a base that was written out and lies outside it goes back to the case's own. */
function withRange(factor: FactorDraft, low: FactorDraft["low"], high: FactorDraft["high"]): FactorDraft {
  const { id, sets, role, base, levels } = factor;
  const holds =
    typeof base !== "number" ||
    typeof low !== "number" ||
    typeof high !== "number" ||
    (low <= base && base <= high);
  return {
    id,
    sets,
    ...(role === undefined ? {} : { role }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(base === undefined || !holds ? {} : { base }),
    ...(levels === undefined ? {} : { levels }),
  };
}

interface ChoicesProps extends ValuesProps {
  readonly options: readonly Setting[];
}

function Choices({ factor, name, options, ground, onChange }: ChoicesProps): ReactElement {
  const chosen = factor.options ?? options;
  const toggle = (option: Setting): void => {
    const next = options.filter((each) => (each === option ? !chosen.includes(each) : chosen.includes(each)));
    const { base, ...rest } = factor;
    onChange({ ...rest, options: next, ...(base === undefined || !next.includes(base) ? {} : { base }) });
  };
  return (
    <fieldset className="factor-options">
      <legend className="unseen">{words.options(name)}</legend>
      {options.map((option) => (
        <label key={String(option)}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
          {settingSaid(factor.sets, option, ground.scenario)}
        </label>
      ))}
    </fieldset>
  );
}

type LevelsProps = Pick<RowProps, "factor" | "onChange">;

function Levels({ factor, onChange }: LevelsProps): ReactElement {
  const { levels, ...rest } = factor;
  return (
    <label className="levels">
      {words.levels}{" "}
      <input
        type="text"
        defaultValue={levels?.join(", ") ?? ""}
        placeholder={words.levelsHint}
        onBlur={({ currentTarget }) => {
          const numbers = currentTarget.value
            .split(/[\s,;]+/)
            .filter((each) => each !== "")
            .map(Number);
          onChange(numbers.length === 0 ? rest : { ...rest, levels: numbers });
        }}
      />
    </label>
  );
}
